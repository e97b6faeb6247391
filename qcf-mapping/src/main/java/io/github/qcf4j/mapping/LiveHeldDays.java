package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The days on which nothing further is recorded, known until a record comes or goes that may end them. */
final class LiveHeldDays {

    private boolean known;
    private long from;
    private long until;

    void set(LocalDate first, LocalDate last) {
        from = first.toEpochDay();
        until = last.toEpochDay();
        known = true;
    }

    void forget() {
        known = false;
    }

    /** Takes notice of a record of a day; one without a day is of the least number. */
    void add(long day, long asOf) {
        if (day == Long.MIN_VALUE) {
            return;
        }
        if (day > asOf) {
            until = Math.min(until, day - 1);
            known &= day != PackedPortfolio.FOR_GOOD;
        } else if (day > from) {
            from = day;
        }
    }

    /** Takes notice that a record of a day is gone. */
    void remove(long day) {
        if (day == from || day - 1 == until || day == PackedPortfolio.FOR_GOOD) {
            known = false;
        }
    }

    /** Looks at the records if the days are not known. */
    void find(Supplier<Portfolio> portfolio, LocalDate asOf) {
        if (!known) {
            HeldDays held = HeldDays.of(portfolio.get(), asOf);
            set(held.from(), held.until());
        }
    }

    boolean holds(long day) {
        return day >= from && day <= until;
    }

    LocalDate from() {
        return LocalDate.ofEpochDay(from);
    }

    LocalDate until() {
        return LocalDate.ofEpochDay(until);
    }
}
