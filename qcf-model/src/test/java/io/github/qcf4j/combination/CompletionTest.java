package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static io.github.qcf4j.combination.Diplomas.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static Diplomas diploma() {
        return new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5, 3)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(12)), 7, 6, 4, 5)
                .rule(credits(20));
    }

    @Test
    void plan_takes_the_units_of_fewest_credits_and_says_why() {
        Diplomas diploma = diploma();

        Completion completion = diploma.complete(diploma.holding("A1", "B1"));

        assertThat(completion.status()).isEqualTo(Completability.POSSIBLE);
        assertThat(completion.proven()).isTrue();
        assertThat(completion.value()).hasValue(8);
        assertThat(completion.bound()).hasValue(8);
        assertThat(completion.best().orElseThrow().further())
                .extracting(UnitToTake::toString)
                .containsExactly(
                        "A2 in group A, 3 credits: mandatory in group A",
                        "B4 in group B, 5 credits: group B is 5 credits short");
    }

    @Test
    void what_counts_in_the_end_is_what_is_held_and_what_is_taken() {
        Diplomas diploma = diploma();

        CompletionPlan plan =
                diploma.complete(diploma.holding("A1", "B1")).best().orElseThrow();

        assertThat(plan.assignment())
                .extracting(CountedUnit::toString)
                .containsExactly(
                        "A1 in group A, 5 credits",
                        "A2 in group A, 3 credits",
                        "B1 in group B, 7 credits",
                        "B4 in group B, 5 credits");
        assertThat(plan.credit()).isEqualTo(Credit.of(8));
        assertThat(plan.guidedLearningHours()).isEqualTo(Hours.of(32));
    }

    @Test
    void nothing_is_to_be_taken_when_what_is_held_is_enough() {
        Diplomas diploma = diploma();

        Completion completion = diploma.complete(diploma.holding("A1", "A2", "B1", "B2"));

        assertThat(completion).hasToString("possible: nothing to take");
        assertThat(completion.value()).hasValue(0);
    }

    @Test
    void total_that_is_short_is_told_when_the_group_has_enough() {
        Diplomas diploma = diploma().rule(credits(26));

        CompletionPlan plan =
                diploma.complete(diploma.holding("A1", "A2", "B1", "B2")).best().orElseThrow();

        assertThat(plan.further())
                .extracting(UnitToTake::why)
                .containsExactly("rule 2 (26 credits or more) is 5 credits short");
    }

    @Test
    void level_that_is_short_is_told() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A"), unit("A1", 6), unit("A2", 6), unit("A3", 9, Level.LEVEL_4))
                .rule(credits(12))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(4))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)));

        CompletionPlan plan =
                diploma.complete(diploma.holding("A1", "A2")).best().orElseThrow();

        assertThat(plan.further())
                .extracting(UnitToTake::why)
                .containsExactly(
                        "rule 2 (4 credits or more at Level 4 or above) is 4 credits at Level 4 or above short");
    }

    @Test
    void planned_and_insisted_units_are_told_apart_and_part_of_the_value() {
        Diplomas diploma = diploma();

        CompletionPlan plan = diploma.complete(
                        diploma.holding("A1", "A2").planned(id("B2")).insistingOn(id("B3")))
                .best()
                .orElseThrow();

        assertThat(plan.planned())
                .extracting(UnitToTake::toString)
                .containsExactly("B2 in group B, 6 credits: planned");
        assertThat(plan.insisted())
                .extracting(UnitToTake::toString)
                .containsExactly("B3 in group B, 4 credits: insisted on");
        assertThat(plan.furtherUnits()).containsExactly(id("B4"));
        assertThat(plan.value()).isEqualTo(15);
        assertThat(plan).hasToString("take 15 credits: B2, B3, B4");
    }

    @Test
    void planned_unit_that_is_held_costs_nothing() {
        Diplomas diploma = diploma();

        CompletionPlan plan = diploma.complete(
                        diploma.holding("A1", "A2", "B1").planned(id("B1")).insistingOn(id("A1")))
                .best()
                .orElseThrow();

        assertThat(plan.unitsToTake()).extracting(UnitToTake::unit).containsExactly(id("B4"));
    }

    @Test
    void planned_unit_that_counts_nowhere_is_taken_all_the_same() {
        Diplomas diploma = diploma().describing(unit("Z1", 9));

        CompletionPlan plan = diploma.complete(
                        diploma.holding("A1", "A2", "B1", "B2").planned(id("Z1")))
                .best()
                .orElseThrow();

        assertThat(plan.planned()).extracting(UnitToTake::toString).containsExactly("Z1, 9 credits: planned");
        assertThat(plan.value()).isEqualTo(9);
    }

    @Test
    void excluded_unit_is_not_taken() {
        Diplomas diploma = diploma();

        Completion completion = diploma.complete(diploma.holding("A1", "B1").excluding(id("B4")));

        assertThat(completion.best().orElseThrow().furtherUnits()).isEqualTo(ids("A2", "B2"));
    }

    @Test
    void qualification_without_an_excluded_mandatory_unit_is_impossible() {
        Diplomas diploma = diploma();

        Completion completion = diploma.complete(diploma.holding("A1", "B1").excluding(id("A2")));

        assertThat(completion.status()).isEqualTo(Completability.IMPOSSIBLE);
        assertThat(completion.plans()).isEmpty();
        assertThat(completion.value()).isEmpty();
        assertThat(completion.bound()).isEmpty();
        assertThat(completion.proven()).isTrue();
        assertThat(completion.certificate()).isPresent();
    }

    @Test
    void objective_decides_which_plan_is_best() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 9, 4, 4).rule(credits(8));
        Map<UnitIdentifier, Long> days = Map.of(id("A1"), 30L, id("A2"), 10L, id("A3"), 10L);

        assertThat(best(diploma, CompletionObjective.fewestCredits())).isEqualTo(ids("A2", "A3"));
        assertThat(best(diploma, CompletionObjective.fewestUnits())).isEqualTo(ids("A1"));
        assertThat(best(diploma, CompletionObjective.leastGuidedLearningHours()))
                .isEqualTo(ids("A2", "A3"));
        assertThat(best(diploma, CompletionObjective.fewestOpenCriteria(Map.of(id("A1"), 2, id("A2"), 1, id("A3"), 3))))
                .isEqualTo(ids("A1"));
        assertThat(best(diploma, CompletionObjective.weights("days", days))).isEqualTo(ids("A2", "A3"));
    }

    private static List<UnitIdentifier> best(Diplomas diploma, CompletionObjective objective) {
        return diploma.complete(diploma.holding().objective(objective))
                .best()
                .orElseThrow()
                .furtherUnits();
    }

    @Test
    void of_plans_of_equal_weight_the_one_of_fewest_credits_then_of_fewest_units_is_best() {
        Diplomas diploma =
                new Diplomas().group(UnitGroup.builder("A"), 9, 4, 4, 8).rule(credits(8));
        CompletionObjective same =
                CompletionObjective.weights("fees", Map.of(id("A1"), 0L, id("A2"), 0L, id("A3"), 0L, id("A4"), 0L));

        assertThat(best(diploma, same)).isEqualTo(ids("A4"));
    }

    @Test
    void weight_that_is_not_recorded_counts_as_nothing_and_is_told() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 9, 8).rule(credits(8));

        CompletionPlan plan = diploma.complete(
                        diploma.holding().objective(CompletionObjective.weights("fee", Map.of(id("A2"), 1L))))
                .best()
                .orElseThrow();

        assertThat(plan.value()).isZero();
        assertThat(plan.notRecorded()).containsExactly("the fee of A1 is not recorded");
    }
}
