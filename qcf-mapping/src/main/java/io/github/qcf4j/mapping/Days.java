package io.github.qcf4j.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** Arithmetic on days that never fails, however far away they are. */
final class Days {

    private Days() {}

    /** Returns the day a period after another, or the last day there is. */
    static LocalDate plus(LocalDate day, Period period) {
        try {
            return day.plus(period);
        } catch (DateTimeException | ArithmeticException beyond) {
            return period.isNegative() ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    /** Returns the day after another, or the last day there is. */
    static LocalDate plusOne(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
