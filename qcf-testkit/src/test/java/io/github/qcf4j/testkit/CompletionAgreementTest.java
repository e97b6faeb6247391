package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionObjective;
import io.github.qcf4j.combination.CompletionPlan;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The law that trying every completion and searching for the best ones lead to the same plans. */
class CompletionAgreementTest {

    private static final int CASES = 3_000;
    private static final int MEDIUM_EVERY = 25;
    private static final int PLANS = 4;

    private static final RulesGenerator SMALL = RulesGenerator.of(RulesShape.SMALL.withUnits(3, 7));
    private static final RulesGenerator MEDIUM = RulesGenerator.of(RulesShape.MEDIUM.withUnits(8, 14));

    /** An objective as the library knows it, and as weights. */
    private record Objective(CompletionObjective asked, SortedMap<UnitIdentifier, Long> weights) {

        static Objective of(RulesCase question) {
            SortedMap<UnitIdentifier, Long> own =
                    weights(question, unit -> unit.identifier().text().charAt(9) % 4);
            return switch ((int) Long.remainderUnsigned(question.seed(), 5)) {
                case 0 -> new Objective(CompletionObjective.fewestCredits(), credits(question));
                case 1 -> new Objective(CompletionObjective.fewestUnits(), units(question));
                case 2 -> new Objective(CompletionObjective.leastGuidedLearningHours(), hours(question));
                case 3 ->
                    new Objective(
                            CompletionObjective.fewestOpenCriteria(Map.of()),
                            weights(question, unit -> unit.criteria().count()));
                default -> new Objective(CompletionObjective.weights("by digit", own), own);
            };
        }

        private static SortedMap<UnitIdentifier, Long> credits(RulesCase question) {
            return weights(question, unit -> unit.credit().map(Credit::value).orElse(0));
        }

        private static SortedMap<UnitIdentifier, Long> hours(RulesCase question) {
            return weights(
                    question,
                    unit -> unit.guidedLearningHours().map(Hours::value).orElse(0));
        }

        private static SortedMap<UnitIdentifier, Long> units(RulesCase question) {
            SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
            question.qualification().units().forEach(unit -> weights.put(unit, 1L));
            return weights;
        }

        private static SortedMap<UnitIdentifier, Long> weights(RulesCase question, ToLongFunction<Unit> weight) {
            SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
            question.units().forEach(unit -> weights.put(unit.identifier(), weight.applyAsLong(unit)));
            return weights;
        }
    }

    /** Returns a question of which two thirds, one third or nothing of what would be held is left. */
    private static RulesCase question(long seed) {
        RulesCase question = (seed % MEDIUM_EVERY == 0 ? MEDIUM : SMALL).question(seed);
        int left = (int) (question.held().size() * (seed % 3) / 3);
        return question.holding(question.held().subList(0, left));
    }

    @Test
    void the_reference_and_the_search_complete_alike() {
        Map<Status, Integer> statuses = new ConcurrentHashMap<>();

        LongStream.range(0, CASES).parallel().forEach(seed -> {
            RulesCase question = question(seed);
            Objective objective = Objective.of(question);
            CompletionVerdict verdict = ReferenceCombination.of(question.qualification(), question.units())
                    .complete(question.held(), wish(question, objective));

            Completion completion = CombinationAgreementTest.rules(question).complete(asked(question, objective));

            assertThat(completion.status().name())
                    .as(question.toString())
                    .isEqualTo(verdict.status().name());
            if (verdict.status() == Status.POSSIBLE) {
                assertThat(told(completion)).as(question.toString()).isEqualTo(told(verdict));
                assertThat(completion.plans())
                        .as(question.toString())
                        .allSatisfy(plan -> assertThat(verdict.plans()).contains(plan(plan)));
            }
            statuses.merge(verdict.status(), 1, Integer::sum);
        });

        assertThat(statuses.values()).hasSize(3).allMatch(count -> count > CASES / 5);
    }

    private static CompletionWish wish(RulesCase question, Objective objective) {
        return new CompletionWish(question.planned(), question.insisted(), question.excluded(), objective.weights());
    }

    private static CompletionQuestion asked(RulesCase question, Objective objective) {
        return CompletionQuestion.builder(CombinationAgreementTest.held(question))
                .planned(question.planned())
                .insistingOn(question.insisted())
                .excluding(question.excluded())
                .objective(objective.asked())
                .alternatives(PLANS)
                .build();
    }

    private static List<String> told(CompletionVerdict verdict) {
        return verdict.plans().stream()
                .limit(PLANS)
                .map(plan -> "%d, %d credits, %d units on %s"
                        .formatted(plan.value(), plan.credit(), plan.count(), verdict.way()))
                .toList();
    }

    private static List<String> told(Completion completion) {
        return completion.plans().stream()
                .map(CompletionAgreementTest::plan)
                .map(plan -> "%d, %d credits, %d units on %s"
                        .formatted(plan.value(), plan.credit(), plan.count(), completion.way()))
                .toList();
    }

    private static Plan plan(CompletionPlan plan) {
        return new Plan(
                plan.value(),
                plan.credit().value(),
                plan.unitsToTake().size(),
                plan.furtherUnits().stream().sorted().toList());
    }
}
