package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question which units are still to be taken: plans, the best first, or why there is none.
 * <p>
 * Where several ways through the qualification are asked, the best plan over all of them is told with the way it takes,
 * and the other plans take the same way; {@link #ways()} has the answer of each. Equal questions have equal answers,
 * unless the budget ends by time.
 */
public final class Completion {

    private final Way way;
    private final CompletionObjective objective;
    private final Completability status;
    private final CompletionPlans found;
    private final @Nullable Certificate certificate;
    private final List<UnknownFact> unknowns;
    private final List<Completion> ways;

    private Completion(
            Way way,
            CompletionObjective objective,
            Completability status,
            CompletionPlans found,
            @Nullable Certificate certificate,
            List<UnknownFact> unknowns,
            List<Completion> ways) {
        this.way = requireNonNull(way, "way");
        this.objective = requireNonNull(objective, "objective");
        this.status = requireNonNull(status, "status");
        this.found = requireNonNull(found, "found");
        this.certificate = certificate;
        this.unknowns = List.copyOf(unknowns);
        this.ways = List.copyOf(ways);
    }

    /** Returns that plans are found. */
    static Completion possible(Way way, CompletionObjective objective, CompletionPlans found) {
        return new Completion(way, objective, Completability.POSSIBLE, found, null, List.of(), List.of());
    }

    /** Returns that there is no plan, with the reason where one is found. */
    static Completion impossible(Way way, CompletionObjective objective, Optional<Certificate> certificate) {
        return new Completion(
                way,
                objective,
                Completability.IMPOSSIBLE,
                CompletionPlans.NONE,
                certificate.orElse(null),
                List.of(),
                List.of());
    }

    /** Returns that it is not known whether there is a plan, with what each would come to at least. */
    static Completion unknown(
            Way way, CompletionObjective objective, OptionalLong bound, boolean proven, List<UnknownFact> unknowns) {
        CompletionPlans found = new CompletionPlans(List.of(), bound, proven, proven);
        return new Completion(way, objective, Completability.UNKNOWN, found, null, unknowns, List.of());
    }

    /** Returns this answer as the one that is told of the answers of several ways. */
    Completion toldOf(
            List<Completion> answers, Completability together, CompletionPlans plans, List<UnknownFact> lacking) {
        return new Completion(way, objective, together, plans, certificate, lacking, answers);
    }

    public Completability status() {
        return status;
    }

    /** Returns the way through the qualification that is told. */
    public Way way() {
        return way;
    }

    /** Returns the answer of every way, in the order of the qualification, where several are asked, else none. */
    public List<Completion> ways() {
        return ways;
    }

    /** Returns what is wanted least of. */
    public CompletionObjective objective() {
        return objective;
    }

    /** Returns the plans, the best first, none of which takes all units of one before it; none unless possible. */
    public List<CompletionPlan> plans() {
        return found.plans();
    }

    /** Returns the best plan. */
    public Optional<CompletionPlan> best() {
        return found.plans().stream().findFirst();
    }

    /** Returns the weight of the best plan. */
    public OptionalLong value() {
        return best().map(plan -> OptionalLong.of(plan.value())).orElse(OptionalLong.empty());
    }

    /** Returns the weight that no plan can go below, empty where there is no plan at all. */
    public OptionalLong bound() {
        return found.bound();
    }

    /**
     * Returns whether the search went to its end: the best plan is known to be the best, or that there is none, or that
     * what is not recorded decides.
     */
    public boolean proven() {
        return found.proven();
    }

    /** Returns whether all plans are known to be the best, and where they are fewer than asked for, to be all. */
    public boolean alternativesProven() {
        return found.allProven();
    }

    /**
     * Returns why it is impossible on the way told, empty where it is not, or where no explanation of reasonable length
     * was found.
     */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Returns the sentences that say what is not recorded or not searched, and leaves the answer unknown. */
    public List<String> unknowns() {
        return unknowns.stream().map(UnknownFact::sentence).toList();
    }

    /** Returns what is not recorded or not searched, and leaves the answer unknown. */
    public List<UnknownFact> unknownFacts() {
        return unknowns;
    }

    CompletionPlans found() {
        return found;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Completion other
                && way.equals(other.way)
                && objective.equals(other.objective)
                && status == other.status
                && found.equals(other.found)
                && Objects.equals(certificate, other.certificate)
                && unknowns.equals(other.unknowns)
                && ways.equals(other.ways);
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, status, found);
    }

    /** Returns the answer in one line, such as 'possible: take 13 credits: R/999/0003, Y/999/0004'. */
    @Override
    public String toString() {
        String told = status.label().toLowerCase(Locale.ROOT);
        return best().map(plan -> told + ": " + plan).orElse(told);
    }
}
