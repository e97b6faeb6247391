package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

/** Groups of groups: 30 credits from B, C and D together, 12 of them from B, at most 8 from D. */
class NestedGroupTest {

    private static Given adultCare() {
        UnitGroup.Builder optional = UnitGroup.builder("Optional")
                .credits(Bounds.atLeast(30))
                .group(group("B", "B 1", "B 2").credits(Bounds.atLeast(12)).build())
                .group(group("C", "C 1", "C 2").build())
                .group(group("D", "D 1", "D 2").credits(Bounds.atMost(8)).build());
        return Given.units()
                .unit("A 1", 28)
                .unit("B 1", 7)
                .unit("B 2", 8)
                .unit("C 1", 6)
                .unit("C 2", 5)
                .unit("D 1", 6)
                .unit("D 2", 6)
                .group(group("A", "A 1").mandatory(true))
                .group(optional)
                .rule(credits(58));
    }

    @Test
    void outer_group_counts_what_nested_groups_give() {
        CombinationResult result = adultCare().holding("A 1", "B 1", "B 2", "C 1", "C 2", "D 1");

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.group("Optional").orElseThrow().creditHeld()).isEqualTo(Credit.of(32));
        assertThat(result.groups()).extracting(GroupResult::name).containsExactly("A", "Optional", "B", "C", "D");
    }

    @Test
    void nested_group_gives_the_outer_one_no_more_than_its_maximum() {
        CombinationResult result = adultCare().holding("A 1", "B 1", "B 2", "C 1", "D 1", "D 2");

        assertThat(result.answer()).isEqualTo(Answer.SHORT);
        assertThat(result.group("Optional").orElseThrow())
                .hasToString("group Optional: short, 33 of 30 credits, 5 of 0 units");
        assertThat(result.group("Optional").orElseThrow().creditGiven()).isEqualTo(Credit.of(29));
        assertThat(result.group("Optional").orElseThrow().shortfallCredit()).isEqualTo(Credit.of(1));
        assertThat(result.group("D").orElseThrow().creditGiven()).isEqualTo(Credit.of(8));
        assertThat(result.group("D").orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void minimum_of_a_nested_group_is_asked_of_every_learner() {
        CombinationResult result = adultCare().holding("A 1", "B 1", "C 1", "C 2", "D 1", "D 2");

        assertThat(result.group("B").orElseThrow().answer()).isEqualTo(Answer.SHORT);
        assertThat(result.group("B").orElseThrow().shortfallCredit()).isEqualTo(Credit.of(5));
        assertThat(texts(result.group("Optional").orElseThrow().candidates())).containsExactly("B 2");
    }

    @Test
    void unit_of_outer_and_nested_group_counts_in_one_of_them() {
        Given given = Given.units()
                .unit("U 1", 5)
                .unit("U 2", 5)
                .group(group("O", "U 1", "U 2")
                        .credits(Bounds.atLeast(10))
                        .group(group("N", "U 1").unitCount(Bounds.atLeast(1)).build()));

        assertThat(given.holding("U 1", "U 2").answer()).isEqualTo(Answer.SATISFIED);
        assertThat(places(given.holding("U 1", "U 2"))).containsExactly("U 1 in N", "U 2 in O");
        assertThat(given.holding("U 1").group("O").orElseThrow().shortfallCredit())
                .isEqualTo(Credit.of(5));
    }

    @Test
    void mandatory_outer_group_asks_for_the_units_it_lists_itself() {
        Given given = Given.units()
                .unit("U 1", 5)
                .unit("U 2", 5)
                .group(group("O", "U 1").mandatory(true).group(group("N", "U 2").build()));

        assertThat(given.holding("U 1").answer()).isEqualTo(Answer.SATISFIED);
        assertThat(given.holding("U 2").group("O").orElseThrow().shortfallUnits())
                .isEqualTo(1);
    }

    @Test
    void group_nested_in_one_that_does_not_count_gives_nothing() {
        CombinationResult result = Given.units()
                .unit("U 1", 5)
                .group(UnitGroup.builder("O")
                        .counts(false)
                        .group(group("N", "U 1").credits(Bounds.atLeast(5)).build()))
                .rule(credits(5))
                .holding("U 1");

        assertThat(result.answer()).isEqualTo(Answer.SHORT);
        assertThat(result.group("N").orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.notes()).contains("group N is not counted");
    }
}
