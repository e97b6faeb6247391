package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * What internal quality assurance looked at of one unit of a learner already, as far as it counts by the report.
 *
 * @param standing  the decisions that stand
 */
record PastSamples(CoverageReport report, AssessedUnit unit, SortedSet<Decision> standing, LocalDate asOf) {

    /** Returns the stages at which the unit was sampled; a sample without a stage is of the present one. */
    List<AssuranceStage> stages() {
        return report.qualityAssurance().stream()
                .filter(sample -> sample.by() == AssuranceBody.INTERNAL)
                .filter(sample -> !sample.on().isAfter(asOf))
                .filter(this::isOfUnit)
                .map(sample -> sample.stage().orElse(unit.stage()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isOfUnit(QualityAssurance sample) {
        return sample.target().match(new AssuranceTarget.Cases<Boolean>() {

            @Override
            public Boolean decision(AssuranceTarget.OfDecision target) {
                return standing.stream()
                        .anyMatch(decision -> decision.reference()
                                .filter(target.reference()::equals)
                                .isPresent());
            }

            @Override
            public Boolean unit(AssuranceTarget.OfUnit target) {
                return target.unit().equals(unit.unit());
            }

            @Override
            public Boolean learner(AssuranceTarget.OfLearner target) {
                return !standing.first().on().isAfter(sample.on());
            }
        });
    }
}
