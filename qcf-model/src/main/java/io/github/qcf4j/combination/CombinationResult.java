package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the units held make up a qualification, and by group and by rule what is missing.
 * <p>
 * It is satisfied when some combination of what is held meets every group and every rule, whatever is not recorded. It
 * is short when no combination does, whatever is not recorded. Otherwise it is unknown. Where several ways lead through
 * the qualification it is satisfied when some way is, and short when all are.
 * <p>
 * Groups and rules are told of one combination of one way: of the largest size that is satisfied, or else of the way
 * that is short of least. A combination is best that is short of least, then that counts most credit, then most units.
 * When the qualification is satisfied, all of them are; when it is short, at least one of them is. Everything asked for
 * is listed, whether it is satisfied or not. Equal inputs give equal results.
 */
public final class CombinationResult {

    /**
     * What counts in the combination.
     *
     * @param assignment  the units that count
     * @param notCounted  the units held that do not
     * @param credit  the credit that counts
     * @param shortfall  the credit that is missing
     */
    record Counting(List<CountedUnit> assignment, List<UncountedUnit> notCounted, Credit credit, Credit shortfall) {

        Counting {
            assignment = List.copyOf(assignment);
            notCounted = List.copyOf(notCounted);
        }
    }

    private final Answer answer;
    private final Way way;
    private final List<WayResult> ways;
    private final List<GroupResult> groups;
    private final List<RuleResult> rules;
    private final Counting counting;
    private final List<UnknownFact> unknowns;
    private final List<String> notes;
    private final boolean proven;
    private final @Nullable WhyShort why;

    CombinationResult(
            Answer answer,
            Way way,
            List<WayResult> ways,
            List<GroupResult> groups,
            List<RuleResult> rules,
            Counting counting,
            List<UnknownFact> unknowns,
            List<String> notes,
            boolean proven,
            @Nullable WhyShort why) {
        this.answer = answer;
        this.way = way;
        this.ways = List.copyOf(ways);
        this.groups = List.copyOf(groups);
        this.rules = List.copyOf(rules);
        this.counting = counting;
        this.unknowns = List.copyOf(unknowns);
        this.notes = List.copyOf(notes);
        this.proven = proven;
        this.why = why;
    }

    public Answer answer() {
        return answer;
    }

    /** Returns the way that groups and rules are told of. */
    public Way way() {
        return way;
    }

    /** Returns the answer of every way, in the order of the qualification. */
    public List<WayResult> ways() {
        return ways;
    }

    /** Returns the groups asked for on the way, each before those nested in it. */
    public List<GroupResult> groups() {
        return groups;
    }

    /** Returns the rules of the qualification, then those of the pathway, then those of the size. */
    public List<RuleResult> rules() {
        return rules;
    }

    /** Finds what came of a group. */
    public Optional<GroupResult> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Returns the units that count, each with its group, in the order of the qualification. */
    public List<CountedUnit> assignment() {
        return counting.assignment();
    }

    /** Returns the units held that do not count, each with the reason, by identifier. */
    public List<UncountedUnit> notCounted() {
        return counting.notCounted();
    }

    /** Returns the credit that counts, as far as it is recorded: no group gives more than its maximum. */
    public Credit creditCounted() {
        return counting.credit();
    }

    /**
     * Returns the credit that the combination told is certainly short of, zero when it is short of none.
     * <p>
     * A combination may be short of a unit or a level without being short of credit.
     */
    public Credit shortfallCredit() {
        return counting.shortfall();
    }

    /** Returns the sentences that say what is not recorded, or not searched, and leaves an answer unknown. */
    public List<String> unknowns() {
        return unknowns.stream().map(UnknownFact::sentence).toList();
    }

    /** Returns what is not recorded, or not searched, and leaves an answer unknown, each with the reason. */
    public List<UnknownFact> unknownFacts() {
        return unknowns;
    }

    /** Returns the sentences about what is not counted, units held out of order, and advice. */
    public List<String> notes() {
        return notes;
    }

    /** Returns whether it is known that no combination is better than the one told. */
    public boolean proven() {
        return proven;
    }

    /**
     * Returns why the way told cannot be met by what is held, in steps that a person can check by hand.
     * <p>
     * It is worked out anew each time it is asked for. Empty unless the answer is short, and also where no certificate
     * of a size fit to be read is found within the budget; the answer stands all the same.
     */
    public Optional<Certificate> certificate() {
        return why == null ? Optional.empty() : why.certificate();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CombinationResult other
                && answer == other.answer
                && way.equals(other.way)
                && ways.equals(other.ways)
                && groups.equals(other.groups)
                && rules.equals(other.rules)
                && counting.equals(other.counting)
                && unknowns.equals(other.unknowns)
                && notes.equals(other.notes)
                && proven == other.proven;
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, way, groups, rules, counting);
    }

    /** Returns the answer and the credit counted, such as 'short, 40 credits counted'. */
    @Override
    public String toString() {
        return "%s, %s counted".formatted(answer.label().toLowerCase(Locale.ROOT), creditCounted());
    }
}
