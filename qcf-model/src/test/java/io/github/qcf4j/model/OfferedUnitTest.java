package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedUnitTest {

    private static final UnitIdentifier UNIT = UnitIdentifier.parse("Y/999/0004");

    @Test
    void offer_says_nothing_of_a_unit_but_the_unit() {
        OfferedUnit offer = OfferedUnit.of(UNIT);

        assertThat(offer.unit()).isEqualTo(UNIT);
        assertThat(offer.version()).isEmpty();
        assertThat(offer.equivalents()).isEmpty();
        assertThat(offer.exemptions()).isEmpty();
        assertThat(offer.barringCode()).isEmpty();
        assertThat(offer.points()).isEmpty();
        assertThat(offer.localCode()).isEmpty();
        assertThat(offer).hasToString("Y/999/0004");
    }

    @Test
    void offer_keeps_everything_through_its_builder() {
        OfferedUnit offer = OfferedUnit.builder(UNIT)
                .version(Version.parse("2"))
                .equivalents(List.of(UnitIdentifier.parse("D/999/0005")))
                .exemptions(List.of("Key skill in communication"))
                .barringCode("K1")
                .points(20)
                .localCode("CC13")
                .build();

        assertThat(offer.toBuilder().build()).isEqualTo(offer).hasSameHashCodeAs(offer);
        assertThat(offer).hasToString("Y/999/0004@2");
        assertThat(offer.toBuilder().points(5).build()).isNotEqualTo(offer);
        assertThat(offer.localCode()).contains("CC13");
        assertThat(offer.points()).hasValue(20);
    }

    @Test
    void units_with_one_barring_code_bar_each_other() {
        OfferedUnit offer = coded("Y/999/0004", "K1");

        assertThat(offer.bars(coded("HSC 024", "K1"))).isTrue();
        assertThat(offer.bars(coded("HSC 024", "K2"))).isFalse();
        assertThat(offer.bars(OfferedUnit.of(UnitIdentifier.parse("HSC 024")))).isFalse();
    }

    @Test
    void unit_does_not_bar_itself() {
        assertThat(coded("Y/999/0004", "K1").bars(coded("Y/999/0004", "K1"))).isFalse();
    }

    @Test
    void units_with_the_code_that_bars_nothing_combine() {
        assertThat(coded("Y/999/0004", "ZZZZ").bars(coded("HSC 024", "ZZZZ"))).isFalse();
    }

    @Test
    void empty_texts_and_negative_points_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedUnit.builder(UNIT).points(-1))
                .withMessage("Points '-1' must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedUnit.builder(UNIT).barringCode(" "))
                .withMessage("Barring code ' ' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedUnit.builder(UNIT).localCode(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedUnit.builder(UNIT).exemptions(List.of("")));
    }

    private static OfferedUnit coded(String unit, String barringCode) {
        return OfferedUnit.builder(UnitIdentifier.parse(unit))
                .barringCode(barringCode)
                .build();
    }
}
