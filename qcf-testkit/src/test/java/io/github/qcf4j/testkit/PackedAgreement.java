package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.CriterionReference;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case, asked of the records and of the packed records, on its day and on other days that these answer. */
final class PackedAgreement {

    private static final Set<MappingState> LIVE = EnumSet.range(MappingState.COUNTED, MappingState.AWAITING_DECISION);
    private static final int[] FURTHER = {0, 1, 20, 45, 90, 200, 400, 800};

    private final GeneratedCase generated;
    private final PackedPortfolio packed;
    private final CoverageView view;
    private int otherDays;
    private int lapsed;
    private int achieved;

    private PackedAgreement(GeneratedCase generated) {
        this.generated = generated;
        CoverageReport report = report(generated);
        this.packed = report.packed();
        this.view = CoverageView.of(packed.layout());
        agree(view.map(packed, generated.asOf()).snapshot(), report);
        for (int days : FURTHER) {
            LocalDate day = packed.from().equals(LocalDate.MIN)
                    ? generated.asOf().plusDays(days)
                    : packed.from().plusDays(days);
            if (!day.isBefore(packed.from()) && !day.isAfter(packed.until())) {
                otherDays++;
                agree(view.moveTo(day).snapshot(), report(generated.at(day)));
            }
        }
    }

    static PackedAgreement on(GeneratedCase generated) {
        return new PackedAgreement(generated);
    }

    private static CoverageReport report(GeneratedCase asked) {
        return asked.named()
                .map(qualification -> asked.mapper().map(asked.portfolio(), qualification, asked.asOf()))
                .orElseGet(() -> asked.mapper().map(asked.portfolio(), asked.asOf()));
    }

    private void agree(CoverageSummary summary, CoverageReport report) {
        String when = "seed %d on %s".formatted(generated.seed(), report.asOf());
        CoverageLayout layout = summary.layout();
        assertThat(summary.progress()).as(when).isEqualTo(report.progress());
        assertThat(layout.units()).as(when).isEqualTo(report.units().size());
        assertThat(summary.credit(UnitState.ACHIEVED))
                .as(when)
                .isEqualTo(report.credit().achieved());
        assertThat(summary.credit(UnitState.RECOGNISED))
                .as(when)
                .isEqualTo(report.credit().recognised());
        assertThat(summary.credit(UnitState.READY))
                .as(when)
                .isEqualTo(report.credit().ready());
        assertThat(summary.credit(UnitState.IN_PROGRESS))
                .as(when)
                .isEqualTo(report.credit().inProgress());
        for (int unit = 0; unit < layout.units(); unit++) {
            agree(unit, summary, report.units().get(unit), when);
        }
        agreeOnEvidence(summary, report, when);
    }

    private void agree(int unit, CoverageSummary summary, UnitCoverage asked, String when) {
        String where = when + ", " + asked;
        CoverageLayout layout = summary.layout();
        assertThat(layout.unit(unit)).as(where).isEqualTo(asked.unit());
        assertThat(summary.state(unit)).as(where).isEqualTo(asked.state());
        assertThat(summary.selection(unit)).as(where).isEqualTo(asked.selection());
        assertThat(view.met(unit)).as(where).isEqualTo(asked.progress().part());
        assertThat(view.required(unit)).as(where).isEqualTo(asked.progress().whole());
        int criterion = layout.firstCriterion(unit);
        for (CriterionCoverage coverage : asked.criteria()) {
            assertThat(summary.status(criterion)).as("%s, %s", where, coverage).isEqualTo(coverage.status());
            coverage.metUntil().ifPresent(until -> lapsed++);
            if (coverage.status() == CriterionStatus.MET) {
                long until = coverage.metUntil().orElse(LocalDate.MAX).toEpochDay();
                assertThat(view.metUntil(
                                layout.criterionNumber(coverage.reference()).orElseThrow()))
                        .as("%s, %s", where, coverage)
                        .isEqualTo(until);
            }
            criterion++;
        }
        achieved += asked.state() == UnitState.ACHIEVED ? 1 : 0;
    }

    private static void agreeOnEvidence(CoverageSummary summary, CoverageReport report, String when) {
        Map<CriterionReference, Set<String>> live = new TreeMap<>();
        for (MappingResult mapping : report.mappings()) {
            if (LIVE.contains(mapping.state())) {
                live.computeIfAbsent(mapping.criterion(), criterion -> new TreeSet<>())
                        .add(mapping.evidence());
            }
        }
        live.forEach((criterion, items) -> summary.layout()
                .criterionNumber(criterion)
                .ifPresent(
                        number -> assertThat(summary.evidence(number)).as(when).isEqualTo(List.copyOf(items))));
    }

    int otherDays() {
        return otherDays;
    }

    int lapsed() {
        return lapsed;
    }

    int achieved() {
        return achieved;
    }
}
