package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

class OutlineAnalysisTest {

    @Test
    void outline_that_lists_too_little_is_neither_possible_nor_impossible() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B").complete(false), 6)
                .rule(credits(20))
                .analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.UNKNOWN);
        assertThat(analysis.unknowns()).containsExactly("group B is not listed completely");
        assertThat(analysis.proven()).isTrue();
    }

    @Test
    void range_of_an_outline_is_at_least_what_is_recorded() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B").complete(false), 6, 8, 8)
                .rule(credits(20))
                .analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.POSSIBLE);
        assertThat(analysis.creditRange())
                .hasToString("the smallest combination comes to at least 20 credits,"
                        + " the largest to at least 27 credits");
        assertThat(analysis.exactTotal().orElseThrow().reach()).isEqualTo(ExactTotal.Reach.NOT_KNOWN);
    }

    @Test
    void total_that_listed_units_reach_is_exact_although_others_are_not_listed() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B").complete(false), 7, 8)
                .rule(credits(20))
                .analysis();

        assertThat(analysis.creditRange().least()).hasToString("20 credits");
        assertThat(analysis.exactTotal().orElseThrow()).hasToString("20 credits can be reached exactly");
    }

    @Test
    void range_with_hours_that_are_not_recorded_is_at_least_what_is() {
        Unit without = Unit.builder(id("Z1"))
                .title("Unit Z1")
                .credit(5)
                .level(Level.LEVEL_3)
                .build();
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), unit("A1", 5), without)
                .analysis();

        assertThat(analysis.guidedLearningHoursRange())
                .hasToString("the smallest combination comes to at least 20 guided learning hours,"
                        + " the largest to at least 20 guided learning hours");
        assertThat(analysis.creditRange())
                .hasToString("the smallest combination comes to 10 credits, the largest to 10 credits");
    }

    @Test
    void unit_of_which_the_credit_is_not_recorded_may_count() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").unit(OfferedUnit.of(id("Z1"))), 5)
                .rule(credits(9))
                .analysis();

        assertThat(analysis.neverCounting()).isEmpty();
        assertThat(analysis.completable()).isEqualTo(Completability.UNKNOWN);
        assertThat(analysis.creditRange().least()).hasToString("at least 9 credits");
        assertThat(analysis.creditRange().most()).hasToString("not known");
    }

    @Test
    void level_left_to_optional_groups_follows_from_a_mandatory_group_that_is_listed_alone() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), unit("A1", 7), unit("A2", 11, Level.LEVEL_4))
                .group(UnitGroup.builder("B").complete(false), 6)
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(30))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                .analysis();

        assertThat(analysis.levelFacts())
                .extracting(LevelFact::sentence)
                .containsExactly("at least 19 credits at Level 4 or above must come from group B");
    }

    @Test
    void count_of_combinations_of_an_outline_is_of_those_that_are_known() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").unitCount(Bounds.atLeast(1)).complete(false), 5, 6)
                .analysis();

        assertThat(analysis.minimalCompletions()).hasToString("at least 2");
    }

    @Test
    void qualification_of_which_not_all_rules_are_recorded_may_be_impossible_but_is_never_possible() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B"), 6, 7)
                .rule(credits(11));
        diploma.qualification().rulesComplete(false);

        CombinationAnalysis analysis = diploma.analysis();

        assertThat(analysis.sentences())
                .containsExactly(
                        "whether the qualification can be completed is not known",
                        "the smallest combination comes to at least 11 credits,"
                                + " the largest to an amount that is not known",
                        "the smallest combination comes to at least 44 guided learning hours,"
                                + " the largest to an amount that is not known",
                        "whether 11 credits can be reached exactly is not known",
                        "not all rules of qualification 999/0002/6 are recorded");
        assertThat(diploma.rule(credits(40)).analysis().completable()).isEqualTo(Completability.IMPOSSIBLE);
    }

    @Test
    void qualification_without_rules_has_nothing_to_analyse() {
        CombinationAnalysis analysis =
                new Diplomas().group(UnitGroup.builder("A"), 5).analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.UNKNOWN);
        assertThat(analysis.unknowns()).containsExactly("no rules of combination are recorded");
    }

    @Test
    void range_of_which_nothing_is_known_is_not_told() {
        Unit without = Unit.builder(id("Z1")).title("Unit Z1").credit(5).build();
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").complete(false), without)
                .rule(credits(9))
                .analysis();

        assertThat(analysis.sentences())
                .contains("the smallest combination comes to at least 9 credits,"
                        + " the largest to an amount that is not known")
                .noneMatch(sentence -> sentence.contains("guided learning hours"));
    }
}
