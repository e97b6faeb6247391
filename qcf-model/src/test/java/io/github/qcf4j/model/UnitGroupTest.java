package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitGroupTest {

    private static final UnitIdentifier FIRST = UnitIdentifier.parse("J/999/0001");
    private static final UnitIdentifier SECOND = UnitIdentifier.parse("L/999/0002");

    @Test
    void group_asks_for_nothing_unless_it_says_so() {
        UnitGroup group = UnitGroup.builder("Optional").units(FIRST, SECOND).build();

        assertThat(group.mandatory()).isFalse();
        assertThat(group.allOrNothing()).isFalse();
        assertThat(group.complete()).isTrue();
        assertThat(group.counts()).isTrue();
        assertThat(group.credits()).isEqualTo(Bounds.NONE);
        assertThat(group.unitCount()).isEqualTo(Bounds.NONE);
        assertThat(group.bounds()).isEmpty();
        assertThat(group.excess()).isEqualTo(ExcessPolicy.CREDIT_IGNORED);
        assertThat(group).hasToString("group Optional");
    }

    @Test
    void group_asks_for_credit_and_units_at_once() {
        UnitGroup group = UnitGroup.builder("B")
                .credits(Bounds.atLeast(12))
                .unitCount(Bounds.exactly(4))
                .bounds(Measure.GUIDED_LEARNING_HOURS, Bounds.between(60, 90))
                .build();

        assertThat(group.credits()).isEqualTo(Bounds.atLeast(12));
        assertThat(group.unitCount()).isEqualTo(Bounds.exactly(4));
        assertThat(group.bounds()).containsOnlyKeys(Measure.CREDIT, Measure.UNITS, Measure.GUIDED_LEARNING_HOURS);
        assertThat(group.toBuilder().credits(Bounds.NONE).build().bounds())
                .containsOnlyKeys(Measure.UNITS, Measure.GUIDED_LEARNING_HOURS);
    }

    @Test
    void group_keeps_everything_through_its_builder() {
        UnitGroup group = UnitGroup.builder("D")
                .title("Additional units")
                .mandatory(true)
                .allOrNothing(true)
                .complete(false)
                .counts(false)
                .credits(Bounds.atMost(8))
                .excess(ExcessPolicy.FORBIDDEN)
                .unit(FIRST)
                .group(UnitGroup.builder("D1").unit(SECOND).build())
                .build();

        assertThat(group.toBuilder().build()).isEqualTo(group).hasSameHashCodeAs(group);
        assertThat(group.toBuilder().counts(true).build()).isNotEqualTo(group);
        assertThat(group.title()).contains("Additional units");
    }

    @Test
    void groups_stream_each_before_those_nested_in_it() {
        UnitGroup inner = UnitGroup.builder("B1").build();
        UnitGroup group = UnitGroup.builder("B")
                .group(UnitGroup.builder("BA").group(inner).build())
                .group(UnitGroup.builder("BB").build())
                .build();

        assertThat(group.withNested()).extracting(UnitGroup::name).containsExactly("B", "BA", "B1", "BB");
    }

    @Test
    void groups_nest_twenty_four_deep_and_no_deeper() {
        UnitGroup group = UnitGroup.builder("G1").build();
        for (int depth = 2; depth <= UnitGroup.DEEPEST_NESTING; depth++) {
            group = UnitGroup.builder("G" + depth).group(group).build();
        }
        UnitGroup deepest = group;

        assertThat(deepest.withNested()).hasSize(24);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitGroup.builder("G25").group(deepest).build())
                .withMessage("Group 'G25' must nest groups at most 24 deep");
    }

    @Test
    void group_does_not_change_with_the_lists_it_was_given() {
        List<OfferedUnit> units = new ArrayList<>(List.of(OfferedUnit.of(FIRST)));
        UnitGroup.Builder builder = UnitGroup.builder("A").units(units);
        UnitGroup group = builder.build();

        units.clear();
        builder.unit(SECOND);

        assertThat(group.units()).containsExactly(OfferedUnit.of(FIRST));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> group.units().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> group.bounds().put(Measure.UNITS, Bounds.NONE));
    }

    @Test
    void name_that_cannot_be_pointed_at_is_refused() {
        for (String name : List.of("", " ", " B", "B ", "B  C", "B\nC", "x".repeat(101))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnitGroup.builder(name))
                    .withMessageStartingWith("Group name '%s' must be 1 to 100 characters", name);
        }
        assertThat(UnitGroup.builder("x".repeat(100)).build().name()).hasSize(100);
    }
}
