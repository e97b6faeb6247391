package io.github.qcf4j.report;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.MappingFinding;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.RequirementStrength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an assessor would write to a learner about the units at work: what is done, who has to act next and on what, what
 * does not count and why, and what is open beyond the criteria.
 */
final class Feedback {

    private static final List<MappingFinding> NOT_ADMITTED = List.of(
            MappingFinding.DECISION_BY_LEARNER,
            MappingFinding.DECISION_BY_WITNESS,
            MappingFinding.DECISION_BY_NON_ASSESSOR,
            MappingFinding.DECISION_INTEREST_UNSECONDED,
            MappingFinding.DECISION_NOT_COUNTERSIGNED,
            MappingFinding.DECISION_ASSESSOR_COMPETENCE);
    private static final List<MappingFinding> NOT_ADMISSIBLE = List.of(
            MappingFinding.EVIDENCE_SIMULATION_NOT_ALLOWED,
            MappingFinding.EVIDENCE_METHOD_PROHIBITED,
            MappingFinding.EVIDENCE_NOT_CURRENT);

    private final CoverageReport report;
    private final ReportLabels labels;
    private final EvidenceMatrix matrix;

    Feedback(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
        this.matrix = EvidenceMatrix.of(report);
    }

    /** Returns what there is to say of each unit at work, then of those that are done and those not begun. */
    List<UnitFeedback> units() {
        List<UnitFeedback> told = new ArrayList<>();
        for (UnitCoverage unit : report.selectedUnits()) {
            if (unit.state() == UnitState.IN_PROGRESS) {
                told.add(new UnitFeedback(
                        unit.identifier().text() + " " + unit.unit().title(), sentences(unit)));
            }
        }
        return told;
    }

    /** Returns whether no unit is selected, so that there is nothing to say. */
    boolean isEmpty() {
        return report.selectedUnits().isEmpty();
    }

    /** Returns the units that nobody has to work on now, in a sentence for each kind. */
    List<String> others() {
        List<String> told = new ArrayList<>();
        unitsIn(told, UnitState.READY, "Ready, for the %s to sign off".formatted(labels.one(ReportWord.ASSESSOR)));
        unitsIn(told, UnitState.ACHIEVED, "Achieved");
        unitsIn(told, UnitState.RECOGNISED, "Recognised");
        unitsIn(told, UnitState.NOT_STARTED, "Not begun");
        return told;
    }

    private void unitsIn(List<String> told, UnitState state, String words) {
        List<String> units = report.selectedUnits().stream()
                .filter(unit -> unit.state() == state)
                .map(unit -> unit.identifier().text())
                .toList();
        if (!units.isEmpty()) {
            told.add("%s: %s.".formatted(words, Wording.and(units)));
        }
    }

    private List<String> sentences(UnitCoverage unit) {
        List<String> told = new ArrayList<>();
        unit.signedOff()
                .ifPresent(day -> told.add("Signed off on %s, before everything asked for was there.".formatted(day)));
        covered(unit, told);
        awaiting(unit, told);
        notYetMet(unit, told);
        inWords(unit, told, CriterionStatus.PARTLY_MET, "In part only: %s; hand in what is missing.");
        inWords(unit, told, CriterionStatus.LAPSED, "Met once and come to an end: %s; hand in new evidence.");
        notAdmitted(unit, told);
        notAdmissible(unit, told);
        inWords(unit, told, CriterionStatus.NO_EVIDENCE, "Nothing handed in yet for %s.");
        demands(unit, told);
        return told;
    }

    private void covered(UnitCoverage unit, List<String> told) {
        List<String> done = numbers(unit, criterion -> criterion.status().isCovered());
        if (!done.isEmpty()) {
            told.add("Done: %s (%d of %d)."
                    .formatted(
                            Wording.and(done),
                            unit.progress().part(),
                            unit.progress().whole()));
        }
    }

    private void awaiting(UnitCoverage unit, List<String> told) {
        Map<String, List<String>> byItem =
                byItem(unit, criterion -> criterion.status().isCovered() ? List.of() : criterion.awaiting());
        if (!byItem.isEmpty()) {
            told.add("For the %s to decide: %s.".formatted(labels.one(ReportWord.ASSESSOR), items(byItem)));
        }
    }

    private void notYetMet(UnitCoverage unit, List<String> told) {
        for (CriterionCoverage criterion : unit.criteria()) {
            if (criterion.status() == CriterionStatus.NOT_YET_MET) {
                List<String> reasons = reasons(criterion);
                told.add("%s does not yet show %s%s; add to it, or hand in further %s."
                        .formatted(
                                Wording.and(criterion.notYetMet()),
                                criterion.reference().number(),
                                reasons.isEmpty() ? "" : " (" + Wording.and(reasons) + ")",
                                labels.one(ReportWord.EVIDENCE)));
            }
        }
    }

