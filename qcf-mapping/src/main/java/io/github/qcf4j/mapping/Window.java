package io.github.qcf4j.mapping;

import java.time.LocalDate;

/**
 * The days that are asked about when it is asked since when something was so.
 *
 * @param from  the first of them
 * @param until  the last of them
 */
record Window(LocalDate from, LocalDate until) {

    DaySet all() {
        return DaySet.between(from, until);
    }

    /** Returns its days from one on. */
    DaySet since(LocalDate day) {
        return DaySet.between(Days.later(day, from), until);
    }

    /** Returns its days before one. */
    DaySet before(LocalDate day) {
        return DaySet.between(from.toEpochDay(), Math.min(day.toEpochDay() - 1, until.toEpochDay()));
    }

    /** Returns its days up to one. */
    DaySet upTo(LocalDate day) {
        return DaySet.between(from, Days.earlier(day, until));
    }

    /** Returns whether a day is one of them and not the first. */
    boolean holdsLater(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(until);
    }
}
