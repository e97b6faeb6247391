package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

class DiplomaShapeTest {

    private final DiplomaShape shape = new DiplomaShape(60, 15, 6);

    @Test
    void diploma_has_as_many_units_and_barred_pairs_as_its_shape_says() {
        RulesQuestion question = shape.question(1, 12);

        assertThat(question.qualification().units()).hasSize(60);
        assertThat(question.units()).hasSize(60);
        assertThat(question.qualification().rules())
                .filteredOn(BarredUnits.class::isInstance)
                .hasSize(6);
        assertThat(question.held()).extracting(HeldUnit::unit).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void units_stand_in_two_groups_only_where_that_is_asked_for() {
        assertThat(listed(new DiplomaShape(60, 0, 0))).isEqualTo(60);
        assertThat(listed(new DiplomaShape(60, 100, 0))).isEqualTo(6 + 2 * 54);
    }

    @Test
    void equal_seeds_give_equal_diplomas() {
        assertThat(shape.question(1, 12)).isEqualTo(shape.question(1, 12)).isNotEqualTo(shape.question(2, 12));
    }

    private static int listed(DiplomaShape shape) {
        return shape.question(1, 0).qualification().groups().stream()
                .map(UnitGroup::units)
                .mapToInt(units -> units.size())
                .sum();
    }
}
