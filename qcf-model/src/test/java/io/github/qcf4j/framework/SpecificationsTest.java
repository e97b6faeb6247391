package io.github.qcf4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecificationsTest {

    private static final Unit MONITOR = Unit.builder(UnitReference.parse("J/999/0001"))
            .title("Monitor calls")
            .build();
    private static final Qualification DIPLOMA = Qualification.builder(QualificationNumber.parse("999/0002/6"))
            .title("Level 3 Diploma")
            .build();

    @Test
    void specifications_are_put_together_with_their_repeats() {
        Specifications one = Specifications.of(List.of(MONITOR), List.of());
        Specifications two = Specifications.of(List.of(MONITOR), List.of(DIPLOMA));

        Specifications both = one.plus(two);

        assertThat(both).isEqualTo(Specifications.of(List.of(MONITOR, MONITOR), List.of(DIPLOMA)));
        assertThat(both).hasToString("[J/999/0001@1, J/999/0001@1] [999/0002/6@1]");
        assertThat(one.plus(Specifications.NONE)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Test
    void specifications_do_not_change_with_the_list_they_came_from() {
        List<Unit> units = new ArrayList<>(List.of(MONITOR));
        Specifications specifications = Specifications.of(units, List.of());

        units.clear();

        assertThat(specifications.units()).containsExactly(MONITOR);
        assertThat(specifications.qualifications()).isEmpty();
    }
}
