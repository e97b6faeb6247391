package io.github.qcf4j.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of days that may be open at either end, such as '2011-01-01 to 2015-09-30'.
 * <p>
 * Both days belong to it: a unit that is valid until a day is valid on that day.
 */
public final class DatePeriod {

    /** The period without beginning or end. */
    public static final DatePeriod ALWAYS = new DatePeriod(null, null);

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    private DatePeriod(@Nullable LocalDate from, @Nullable LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /**
     * Returns the period from one day to another.
     *
     * @param from  the first day
     * @param until  the last day, not before the first
     */
    public static DatePeriod of(LocalDate from, LocalDate until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Last day '%s' must not be before first day '%s'".formatted(until, from));
        }
        return new DatePeriod(from, until);
    }

    /** Returns the period from a day on. */
    public static DatePeriod from(LocalDate from) {
        return new DatePeriod(Objects.requireNonNull(from, "from"), null);
    }

    /** Returns the period up to a day. */
    public static DatePeriod until(LocalDate until) {
        return new DatePeriod(null, Objects.requireNonNull(until, "until"));
    }

    /** Returns the first day, if the period has one. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** Returns the last day, if the period has one. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns whether the period is open at both ends. */
    public boolean isAlways() {
        return from == null && until == null;
    }

    /** Returns whether a day is in the period. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DatePeriod other
                && Objects.equals(from, other.from)
                && Objects.equals(until, other.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    /** Returns the period in words: '2011-01-01 to 2015-09-30', 'from 2011-01-01', 'until 2015-09-30' or 'always'. */
    @Override
    public String toString() {
        if (from == null) {
            return until == null ? "always" : "until " + until;
        }
        return until == null ? "from " + from : from + " to " + until;
    }
}
