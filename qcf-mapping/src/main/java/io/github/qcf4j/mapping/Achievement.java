package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Recognition;
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
        UnitVerdict signedOff = today.measured(window.from());
        if (!signedOff.readiness().hasAllCriteria()) {
            return Optional.empty();
        }
        if (restsOnWhatWasThere(signedOff)) {
            return Optional.of(window.from());
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

    /**
     * Returns whether the records of the sign-off are those of today, as far as the unit is complete by them: nothing
     * was added or withdrawn since, nothing asks what was known on a day, and nothing but the criteria is asked for.
     */
    private boolean restsOnWhatWasThere(UnitVerdict signedOff) {
        Evidenced evidenced = today.evidenced();
        if (!today.plan().demands().isEmpty()
                || !evidenced.policy().demands().isEmpty()
                || !evidenced.withdrawals().isNone()) {
            return false;
        }
        for (CriterionPlan criterion : today.plan().criteria()) {
            if (signedOff.isCovered(criterion.index()) && !wasThere(criterion)) {
                return false;
            }
        }
        return true;
    }

    private boolean wasThere(CriterionPlan criterion) {
        Optional<Recognition> recognition = today.recognition(criterion.index());
        if (recognition.isPresent()) {
            return !recognition.get().on().isAfter(window.from());
        }
        boolean asksWhatWasKnown = !criterion.required().isEmpty() || criterion.asksForCurrency();
        return !asksWhatWasKnown && today.view(criterion.index()).criterion().isAllBy(window.from());
    }
}
