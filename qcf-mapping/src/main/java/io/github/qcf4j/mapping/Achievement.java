package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds the day on which a unit was achieved (V7.5).
 * <p>
 * It is the first day, from the sign-off on, on which the unit was ready by the records of that day, and still is by
 * the records of today with ends measured on that day. Both are followed from day to day; only days on which something
 * changes are asked about.
 */
final class Achievement {

    private final UnitView today;
    private final Window window;

    Achievement(UnitView today, LocalDate signedOff, LocalDate asOf) {
        this.today = today;
        this.window = new Window(signedOff, asOf);
    }

    /** Returns the date achieved, unless the unit is not achieved. */
    Optional<LocalDate> date() {
        if (!today.measured(window.from()).readiness().hasAllCriteria()) {
            return Optional.empty();
        }
        UnitCourse byToday = today.courseToday(window);
        UnitCourse byThen = today.courseThen(window);
        NavigableSet<Long> days = byToday.days();
        days.addAll(byThen.days());
        for (long day : days) {
            byToday.goTo(day);
            byThen.goTo(day);
            if (!byToday.readiness().hasAllCriteria()) {
                return Optional.empty();
            }
            if (byToday.readiness().isReady() && byThen.readiness().isReady()) {
                return Optional.of(LocalDate.ofEpochDay(day));
            }
        }
        return Optional.empty();
    }
}
