package io.github.qcf4j.comparison;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one coverage report says otherwise than another, with the records that make the difference.
 * <pre>{@code
 * CoverageDifference difference = CoverageDifference.between(lastMonth, today);
 * difference.criteria().forEach(System.out::println);
 * }</pre>
 * Everything is listed in the order of the specification. Reports of different policies, days, portfolios or versions
 * of a specification are compared alike.
 */
public final class CoverageDifference {

    private final CoverageReport before;
    private final CoverageReport after;
    private final List<CriterionChange> criteria;
    private final List<UnitChange> units;
    private final List<Gap> closed;
    private final List<Gap> opened;
    private final List<Finding> gone;
    private final List<Finding> made;

    private CoverageDifference(CoverageReport before, CoverageReport after) {
        this.before = before;
        this.after = after;
        Map<UnitIdentifier, UnitCoverage> was = byIdentifier(before);
        Map<UnitIdentifier, UnitCoverage> is = byIdentifier(after);
        Set<UnitIdentifier> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        this.units = all.stream()
                .filter(unit -> UnitChange.isAny(was.get(unit), is.get(unit)))
                .map(unit -> new UnitChange(unit, was.get(unit), is.get(unit)))
                .toList();
        DifferenceReasons reasons = new DifferenceReasons(before, after);
        this.criteria = all.stream()
                .flatMap(unit -> criteria(was.get(unit), is.get(unit), reasons).stream())
                .toList();
        this.closed = without(before.gaps(), after.gaps());
        this.opened = without(after.gaps(), before.gaps());
        this.gone = without(before.findings(), after.findings());
        this.made = without(after.findings(), before.findings());
    }

    /** Returns what the second report says otherwise than the first. */
    public static CoverageDifference between(CoverageReport before, CoverageReport after) {
        return new CoverageDifference(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    private static Map<UnitIdentifier, UnitCoverage> byIdentifier(CoverageReport report) {
        Map<UnitIdentifier, UnitCoverage> units = new LinkedHashMap<>();
        report.units().forEach(unit -> units.put(unit.identifier(), unit));
        return units;
    }

    private static List<CriterionChange> criteria(
            @Nullable UnitCoverage before, @Nullable UnitCoverage after, DifferenceReasons reasons) {
        Map<CriterionReference, CriterionCoverage> was = byReference(before);
        Map<CriterionReference, CriterionCoverage> is = byReference(after);
        Set<CriterionReference> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        List<CriterionChange> changes = new ArrayList<>();
        for (CriterionReference criterion : all) {
            CriterionCoverage previous = was.get(criterion);
            CriterionCoverage now = is.get(criterion);
            if (previous == null || now == null || previous.status() != now.status()) {
                changes.add(new CriterionChange(
                        criterion,
                        previous == null ? null : previous.status(),
                        now == null ? null : now.status(),
                        reasons.of(criterion, before, after, previous, now)));
            }
        }
        return changes;
    }

    private static Map<CriterionReference, CriterionCoverage> byReference(@Nullable UnitCoverage unit) {
        Map<CriterionReference, CriterionCoverage> criteria = new LinkedHashMap<>();
        if (unit != null) {
            unit.criteria().forEach(criterion -> criteria.put(criterion.reference(), criterion));
        }
        return criteria;
    }

    private static <T> List<T> without(List<T> list, List<T> others) {
        Set<T> known = new LinkedHashSet<>(others);
        return list.stream().filter(each -> !known.contains(each)).toList();
    }

    /** Returns the report that is compared with. */
    public CoverageReport before() {
        return before;
    }

    /** Returns the report that is compared. */
    public CoverageReport after() {
        return after;
    }

    /** Returns the criteria that stand elsewhere, with the records that make the difference. */
    public List<CriterionChange> criteria() {
        return criteria;
    }

    /** Returns the units that stand elsewhere: in state, selection, date achieved or certification. */
    public List<UnitChange> units() {
        return units;
    }

    /** Returns the gaps that are no longer there. */
    public List<Gap> closedGaps() {
        return closed;
    }

    /** Returns the gaps that were not there. */
    public List<Gap> openedGaps() {
        return opened;
    }

    /** Returns the findings that are no longer made. */
    public List<Finding> goneFindings() {
        return gone;
    }

    /** Returns the findings that were not made. */
    public List<Finding> newFindings() {
        return made;
    }

    /** Returns whether the reports agree on every criterion, unit, gap, finding, on progress, credit and the rules. */
    public boolean isNone() {
        return criteria.isEmpty()
                && units.isEmpty()
                && closed.isEmpty()
                && opened.isEmpty()
                && gone.isEmpty()
                && made.isEmpty()
                && before.progress().equals(after.progress())
                && before.credit().equals(after.credit())
                && before.rules().equals(after.rules())
                && before.certification().equals(after.certification());
    }

    /** Returns the difference in lines: what changes in total, then units, criteria, gaps and findings. */
    public List<String> lines() {
        return DifferenceLines.of(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CoverageDifference other && before.equals(other.before) && after.equals(other.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** Returns the numbers of it, such as '2 criteria, 1 unit, 0 gaps closed, 1 gap opened'. */
    @Override
    public String toString() {
        return "%s, %s, %s closed, %s opened"
                .formatted(
                        DifferenceLines.count(criteria.size(), "criterion", "criteria"),
                        DifferenceLines.count(units.size(), "unit", "units"),
                        DifferenceLines.count(closed.size(), "gap", "gaps"),
                        DifferenceLines.count(opened.size(), "gap", "gaps"));
    }
}
