package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySetTest {

    private static final DaySet MAY = days("05-01", "05-31");
    private static final DaySet SPRING = days("03-01", "03-31").or(MAY);

    @Test
    void days_that_touch_are_one_range() {
        DaySet days = days("05-01", "05-09").or(days("05-10", "05-31"));

        assertThat(days).hasToString("2014-05-01 to 2014-05-31");
        assertThat(days.ranges()).isEqualTo(1);
    }

    @Test
    void days_of_either_set_are_told_in_order() {
        assertThat(MAY.or(days("03-01", "03-31"))).hasToString("2014-03-01 to 2014-03-31, 2014-05-01 to 2014-05-31");
    }

    @Test
    void days_of_both_sets_may_be_in_several_ranges() {
        assertThat(SPRING.and(days("03-20", "05-10")))
                .hasToString("2014-03-20 to 2014-03-31, 2014-05-01 to 2014-05-10");
        assertThat(SPRING.and(days("04-01", "04-30")).isNone()).isTrue();
    }

    @Test
    void days_are_taken_out_of_the_middle() {
        assertThat(MAY.without(days("05-10", "05-20")))
                .hasToString("2014-05-01 to 2014-05-09, 2014-05-21 to 2014-05-31");
        assertThat(SPRING.without(days("03-01", "05-31")).isNone()).isTrue();
    }

    @Test
    void first_and_last_days_of_a_range_are_in_it() {
        assertThat(SPRING.contains(epochDay("03-01"))).isTrue();
        assertThat(SPRING.contains(epochDay("03-31"))).isTrue();
        assertThat(SPRING.contains(epochDay("04-01"))).isFalse();
        assertThat(SPRING.contains(epochDay("05-31"))).isTrue();
        assertThat(SPRING.contains(epochDay("06-01"))).isFalse();
    }

    @Test
    void no_days_lie_between_a_day_and_an_earlier_one() {
        assertThat(DaySet.between(day("05-02"), day("05-01")).isNone()).isTrue();
        assertThat(DaySet.between(LocalDate.MIN, LocalDate.MAX).and(MAY)).hasToString(MAY.toString());
    }

    private static DaySet days(String first, String last) {
        return DaySet.between(day(first), day(last));
    }

    private static long epochDay(String day) {
        return day(day).toEpochDay();
    }
}
