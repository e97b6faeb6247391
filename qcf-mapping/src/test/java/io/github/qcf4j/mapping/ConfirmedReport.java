package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.ExplanationChecker;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.Framework;
import java.util.ArrayList;
import java.util.List;

/** A report every place of which is explained, and every explanation of which the checker confirms. */
final class ConfirmedReport {

    private ConfirmedReport() {}

    /** Returns the report, once all of it is confirmed. */
    static CoverageReport of(Framework framework, CoverageReport report) {
        List<Place> places = new ArrayList<>();
        report.qualification()
                .map(qualification -> Place.of(qualification.qualificationVersion()))
                .ifPresent(places::add);
        report.units().forEach(unit -> places.add(Place.of(unit.unit().unitVersion())));
        for (Place place : places) {
            Explanation explanation = report.explain(place);
            assertThat(ExplanationChecker.check(framework, report.portfolio(), report.policy(), explanation)
                            .complaints())
                    .as("explanation of %s", place)
                    .isEmpty();
        }
        report.units().forEach(unit -> assertTellsTheSame(report, unit));
        return report;
    }

    private static void assertTellsTheSame(CoverageReport report, UnitCoverage unit) {
        Place place = Place.of(unit.unit().unitVersion());
        for (CriterionCoverage criterion : unit.criteria()) {
            Explanation explanation =
                    report.explain(place.atCriterion(criterion.criterion().number()));

            assertThat(explanation.verdict().name())
                    .isEqualTo(criterion.status().name());
        }
        assertThat(report.explain(place).verdict().name())
                .isEqualTo(unit.state().name());
    }
}
