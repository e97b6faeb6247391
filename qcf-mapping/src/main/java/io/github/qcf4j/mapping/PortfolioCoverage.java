package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a portfolio covers each qualification that its learner is registered for, one report for each.
 * <p>
 * Evidence is held once and may be mapped to units of several qualifications. A unit of several is assessed once: its
 * criteria have the same verdict in each report, but for what a qualification asks over and above the unit.
 */
public final class PortfolioCoverage {

    private final List<CoverageReport> reports;

    PortfolioCoverage(List<CoverageReport> reports) {
        this.reports = List.copyOf(reports);
    }

    /** Returns the reports, by the number of the qualification; without a registration there is one on units alone. */
    public List<CoverageReport> reports() {
        return reports;
    }

    /** Returns the references of the items of evidence that count for units of several reports, in order. */
    public List<String> sharedEvidence() {
        return inSeveral(report -> report.mappings().stream()
                .filter(mapping -> mapping.state() == MappingState.COUNTED)
                .map(MappingResult::evidence)
                .sorted());
    }

    /** Returns the units that the learner works for in several reports, in the order of the first of them. */
    public List<UnitVersion> sharedUnits() {
        return inSeveral(report ->
                report.selectedUnits().stream().map(unit -> unit.unit().unitVersion()));
    }

    private <T> List<T> inSeveral(Function<CoverageReport, Stream<T>> things) {
        Map<T, Integer> reported = new LinkedHashMap<>();
        reports.forEach(
                report -> things.apply(report).distinct().forEach(thing -> reported.merge(thing, 1, Integer::sum)));
        List<T> several = new ArrayList<>();
        reported.forEach((thing, times) -> {
            if (times > 1) {
                several.add(thing);
            }
        });
        return List.copyOf(several);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PortfolioCoverage other && reports.equals(other.reports);
    }

    @Override
    public int hashCode() {
        return reports.hashCode();
    }

    /** Returns the reports as they are told in short, such as '[L-1001 on 2014-11-21: 11/40]'. */
    @Override
    public String toString() {
        return reports.toString();
    }
}
