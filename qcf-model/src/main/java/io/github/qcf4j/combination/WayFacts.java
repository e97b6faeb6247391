package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is found about one way; what is not looked for is not known. */
final class WayFacts {

    final Way way;
    Completability completable = Completability.UNKNOWN;

    @Nullable
    Certificate certificate;

    AmountRange creditRange = notKnown(Measure.CREDIT);
    AmountRange guidedLearningHoursRange = notKnown(Measure.GUIDED_LEARNING_HOURS);

    @Nullable
    ExactTotal exactTotal;

    List<UnitNeverCounting> neverCounting = List.of();
    final List<UnfillableGroup> unfillableGroups = new ArrayList<>();
    List<RedundantRule> redundantRules = List.of();
    List<Contradiction> contradictions = List.of();
    boolean everyContradiction = true;
    CompletionCount minimalCompletions = new CompletionCount(0, false);
    List<LevelFact> levelFacts = List.of();
    List<SourceError> sourceErrors = List.of();
    final Set<UnknownFact> unknowns = new LinkedHashSet<>();

    final List<AskedPart> asked;
    final Collection<UnitIdentifier> offered;

    WayFacts(Structure structure) {
        this.way = structure.way();
        this.offered = structure.offered();
        this.asked = Stream.concat(
                        structure.groups().stream().map(RuleSource::of),
                        structure.rules().stream().map(RuleSource::of))
                .map(AskedPart::of)
                .toList();
    }

    private static AmountRange notKnown(Measure measure) {
        RangeEnd end = RangeEnd.notKnown(CountedMeasure.of(measure), true);
        return new AmountRange(end, end);
    }

    /** Says that something was not searched to the end, unless it was. */
    void searched(boolean proven, String what) {
        if (!proven) {
            unknowns.add(UnknownFact.notSearched(what + " was not searched to the end"));
        }
    }
}
