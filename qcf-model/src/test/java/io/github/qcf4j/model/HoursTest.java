package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void hours_add_up() {
        assertThat(Hours.of(30).plus(Hours.of(20))).isEqualTo(Hours.of(50));
    }

    @Test
    void hours_that_do_not_fit_are_never_wrapped_round() {
        Hours most = Hours.of(Integer.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Hours.of(1)));
    }

    @Test
    void there_are_no_negative_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hours.of(-1))
                .withMessage("Hours '-1' must be zero or more");
    }

    @Test
    void fewer_hours_come_before_more() {
        assertThat(Hours.of(9)).isLessThan(Hours.of(10));
    }

    @Test
    void hours_read_as_people_say_them() {
        assertThat(Hours.of(1)).hasToString("1 hour");
        assertThat(Hours.of(30)).hasToString("30 hours");
    }
}
