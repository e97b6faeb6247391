package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the groups and rules of one way through a qualification come to, nobody holding any unit yet.
 * <p>
 * What would be asked of combinations, such as which units never count, is only answered where the qualification can
 * perhaps be completed on this way; why it cannot is told where it cannot.
 */
public final class WayAnalysis {

    private final Way way;
    private final Completability completable;
    private final @Nullable Certificate certificate;
    private final AmountRange creditRange;
    private final AmountRange guidedLearningHoursRange;
    private final @Nullable ExactTotal exactTotal;
    private final List<UnitNeverCounting> neverCounting;
    private final List<UnfillableGroup> unfillableGroups;
    private final List<RedundantRule> redundantRules;
    private final List<Contradiction> contradictions;
    private final boolean everyContradiction;
    private final CompletionCount minimalCompletions;
    private final List<LevelFact> levelFacts;
    private final List<SourceError> sourceErrors;
    private final List<UnknownFact> unknowns;
    private final List<AskedPart> asked;
    private final List<UnitIdentifier> offered;

    WayAnalysis(WayFacts facts) {
        this.way = facts.way;
        this.completable = facts.completable;
        this.certificate = facts.certificate;
        this.creditRange = facts.creditRange;
        this.guidedLearningHoursRange = facts.guidedLearningHoursRange;
        this.exactTotal = facts.exactTotal;
        this.neverCounting = List.copyOf(facts.neverCounting);
        this.unfillableGroups = List.copyOf(facts.unfillableGroups);
        this.redundantRules = List.copyOf(facts.redundantRules);
        this.contradictions = List.copyOf(facts.contradictions);
        this.everyContradiction = facts.everyContradiction;
        this.minimalCompletions = facts.minimalCompletions;
        this.levelFacts = List.copyOf(facts.levelFacts);
        this.sourceErrors = List.copyOf(facts.sourceErrors);
        this.unknowns = List.copyOf(facts.unknowns);
        this.asked = List.copyOf(facts.asked);
        this.offered = List.copyOf(facts.offered);
    }

    public Way way() {
        return way;
    }

    /** Returns whether the qualification can be completed on this way. */
    public Completability completable() {
        return completable;
    }

    /** Returns why it cannot be completed, where it cannot and an explanation of reasonable length was found. */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Returns the credit of the smallest and the largest combination. */
    public AmountRange creditRange() {
        return creditRange;
    }

    /** Returns the guided learning hours of the smallest and the largest combination. */
    public AmountRange guidedLearningHoursRange() {
        return guidedLearningHoursRange;
    }

    /** Returns whether whole units come to the total that is stated, empty where none is. */
    public Optional<ExactTotal> exactTotal() {
        return Optional.ofNullable(exactTotal);
    }

    /** Returns the units that are offered and count in no combination, in the order of the groups. */
    public List<UnitNeverCounting> neverCounting() {
        return neverCounting;
    }

    /** Returns the groups that can never be filled. */
    public List<UnfillableGroup> unfillableGroups() {
        return unfillableGroups;
    }

    /** Returns the rules and the minima of groups that add nothing to the others. */
    public List<RedundantRule> redundantRules() {
        return redundantRules;
    }

    /** Returns why the qualification cannot be completed, as groups and rules that contradict each other, a few sets. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Returns whether {@link #contradictions()} are all there are, and not the first few alone. */
    public boolean tellsEveryContradiction() {
        return everyContradiction;
    }

    /** Returns how many combinations complete it without a unit to spare. */
    public CompletionCount minimalCompletions() {
        return minimalCompletions;
    }

    /** Returns what the rules about levels leave to the groups with a choice. */
    public List<LevelFact> levelFacts() {
        return levelFacts;
    }

    /** Returns the numbers that are stated and contradict each other. */
    public List<SourceError> sourceErrors() {
        return sourceErrors;
    }

    /** Returns the sentences that say what is not recorded or not searched, and leaves something unknown. */
    public List<String> unknowns() {
        return unknowns.stream().map(UnknownFact::sentence).toList();
    }

    /** Returns what is not recorded or not searched, and leaves something unknown. */
    public List<UnknownFact> unknownFacts() {
        return unknowns;
    }

    /** Returns whether everything but the number of combinations was searched to the end. */
    public boolean proven() {
        return unknowns.stream().noneMatch(fact -> fact.reason() == UnknownReason.NOT_SEARCHED);
    }

    /** Returns whether the group or rule is asked on this way, where it can perhaps be completed. */
    boolean asks(AskedPart part) {
        return completable != Completability.IMPOSSIBLE && asked.contains(part);
    }

    /** Returns whether the unit is offered on this way and not known never to count. */
    boolean mayCount(UnitIdentifier unit) {
        return completable != Completability.IMPOSSIBLE
                && offered.contains(unit)
                && neverCounting.stream().noneMatch(fact -> fact.unit().equals(unit));
    }

    /** Returns everything that is told, in sentences without full stops. */
    public List<String> sentences() {
        return Stream.concat(Stream.of(verdict()), facts().stream()).toList();
    }

    /** Returns whether it can be completed, in a sentence that names the way. */
    String verdict() {
        return switch (completable) {
            case POSSIBLE -> way + " can be completed";
            case IMPOSSIBLE -> way + " cannot be completed";
            case UNKNOWN -> "whether %s can be completed is not known".formatted(way);
        };
    }

    /** Returns what else is told, in sentences that do not name the way. */
    List<String> facts() {
        List<String> sentences = new ArrayList<>();
        contradictions.forEach(fact -> sentences.add(fact.sentence()));
        if (!everyContradiction) {
            sentences.add("more groups and rules may contradict each other");
        }
        if (completable != Completability.IMPOSSIBLE) {
            Stream.of(creditRange, guidedLearningHoursRange)
                    .filter(AmountRange::isKnown)
                    .forEach(range -> sentences.add(range.sentence()));
            exactTotal().ifPresent(fact -> sentences.add(fact.sentence()));
            if (completable == Completability.POSSIBLE) {
                sentences.add(minimalCompletions.sentence());
            }
        }
        levelFacts.forEach(fact -> sentences.add(fact.sentence()));
        neverCounting.forEach(fact -> sentences.add(fact.sentence()));
        unfillableGroups.forEach(fact -> sentences.add(fact.sentence()));
        redundantRules.forEach(fact -> sentences.add(fact.sentence()));
        sourceErrors.forEach(fact -> sentences.add(fact.sentence()));
        sentences.addAll(unknowns());
        return sentences;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof WayAnalysis other
                && way.equals(other.way)
                && completable == other.completable
                && Objects.equals(certificate, other.certificate)
                && creditRange.equals(other.creditRange)
                && guidedLearningHoursRange.equals(other.guidedLearningHoursRange)
                && Objects.equals(exactTotal, other.exactTotal)
                && minimalCompletions.equals(other.minimalCompletions)
                && sentences().equals(other.sentences());
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, completable, creditRange);
    }

    /** Returns the way and whether it can be completed, such as 'size Certificate: Possible'. */
    @Override
    public String toString() {
        return way + ": " + completable.label();
    }
}
