package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.SignOff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The units that are selected or held, each with its date achieved and who had a part in it. */
final class UnitAchievements {

    private final CoverageReport report;
    private final ReportLabels labels;

    UnitAchievements(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    Sheet sheet() {
        List<List<String>> rows = report.units().stream()
                .filter(unit -> unit.isSelected() || unit.state().isHeld())
                .map(this::row)
                .toList();
        String unit = labels.heading(ReportWord.UNIT);
        return new Sheet(
                "units",
                unit + " achievement record",
                List.of(
                        unit,
                        "Title",
                        "Level",
                        "Credit",
                        "State",
                        "Date achieved",
                        labels.heading(ReportWord.LEARNER),
                        labels.heading(ReportWord.ASSESSOR),
                        "Quality assurance"),
                rows);
    }

    private List<String> row(UnitCoverage unit) {
        String route = unit.route()
                .map(labels::of)
                .map(ReportLabels::within)
                .map(" by "::concat)
                .orElse("");
        return List.of(
                unit.identifier().text(),
                unit.unit().title(),
                unit.unit().level().map(labels::of).orElse(""),
                unit.unit().credit().map(Object::toString).orElse(""),
                labels.of(unit.state()) + route,
                unit.dateAchieved().map(Object::toString).orElse(""),
                report.learner(),
                String.join(", ", assessors(unit)),
                String.join("; ", assured(unit.identifier())));
    }

    /** Returns who made the decisions that stand, and who signed the unit off as its assessor. */
    private Set<String> assessors(UnitCoverage unit) {
        Set<String> assessors = new LinkedHashSet<>();
        standing(unit.identifier()).forEach(decision -> decision.assessor().ifPresent(assessors::add));
        report.portfolio().signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit.identifier()))
                .filter(signOff -> signOff.role() == SignOffRole.ASSESSOR)
                .filter(signOff -> unit.signedOff().filter(signOff.on()::equals).isPresent())
                .map(SignOff::person)
                .forEach(person -> person.ifPresent(assessors::add));
        return assessors;
    }

    private List<Decision> standing(UnitIdentifier unit) {
        return report.decisions().stream()
                .filter(result -> result.criterion().unit().equals(unit))
                .filter(result -> result.state() == DecisionState.STANDING)
                .map(DecisionResult::decision)
                .distinct()
                .toList();
    }

    /** Returns what of the unit was sampled, when, by whom and with which outcome. */
    private List<String> assured(UnitIdentifier unit) {
        List<String> decisions = standing(unit).stream()
                .flatMap(decision -> decision.reference().stream())
                .toList();
        List<String> told = new ArrayList<>();
        for (QualityAssurance assurance : report.qualityAssurance()) {
            boolean of = assurance.target() instanceof AssuranceTarget.OfUnit target
                            && target.unit().equals(unit)
                    || assurance.target() instanceof AssuranceTarget.OfDecision decision
                            && decisions.contains(decision.reference());
            if (of) {
                told.add("%s %s%s: %s on %s"
                        .formatted(
                                assurance.by().label(),
                                assurance.target(),
                                assurance.person().map(" by "::concat).orElse(""),
                                ReportLabels.within(assurance.outcome().label()),
                                assurance.on()));
            }
        }
        return told.stream().sorted().toList();
    }
}
