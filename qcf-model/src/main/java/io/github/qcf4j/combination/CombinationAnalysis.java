package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Solver;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of combination of a qualification come to before anybody holds a unit: whether it can be completed,
 * how large it is, and what in it is idle or contradicts itself.
 * <p>
 * Where it has several ways, each is told by itself in {@link #ways()}; what is told of all together holds on every way
 * that can be completed, unless it says otherwise. Equal qualifications have equal analyses, unless the budget ends by
 * time.
 */
public final class CombinationAnalysis {

    private final List<WayAnalysis> ways;

    CombinationAnalysis(List<WayAnalysis> ways) {
        this.ways = List.copyOf(ways);
    }

    /** Returns the analysis of some ways, which share the budget. */
    static CombinationAnalysis of(List<Structure> ways, SearchBudget budget, Solver solver) {
        SharedBudget shared = SharedBudget.of(budget, solver);
        List<WayAnalysis> analyses = new ArrayList<>();
        for (Structure way : ways) {
            analyses.add(new WayAnalyser(way, shared.share(ways.size() - analyses.size())).analysis());
        }
        return new CombinationAnalysis(analyses);
    }

    /** Returns the analysis of each way, pathway by pathway. */
    public List<WayAnalysis> ways() {
        return ways;
    }

    /** Finds the analysis of a way. */
    public Optional<WayAnalysis> way(Way way) {
        return ways.stream().filter(analysis -> analysis.way().equals(way)).findFirst();
    }

    /** Returns whether the qualification can be completed: possible on some way, impossible on all, or not known. */
    public Completability completable() {
        if (ways.stream().anyMatch(way -> way.completable() == Completability.POSSIBLE)) {
            return Completability.POSSIBLE;
        }
        boolean none = ways.stream().allMatch(way -> way.completable() == Completability.IMPOSSIBLE);
        return none ? Completability.IMPOSSIBLE : Completability.UNKNOWN;
    }

    /** Returns why it cannot be completed on the first of the ways where it cannot, as far as that was found. */
    public Optional<Certificate> certificate() {
        return ways.stream().flatMap(way -> way.certificate().stream()).findFirst();
    }

    /** Returns the credit of the smallest and the largest combination over all ways. */
    public AmountRange creditRange() {
        return together(WayAnalysis::creditRange);
    }

    /** Returns the guided learning hours of the smallest and the largest combination over all ways. */
    public AmountRange guidedLearningHoursRange() {
        return together(WayAnalysis::guidedLearningHoursRange);
    }

    private AmountRange together(Function<WayAnalysis, AmountRange> range) {
        return ways.stream()
                .filter(way -> way.completable() != Completability.IMPOSSIBLE)
                .map(range)
                .reduce(AmountRange::with)
                .orElseGet(() -> range.apply(ways.get(0)));
    }

    /** Returns whether whole units come to the total that is stated, where the qualification has one way. */
    public Optional<ExactTotal> exactTotal() {
        return ways.size() == 1 ? ways.get(0).exactTotal() : Optional.empty();
    }

    /** Returns the units that count on no way, although some way offers them. */
    public List<UnitNeverCounting> neverCounting() {
        Set<UnitIdentifier> told = new LinkedHashSet<>();
        return facts(WayAnalysis::neverCounting)
                .filter(fact -> ways.stream().noneMatch(way -> way.mayCount(fact.unit())))
                .filter(fact -> told.add(fact.unit()))
                .toList();
    }

    /** Returns the groups that can never be filled, on whichever way. */
    public List<UnfillableGroup> unfillableGroups() {
        return facts(WayAnalysis::unfillableGroups).distinct().toList();
    }

    /** Returns the rules that add nothing on every way where they are asked. */
    public List<RedundantRule> redundantRules() {
        return facts(WayAnalysis::redundantRules)
                .distinct()
                .filter(fact -> ways.stream()
                        .filter(way -> way.asks(fact.part()))
                        .allMatch(way -> way.redundantRules().contains(fact)))
                .toList();
    }

    /** Returns the groups and rules that contradict each other, on whichever way. */
    public List<Contradiction> contradictions() {
        return facts(WayAnalysis::contradictions).distinct().toList();
    }

    /** Returns how many combinations complete it without a unit to spare, those of each way by themselves. */
    public CompletionCount minimalCompletions() {
        return ways.stream()
                .map(WayAnalysis::minimalCompletions)
                .reduce(CompletionCount::plus)
                .orElseThrow();
    }

    /** Returns what the rules about levels leave to the groups with a choice, on whichever way. */
    public List<LevelFact> levelFacts() {
        return facts(WayAnalysis::levelFacts).distinct().toList();
    }

    /** Returns the numbers that are stated and contradict each other, on whichever way. */
    public List<SourceError> sourceErrors() {
        return facts(WayAnalysis::sourceErrors).distinct().toList();
    }

    /** Returns the sentences that say what is not recorded or not searched, and leaves something unknown. */
    public List<String> unknowns() {
        return facts(WayAnalysis::unknowns).distinct().toList();
    }

    /** Returns what is not recorded or not searched, and leaves something unknown. */
    public List<UnknownFact> unknownFacts() {
        return facts(WayAnalysis::unknownFacts).distinct().toList();
    }

    /** Returns whether everything but the number of combinations was searched to the end on every way. */
    public boolean proven() {
        return ways.stream().allMatch(WayAnalysis::proven);
    }

    /** Returns everything that is told, in sentences without full stops, way by way. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (WayAnalysis way : ways) {
            sentences.add(way.verdict());
            way.facts().forEach(fact -> sentences.add(told(way, fact)));
        }
        return List.copyOf(sentences);
    }

    private String told(WayAnalysis way, String sentence) {
        return ways.size() == 1 ? sentence : "%s: %s".formatted(way.way(), sentence);
    }

    private <T> Stream<T> facts(Function<WayAnalysis, List<T>> told) {
        return ways.stream().flatMap(way -> told.apply(way).stream());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CombinationAnalysis other && ways.equals(other.ways);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ways);
    }

    /** Returns whether it can be completed on each way, such as 'size Award: Possible, size Diploma: Impossible'. */
    @Override
    public String toString() {
        return String.join(", ", ways.stream().map(WayAnalysis::toString).toList());
    }
}
