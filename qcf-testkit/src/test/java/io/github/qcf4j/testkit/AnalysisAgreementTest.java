package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.AskedPart;
import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.ExactTotal;
import io.github.qcf4j.combination.RangeEnd;
import io.github.qcf4j.combination.RedundantRule;
import io.github.qcf4j.combination.UnfillableGroup;
import io.github.qcf4j.combination.UnitNeverCounting;
import io.github.qcf4j.combination.WayAnalysis;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The law that trying every combination of what is offered and searching find out the same about a qualification. */
class AnalysisAgreementTest {

    private static final int CASES = 1_500;

    private static final int MEDIUM_EVERY = 25;

    private static final RulesShape SMALL = RulesShape.SMALL.withUnits(3, 7);
    private static final RulesShape MEDIUM = RulesShape.MEDIUM.withUnits(8, 14);

    /** Returns a question of up to seven units, now and then of up to fourteen, of which not all is recorded. */
    private static RulesCase outline(long seed) {
        return RulesGenerator.of(shape(seed)).question(seed);
    }

    /** Returns a question of up to seven units, now and then of up to fourteen, of which everything is recorded. */
    private static RulesCase recorded(long seed) {
        RulesShape shape = shape(seed)
                .without(
                        RulesConstruct.MISSING_FACTS,
                        RulesConstruct.INCOMPLETE_GROUPS,
                        RulesConstruct.INCOMPLETE_RULES);
        return RulesGenerator.of(shape).question(seed);
    }

    private static RulesShape shape(long seed) {
        return seed % MEDIUM_EVERY == 0 ? MEDIUM : SMALL;
    }

    private static List<CombinationFacts> facts(RulesCase question) {
        return ReferenceCombination.of(question.qualification(), question.units())
                .analyse();
    }

    private static List<WayAnalysis> analyses(RulesCase question) {
        return CombinationAgreementTest.rules(question).analyse().ways();
    }

    @Test
    void everything_that_is_recorded_is_found_out_alike() {
        Map<Status, Integer> statuses = new ConcurrentHashMap<>();

        LongStream.range(0, CASES).parallel().forEach(seed -> {
            RulesCase question = recorded(seed);
            List<CombinationFacts> facts = facts(question);

            List<WayAnalysis> analyses = analyses(question);

            assertThat(analyses).as(question.toString()).zipSatisfy(facts, (analysis, fact) -> {
                assertThat(analysis.proven()).isTrue();
                assertThat(analysis.way()).hasToString(fact.way().toString());
                assertThat(analysis.completable().name())
                        .isEqualTo(fact.status().name());
                if (fact.status() == Status.POSSIBLE) {
                    assertThat(told(analysis)).isEqualTo(told(fact, analysis.exactTotal()));
                    assertThat(analysis.unfillableGroups())
                            .extracting(UnfillableGroup::group)
                            .noneMatch(fact.filled()::contains);
                }
                statuses.merge(fact.status(), 1, Integer::sum);
            });
        });

        assertThat(statuses.get(Status.POSSIBLE)).isGreaterThan(CASES / 5);
        assertThat(statuses.get(Status.IMPOSSIBLE)).isGreaterThan(CASES / 5);
    }

    private static List<String> told(WayAnalysis analysis) {
        return List.of(
                "credits %s to %s"
                        .formatted(
                                end(analysis.creditRange().least()),
                                end(analysis.creditRange().most())),
                "hours %s to %s"
                        .formatted(
                                end(analysis.guidedLearningHoursRange().least()),
                                end(analysis.guidedLearningHoursRange().most())),
                "exactly "
                        + analysis.exactTotal()
                                .map(total -> total.reach() == ExactTotal.Reach.EXACTLY)
                                .orElse(false),
                "never "
                        + analysis.neverCounting().stream()
                                .map(UnitNeverCounting::unit)
                                .sorted()
                                .toList(),
                "redundant "
                        + analysis.redundantRules().stream()
                                .map(RedundantRule::part)
                                .map(AskedPart::rule)
                                .flatMap(Optional::stream)
                                .toList(),
                analysis.minimalCompletions() + " minimal");
    }

    private static String end(RangeEnd end) {
        return end.isExact() ? Long.toString(end.amount()) : end.toString();
    }

    private static List<String> told(CombinationFacts fact, Optional<ExactTotal> total) {
        boolean exactly = total.filter(
                        stated -> fact.totals().contains((long) stated.stated().value()))
                .isPresent();
        return List.of(
                "credits %d to %d".formatted(fact.fewestCredits(), fact.mostCredits()),
                "hours %d to %d".formatted(fact.fewestHours(), fact.mostHours()),
                "exactly " + exactly,
                "never " + fact.never().stream().toList(),
                "redundant " + fact.redundant(),
                fact.minimal() + " minimal");
    }

    @Test
    void outlines_are_completable_and_their_units_count_alike() {
        LongStream.range(0, CASES).parallel().forEach(seed -> {
            RulesCase question = outline(seed);
            List<CombinationFacts> facts = facts(question);

            List<WayAnalysis> analyses = analyses(question);

            assertThat(analyses).as(question.toString()).zipSatisfy(facts, (analysis, fact) -> {
                assertThat(analysis.completable().name())
                        .isEqualTo(fact.status().name());
                boolean mayBe = analysis.completable() != Completability.IMPOSSIBLE;
                assertThat(analysis.neverCounting())
                        .filteredOn(never -> mayBe)
                        .extracting(UnitNeverCounting::unit)
                        .containsExactlyInAnyOrderElementsOf(mayBe && asks(analysis) ? fact.never() : List.of());
            });
        });
    }

    private static boolean asks(WayAnalysis analysis) {
        return !analysis.unknowns().contains("no rules of combination are recorded");
    }
}
