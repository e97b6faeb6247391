package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.Rules.ids;
import static io.github.qcf4j.testkit.Rules.offering;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases that other systems answer, and whether the answer is the same here. */
class PeerCombinationTest {

    private static SizeRule unitsFrom(int least, String group) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(least), RuleScope.from(group));
    }

    private static UnitGroup.Builder choosing(String name, int least, int last) {
        return offering(name, IntStream.rangeClosed(1, last).toArray()).unitCount(Bounds.atLeast(least));
    }

    private static int[] first(int count) {
        return IntStream.rangeClosed(1, count).toArray();
    }

    @Test
    void all_of_no_children_is_never_met_there_and_here() {
        assertThat(new Rules().group(offering("A").mandatory(true)).evaluate(1).answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void all_children_are_needed_there_and_here() {
        Rules rules = new Rules().group(offering("A", 1, 2).mandatory(true));

        assertThat(rules.evaluate(1).answer()).isEqualTo(Answer.SHORT);
        assertThat(rules.evaluate(1, 2).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void points_are_reached_by_what_is_held_and_a_required_item_is_still_required() {
        UnitGroup.Builder required =
                UnitGroup.builder("Required").mandatory(true).unit(worthFour(3));
        UnitGroup.Builder others =
                UnitGroup.builder("Others").unit(worthFour(1)).unit(worthFour(2));
        Rules eight = new Rules().group(others);
        eight.qualification().rule(SizeRule.of(Measure.POINTS, Bounds.atLeast(8)));
        Rules withRequired = new Rules().group(required).group(others);
        withRequired.qualification().rule(SizeRule.of(Measure.POINTS, Bounds.atLeast(8)));

        assertThat(eight.evaluate(1, 2).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(eight.evaluate(1).answer()).isEqualTo(Answer.SHORT);
        assertThat(withRequired.evaluate(1, 2).answer()).isEqualTo(Answer.SHORT);
        assertThat(withRequired.evaluate(1, 3).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void points_beyond_what_is_offered_are_never_reached() {
        UnitGroup.Builder group = offering("A", 1, 2);
        Rules rules = new Rules().unit(1, 1).unit(2, 1).group(group);
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(3)));

        assertThat(rules.complete().status()).isEqualTo(CompletionVerdict.Status.IMPOSSIBLE);
    }

    @Test
    void either_of_two_is_met_by_one_unit_and_both_are_not() {
        Rules either = new Rules().group(offering("Root", 1)).group(offering("Alt", 1));
        either.qualification().rule(AnyOf.of(unitsFrom(1, "Root"), unitsFrom(1, "Alt")));
        Rules both = new Rules().group(offering("Root", 1)).group(offering("Alt", 1));
        both.qualification().rule(unitsFrom(1, "Root")).rule(unitsFrom(1, "Alt"));

        assertThat(either.evaluate(1).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(both.evaluate(1).answer()).isEqualTo(Answer.SHORT);
        assertThat(both.evaluate(1).shortfall()).isEqualTo(1);
    }

    @Test
    void limit_on_a_class_of_units_leaves_one_of_them() {
        UnitGroup.Builder group = UnitGroup.builder("A")
                .unit(OfferedUnit.builder(ids(1)[0]).barringCode("201").build())
                .unit(OfferedUnit.builder(ids(2)[0]).barringCode("201").build());
        Rules rules = new Rules().group(group);
        rules.qualification().rule(SizeRule.of(Measure.UNITS, Bounds.atLeast(2)));

        assertThat(rules.evaluate(1, 2).shortfall()).isEqualTo(1);
        assertThat(rules.evaluate(1, 2).units()).isEqualTo(1);
    }

    @Test
    void three_groups_of_three_out_of_the_same_ten_need_nine_units() {
        Rules rules = new Rules()
                .group(choosing("A", 3, 10))
                .group(choosing("B", 3, 10))
                .group(choosing("C", 3, 10));

        assertThat(rules.evaluate(first(8)).shortfall()).isEqualTo(1);
    }

    @Test
    void two_groups_of_four_out_of_the_same_twelve_need_eight_units() {
        Rules rules = new Rules().group(choosing("A", 4, 12)).group(choosing("B", 4, 12));

        assertThat(rules.evaluate(first(7)).answer()).isEqualTo(Answer.SHORT);
        assertThat(rules.evaluate(first(8)).answer()).isEqualTo(Answer.SATISFIED);
    }

    private static OfferedUnit worthFour(int number) {
        return OfferedUnit.builder(ids(number)[0]).points(4).build();
    }
}
