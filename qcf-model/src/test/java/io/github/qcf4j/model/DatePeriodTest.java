package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 9, 30);

    @Test
    void both_days_belong_to_a_period() {
        DatePeriod period = DatePeriod.of(FIRST, LAST);

        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void period_may_be_one_day() {
        assertThat(DatePeriod.of(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void open_end_has_no_day() {
        assertThat(DatePeriod.from(FIRST).until()).isEmpty();
        assertThat(DatePeriod.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(DatePeriod.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DatePeriod.until(LAST).from()).isEmpty();
        assertThat(DatePeriod.until(LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(DatePeriod.until(LAST).contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void always_is_every_day() {
        assertThat(DatePeriod.ALWAYS.isAlways()).isTrue();
        assertThat(DatePeriod.ALWAYS.contains(FIRST)).isTrue();
        assertThat(DatePeriod.from(FIRST).isAlways()).isFalse();
        assertThat(DatePeriod.until(LAST).isAlways()).isFalse();
    }

    @Test
    void period_reads_as_people_say_it() {
        assertThat(DatePeriod.of(FIRST, LAST)).hasToString("2011-01-01 to 2015-09-30");
        assertThat(DatePeriod.from(FIRST)).hasToString("from 2011-01-01");
        assertThat(DatePeriod.until(LAST)).hasToString("until 2015-09-30");
        assertThat(DatePeriod.ALWAYS).hasToString("always");
    }

    @Test
    void periods_of_the_same_days_are_equal() {
        assertThat(DatePeriod.of(FIRST, LAST))
                .isEqualTo(DatePeriod.of(FIRST, LAST))
                .hasSameHashCodeAs(DatePeriod.of(FIRST, LAST))
                .isNotEqualTo(DatePeriod.from(FIRST))
                .isNotEqualTo(DatePeriod.until(LAST));
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePeriod.of(LAST, FIRST))
                .withMessage("Last day '2011-01-01' must not be before first day '2015-09-30'");
    }

    @Test
    void day_is_needed_to_ask() {
        assertThatNullPointerException()
                .isThrownBy(() -> DatePeriod.ALWAYS.contains(null))
                .withMessage("day");
    }
}