    private List<String> reasons(CriterionCoverage criterion) {
        return report.decisions().stream()
                .filter(result -> result.criterion().equals(criterion.reference()))
                .filter(result -> result.state() == DecisionState.STANDING)
                .map(DecisionResult::decision)
                .filter(decision -> decision.outcome() == DecisionOutcome.NOT_YET_MET)
                .flatMap(decision -> decision.reasons().stream())
                .distinct()
                .map(NotYetMetReason::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }

    private void inWords(UnitCoverage unit, List<String> told, CriterionStatus status, String words) {
        List<String> numbers = numbers(unit, criterion -> criterion.status() == status);
        if (!numbers.isEmpty()) {
            told.add(words.formatted(Wording.and(numbers)));
        }
    }

    /** Tells the decisions that were not admitted, each with the finding that says why. */
    private void notAdmitted(UnitCoverage unit, List<String> told) {
        Map<String, List<String>> byDecision = new LinkedHashMap<>();
        for (DecisionResult result : report.decisions()) {
            if (result.state() == DecisionState.NOT_ADMITTED
                    && result.criterion().unit().equals(unit.identifier())) {
                result.decision()
                        .reference()
                        .ifPresent(reference -> byDecision
                                .computeIfAbsent(reference, key -> new ArrayList<>())
                                .add(result.criterion().number()));
            }
        }
        byDecision.forEach((reference, numbers) -> told.add("Decision %s on %s does not count%s."
                .formatted(reference, Wording.and(numbers), because("decision", reference, NOT_ADMITTED))));
    }

    private void notAdmissible(UnitCoverage unit, List<String> told) {
        Map<String, List<String>> byItem = byItem(
                unit,
                criterion ->
                        matrix.byState(criterion.reference()).getOrDefault(MappingState.NOT_ADMISSIBLE, List.of()));
        byItem.forEach((item, numbers) -> told.add("%s cannot count for %s%s."
                .formatted(item, Wording.and(numbers), because("evidence", item, NOT_ADMISSIBLE))));
    }

    /** Returns what was found about a record and what to do about it, as the end of a sentence. */
    private String because(String kind, String reference, List<MappingFinding> reasons) {
        Place place = Place.ofRecord(report.learner(), kind, reference);
        return report.findings().stream()
                .filter(finding -> finding.place().equals(place) && reasons.contains(finding.kind()))
                .findFirst()
                .map(finding -> ": it " + finding.message() + "; " + finding.advice())
                .orElse("");
    }

    private void demands(UnitCoverage unit, List<String> told) {
        List<String> open = new ArrayList<>();
        for (RequirementCoverage requirement : unit.requirements()) {
            if (!requirement.isMet() && requirement.requirement().strength() == RequirementStrength.REQUIRED) {
                requirement
                        .shortfalls()
                        .forEach(shortfall -> open.add(shortfall
                                .criterion()
                                .map(criterion -> criterion.number() + " " + shortfall.what())
                                .orElse("the %s %s".formatted(labels.one(ReportWord.UNIT), shortfall.what()))));
            }
        }
        if (!open.isEmpty()) {
            told.add("Asked for beyond the %s: %s."
                    .formatted(labels.many(ReportWord.CRITERION), String.join("; ", open)));
        }
    }

    private static Map<String, List<String>> byItem(
            UnitCoverage unit, Function<CriterionCoverage, List<String>> items) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        for (CriterionCoverage criterion : unit.criteria()) {
            if (criterion.status() != CriterionStatus.NOT_REQUIRED) {
                items.apply(criterion)
                        .forEach(item -> byItem.computeIfAbsent(item, key -> new ArrayList<>())
                                .add(criterion.reference().number()));
            }
        }
        return byItem;
    }

    private static String items(Map<String, List<String>> byItem) {
        return byItem.entrySet().stream()
                .map(item -> item.getKey() + " for " + Wording.and(item.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static List<String> numbers(UnitCoverage unit, Predicate<CriterionCoverage> condition) {
        return unit.criteria().stream()
                .filter(condition)
                .map(criterion -> criterion.reference().number())
                .toList();
    }

    /**
     * What there is to say of one unit.
     *
     * @param unit  its reference and title
     * @param sentences  what there is to say, the most urgent first
     */
    record UnitFeedback(String unit, List<String> sentences) {}
}
