package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static io.github.qcf4j.combination.Diplomas.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationAnalysisTest {

    private static Diplomas diploma() {
        return new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5, 3)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(12)), 7, 6, 4)
                .rule(credits(20));
    }

    @Test
    void qualification_that_can_be_completed_is_said_to_be_with_the_range_of_its_combinations() {
        CombinationAnalysis analysis = diploma().analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.POSSIBLE);
        assertThat(analysis.creditRange())
                .hasToString("the smallest combination comes to 21 credits, the largest to 25 credits");
        assertThat(analysis.guidedLearningHoursRange())
                .hasToString("the smallest combination comes to 84 guided learning hours,"
                        + " the largest to 100 guided learning hours");
        assertThat(analysis.proven()).isTrue();
        assertThat(analysis).hasToString("the qualification: Possible");
    }

    @Test
    void total_that_whole_units_do_not_come_to_exactly_is_told_with_the_smallest_that_they_do() {
        assertThat(diploma().analysis().exactTotal())
                .hasValueSatisfying(total -> assertThat(total)
                        .hasToString("20 credits cannot be reached exactly: the smallest total is 21 credits"));
        assertThat(diploma().rule(credits(21)).analysis().exactTotal())
                .hasValueSatisfying(total -> assertThat(total).hasToString("21 credits can be reached exactly"));
    }

    @Test
    void largest_combination_leaves_out_what_is_beyond_the_maximum_of_a_group() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A"), 6, 6)
                .group(UnitGroup.builder("B").credits(Bounds.atMost(7)), 5, 5, 5)
                .rule(credits(10))
                .analysis();

        assertThat(analysis.creditRange().most()).hasToString("19 credits");
    }

    @Test
    void largest_combination_places_units_of_several_groups_where_most_of_them_counts() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("B").credits(Bounds.atMost(6)).unit(OfferedUnit.of(id("S1"))), 5)
                .group(UnitGroup.builder("A").unit(OfferedUnit.of(id("S1"))), 6)
                .describing(unit("S1", 4))
                .rule(credits(4));

        assertThat(diploma.analysis().creditRange().most()).hasToString("15 credits");
    }

    @Test
    void largest_combination_keeps_bars_and_maxima() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A"), 6, 4, 3)
                .group(UnitGroup.builder("B").unitCount(Bounds.atMost(1)), 5, 2)
                .rule(credits(4))
                .rule(BarredUnits.of(id("A1"), id("A2")))
                .analysis();

        assertThat(analysis.creditRange().most()).hasToString("14 credits");
    }

    @Test
    void combinations_without_a_unit_to_spare_are_counted() {
        CombinationAnalysis three = new Diplomas()
                .group(UnitGroup.builder("A").unitCount(Bounds.atLeast(2)), 4, 4, 4)
                .analysis();
        CombinationAnalysis uneven = new Diplomas()
                .group(UnitGroup.builder("A"), 6, 7, 5, 12)
                .rule(credits(12))
                .analysis();

        assertThat(three.minimalCompletions()).isEqualTo(new CompletionCount(3, true));
        assertThat(uneven.minimalCompletions()).isEqualTo(new CompletionCount(3, true));
        assertThat(uneven.minimalCompletions().sentence())
                .isEqualTo("3 combinations complete it without a unit to spare");
    }

    @Test
    void combinations_are_counted_with_the_units_that_others_need_before_them() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").unitCount(Bounds.atLeast(1)), 4, 4)
                .group(UnitGroup.builder("X").counts(false), 2)
                .rule(new UnitOrder(id("A1"), ids("X1"), List.of()))
                .analysis();

        assertThat(analysis.minimalCompletions()).isEqualTo(new CompletionCount(2, true));
    }

    @Test
    void seven_of_eighteen_mandatory_credits_below_the_level_leave_nineteen_at_the_level_to_the_optional_groups() {
        CombinationAnalysis analysis = businessAdministration().analysis();

        assertThat(analysis.levelFacts())
                .extracting(LevelFact::sentence)
                .containsExactly(
                        "19 credits at Level 4 or above must come from groups B and C",
                        "6 credits at Level 4 or above must come from group B",
                        "4 credits at Level 4 or above must come from group C");
    }

    /** 57 credits, 18 of them mandatory, 26 or more from B and 13 or fewer from C, 30 at Level 4 or above. */
    private static Diplomas businessAdministration() {
        return new Diplomas()
                .group(
                        UnitGroup.builder("A").mandatory(true),
                        unit("A1", 4),
                        unit("A2", 6, Level.LEVEL_4),
                        unit("A3", 5, Level.LEVEL_4),
                        unit("A4", 3))
                .group(
                        UnitGroup.builder("B").credits(Bounds.atLeast(26)),
                        unit("B1", 5, Level.LEVEL_4),
                        unit("B2", 6, Level.LEVEL_4),
                        unit("B3", 4, Level.LEVEL_4),
                        unit("B4", 6),
                        unit("B5", 8),
                        unit("B6", 8))
                .group(
                        UnitGroup.builder("C").credits(Bounds.atMost(13)),
                        unit("C1", 4, Level.LEVEL_4),
                        unit("C2", 9, Level.LEVEL_4),
                        unit("C3", 5))
                .rule(credits(57))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(30))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)));
    }

    @Test
    void rule_about_levels_without_mandatory_groups_leaves_nothing_to_tell() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A"), unit("A1", 6, Level.LEVEL_4), unit("A2", 6))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(4)).withLevel(LevelCondition.at(Level.LEVEL_4)))
                .analysis();

        assertThat(analysis.levelFacts()).isEmpty();
    }

    @Test
    void everything_is_told_in_sentences() {
        assertThat(diploma().analysis().sentences())
                .containsExactly(
                        "the qualification can be completed",
                        "the smallest combination comes to 21 credits, the largest to 25 credits",
                        "the smallest combination comes to 84 guided learning hours,"
                                + " the largest to 100 guided learning hours",
                        "20 credits cannot be reached exactly: the smallest total is 21 credits",
                        "1 combination completes it without a unit to spare",
                        "rule 1 asks for 20 credits or more, which adds nothing to the others");
    }

    @Test
    void more_contradictions_than_are_told_are_said_to_be_left_out() {
        Diplomas diploma = new Diplomas();
        for (String name : List.of("A", "B", "C", "D", "E", "F")) {
            diploma.group(UnitGroup.builder(name).credits(Bounds.atLeast(5)), 4);
        }

        CombinationAnalysis analysis = diploma.analysis();

        assertThat(analysis.contradictions()).hasSize(5);
        assertThat(analysis.ways().get(0).tellsEveryContradiction()).isFalse();
        assertThat(analysis.sentences()).contains("more groups and rules may contradict each other");
    }
}
