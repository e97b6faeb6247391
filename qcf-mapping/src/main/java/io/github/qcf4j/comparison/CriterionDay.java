package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CriterionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which something about a criterion changed, such as '2014-03-09: Met: D1 is standing, was not made'.
 *
 * @param day  the day
 * @param status  where the criterion stood on it
 * @param reasons  what changed, each naming the record
 */
public record CriterionDay(LocalDate day, CriterionStatus status, List<String> reasons) {

    /** Copies the reasons. */
    public CriterionDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
        reasons = List.copyOf(reasons);
    }

    /** Returns the day, the status and what changed. */
    @Override
    public String toString() {
        String told = "%s: %s".formatted(day, status.label());
        return reasons.isEmpty() ? told : told + ": " + String.join("; ", reasons);
    }
}
