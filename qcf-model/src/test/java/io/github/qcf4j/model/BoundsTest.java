package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void both_ends_are_within() {
        Bounds bounds = Bounds.between(2, 7);

        assertThat(bounds.contains(1)).isFalse();
        assertThat(bounds.contains(2)).isTrue();
        assertThat(bounds.contains(7)).isTrue();
        assertThat(bounds.contains(8)).isFalse();
    }

    @Test
    void shortfall_is_what_the_least_still_needs() {
        assertThat(Bounds.atLeast(12).shortfall(5)).isEqualTo(7);
        assertThat(Bounds.atLeast(12).shortfall(12)).isZero();
        assertThat(Bounds.atLeast(12).shortfall(40)).isZero();
        assertThat(Bounds.atMost(8).shortfall(0)).isZero();
        assertThat(Bounds.exactly(18).shortfall(11)).isEqualTo(7);
    }

    @Test
    void excess_is_what_goes_beyond_the_greatest() {
        assertThat(Bounds.atMost(8).excess(11)).isEqualTo(3);
        assertThat(Bounds.atMost(8).excess(8)).isZero();
        assertThat(Bounds.atLeast(12).excess(Integer.MAX_VALUE)).isZero();
        assertThat(Bounds.exactly(18).excess(19)).isEqualTo(1);
    }

    @Test
    void number_is_within_when_it_neither_falls_short_nor_exceeds() {
        for (Bounds bounds :
                new Bounds[] {Bounds.NONE, Bounds.atLeast(3), Bounds.atMost(3), Bounds.exactly(3), Bounds.between(2, 4)
                }) {
            for (int number = 0; number < 7; number++) {
                assertThat(bounds.contains(number))
                        .as("%s and %d", bounds, number)
                        .isEqualTo(bounds.shortfall(number) == 0 && bounds.excess(number) == 0);
            }
        }
    }

    @Test
    void extreme_numbers_do_not_wrap_round() {
        assertThat(Bounds.atLeast(Integer.MAX_VALUE).shortfall(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Bounds.atMost(0).excess(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void asking_for_zero_or_more_is_asking_for_nothing() {
        assertThat(Bounds.atLeast(0)).isEqualTo(Bounds.NONE);
        assertThat(Bounds.NONE.isNone()).isTrue();
        assertThat(Bounds.NONE.contains(0)).isTrue();
        assertThat(Bounds.NONE.max()).isEmpty();
        assertThat(Bounds.atMost(0).isNone()).isFalse();
    }

    @Test
    void same_ends_are_equal_however_they_were_made() {
        assertThat(Bounds.between(3, 3)).isEqualTo(Bounds.exactly(3)).hasSameHashCodeAs(Bounds.exactly(3));
        assertThat(Bounds.between(0, 8)).isEqualTo(Bounds.atMost(8)).hasSameHashCodeAs(Bounds.atMost(8));
        assertThat(Bounds.atLeast(3)).isNotEqualTo(Bounds.exactly(3));
    }

    @Test
    void ends_can_be_asked_for() {
        assertThat(Bounds.between(2, 7).min()).isEqualTo(2);
        assertThat(Bounds.between(2, 7).max()).hasValue(7);
        assertThat(Bounds.atLeast(2).hasMin()).isTrue();
        assertThat(Bounds.atLeast(2).hasMax()).isFalse();
        assertThat(Bounds.atMost(2).hasMin()).isFalse();
        assertThat(Bounds.atMost(2).hasMax()).isTrue();
        assertThat(Bounds.exactly(2).isExact()).isTrue();
        assertThat(Bounds.atLeast(2).isExact()).isFalse();
    }

    @Test
    void bounds_read_as_a_rule_says_them() {
        assertThat(Bounds.atLeast(12)).hasToString("12 or more");
        assertThat(Bounds.atMost(8)).hasToString("8 or fewer");
        assertThat(Bounds.between(2, 7)).hasToString("2 to 7");
        assertThat(Bounds.exactly(58)).hasToString("58");
        assertThat(Bounds.NONE).hasToString("any number");
    }

    @Test
    void ends_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(7, 2))
                .withMessage("Maximum '2' must not be less than minimum '7'");
    }

    @Test
    void negative_ends_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.atLeast(-1))
                .withMessage("Minimum '-1' must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.atMost(-1))
                .withMessage("Maximum '-1' must be zero or more");
    }
}
