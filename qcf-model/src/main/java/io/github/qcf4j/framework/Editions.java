package io.github.qcf4j.framework;

import io.github.qcf4j.model.DatePeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All versions of one unit or qualification, and which of them is in force on a date.
 *
 * @param versions  the versions in their own order, at least one
 * @param chronological  the same in the order in which they began, at one date in their own order
 * @param period  when a version is in force
 */
record Editions<T>(List<T> versions, List<T> chronological, Function<T, DatePeriod> period) {

    /** Returns the editions with these versions, which are in their own order. */
    static <T> Editions<T> of(List<T> versions, Function<T, DatePeriod> period) {
        Comparator<T> byBeginning = Comparator.comparing(version -> beginning(period.apply(version)));
        return new Editions<>(versions, versions.stream().sorted(byBeginning).toList(), period);
    }

    /** Returns the version in force: the latest whose period holds the date, else the latest begun, else the first. */
    T on(LocalDate date) {
        return latest(version -> period.apply(version).contains(date))
                .or(() -> latest(version -> beginning(period.apply(version)).isBefore(date)))
                .orElse(chronological.get(0));
    }

    private Optional<T> latest(Predicate<T> condition) {
        for (int i = chronological.size() - 1; i >= 0; i--) {
            if (condition.test(chronological.get(i))) {
                return Optional.of(chronological.get(i));
            }
        }
        return Optional.empty();
    }

    private static LocalDate beginning(DatePeriod period) {
        return period.from().orElse(LocalDate.MIN);
    }
}
