package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void all_of_something_is_whole() {
        assertThat(Fraction.of(40, 40).isWhole()).isTrue();
        assertThat(Fraction.of(39, 40).isWhole()).isFalse();
    }

    @Test
    void nothing_of_nothing_is_never_whole() {
        Fraction nothingAsked = Fraction.of(0, 0);

        assertThat(nothingAsked.isWhole()).isFalse();
        assertThat(nothingAsked.percent()).isZero();
    }

    @Test
    void percent_is_rounded_down() {
        assertThat(Fraction.of(11, 40).percent()).isEqualTo(27);
        assertThat(Fraction.of(999, 1000).percent()).isEqualTo(99);
        assertThat(Fraction.of(1, 3).percent()).isEqualTo(33);
        assertThat(Fraction.of(3, 3).percent()).isEqualTo(100);
    }

    @Test
    void percent_of_very_many_does_not_wrap_round() {
        assertThat(Fraction.of(Integer.MAX_VALUE, Integer.MAX_VALUE).percent()).isEqualTo(100);
        assertThat(Fraction.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).percent())
                .isEqualTo(99);
    }

    @Test
    void parts_and_wholes_add_up_apart() {
        assertThat(Fraction.of(1, 2).plus(Fraction.of(2, 4))).isEqualTo(Fraction.of(3, 6));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(0, Integer.MAX_VALUE).plus(Fraction.of(0, 1)));
    }

    @Test
    void fraction_is_not_reduced() {
        assertThat(Fraction.of(2, 4)).isNotEqualTo(Fraction.of(1, 2)).hasToString("2/4");
    }

    @Test
    void part_is_no_more_than_the_whole_and_no_less_than_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(3, 2))
                .withMessage("Whole '2' must not be less than part '3'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(-1, 2))
                .withMessage("Part '-1' must be zero or more");
    }
}
