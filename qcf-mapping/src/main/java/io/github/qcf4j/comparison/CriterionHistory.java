package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one criterion from day to day, such as 'J/999/0001 1.2: Awaiting decision on 2014-03-03, Met on
 * 2014-03-09'.
 * <p>
 * Every day is told on which its status, what came of an item or what came of a decision changed: evidence handed in
 * again, decisions that replace others, withdrawals, ends. Each day is mapped as it was then, so a history costs one
 * mapping for each day on which something about the criterion was recorded.
 * <pre>{@code
 * CriterionHistory history = CriterionHistory.of(
 *         mapper, portfolio, CriterionReference.parse("J/999/0001 1.2"), LocalDate.of(2014, 11, 21));
 * history.days().forEach(System.out::println);
 * }</pre>
 */
public final class CriterionHistory {

    private final CriterionReference criterion;
    private final List<CriterionDay> days;

    private CriterionHistory(CriterionReference criterion, List<CriterionDay> days) {
        this.criterion = criterion;
        this.days = List.copyOf(days);
    }

    /**
     * Returns what happened up to a day.
     *
     * @throws IllegalArgumentException  if the learner is registered for several qualifications, or the criterion is
     *     none of what is answered on that day
     */
    public static CriterionHistory of(
            PortfolioMapper mapper, Portfolio portfolio, CriterionReference criterion, LocalDate asOf) {
        CoverageReport last = mapper.map(portfolio, asOf);
        if (coverage(last, criterion).isEmpty()) {
            throw new IllegalArgumentException(
                    "Criterion '%s' must be one that the report of %s lists".formatted(criterion, asOf));
        }
        NavigableSet<LocalDate> days = CriterionDays.of(portfolio, criterion, asOf);
        List<CriterionDay> told = new ArrayList<>();
        CoverageReport before = null;
        while (!days.isEmpty()) {
            LocalDate day = days.first();
            days.remove(day);
            CoverageReport now = mapper.map(portfolio, day);
            coverage(now, criterion)
                    .flatMap(CriterionCoverage::metUntil)
                    .map(until -> until.plusDays(1))
                    .filter(lapse -> lapse.isAfter(day) && !lapse.isAfter(asOf))
                    .ifPresent(days::add);
            day(criterion, day, before, now).ifPresent(told::add);
            before = now;
        }
        return new CriterionHistory(criterion, told);
    }

    private static Optional<CriterionDay> day(
            CriterionReference criterion, LocalDate day, @Nullable CoverageReport before, CoverageReport now) {
        CriterionCoverage is = coverage(now, criterion).orElse(null);
        CriterionCoverage was =
                before == null ? null : coverage(before, criterion).orElse(null);
        if (is == null || is.equals(was) && before != null && sameDecisions(before, now, criterion)) {
            return Optional.empty();
        }
        List<String> reasons = before == null
                ? DifferenceReasons.first(now, criterion)
                : new DifferenceReasons(before, now)
                        .of(criterion, unit(before, criterion), unit(now, criterion), was, is);
        return Optional.of(new CriterionDay(day, is.status(), reasons));
    }

    private static boolean sameDecisions(CoverageReport before, CoverageReport now, CriterionReference criterion) {
        return DifferenceReasons.decisions(before, criterion).equals(DifferenceReasons.decisions(now, criterion));
    }

    private static Optional<CriterionCoverage> coverage(CoverageReport report, CriterionReference criterion) {
        return report.unit(criterion.unit()).flatMap(unit -> unit.criterion(criterion.number()));
    }

    private static @Nullable UnitCoverage unit(CoverageReport report, CriterionReference criterion) {
        return report.unit(criterion.unit()).orElse(null);
    }

    /** Returns the criterion. */
    public CriterionReference criterion() {
        return criterion;
    }

    /** Returns the days on which something about it changed, in order. */
    public List<CriterionDay> days() {
        return days;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CriterionHistory other && criterion.equals(other.criterion) && days.equals(other.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, days);
    }

    /** Returns the criterion and each status with its day. */
    @Override
    public String toString() {
        List<String> statuses = days.stream()
                .map(day -> "%s on %s".formatted(day.status().label(), day.day()))
                .toList();
        return criterion + ": " + String.join(", ", statuses);
    }
}
