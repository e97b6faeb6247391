package io.github.qcf4j.report;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.MappingFinding;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What of a unit does not count and why, in sentences: decisions not admitted, evidence not admissible and more. */
final class Objections {

    private static final List<MappingFinding> NOT_ADMITTED = List.of(
            MappingFinding.DECISION_BY_LEARNER,
            MappingFinding.DECISION_BY_WITNESS,
            MappingFinding.DECISION_BY_NON_ASSESSOR,
            MappingFinding.DECISION_INTEREST_UNSECONDED,
            MappingFinding.DECISION_NOT_COUNTERSIGNED,
            MappingFinding.DECISION_ASSESSOR_COMPETENCE);

    private static final Set<MappingState> TOLD = EnumSet.of(
            MappingState.NOT_ADMISSIBLE,
            MappingState.UNKNOWN_CRITERION,
            MappingState.OUTDATED_VERSION,
            MappingState.UNKNOWN_EVIDENCE);

    private final CoverageReport report;
    private final ReportLabels labels;
    private final Map<UnitIdentifier, List<DecisionResult>> decisions = new LinkedHashMap<>();
    private final Map<UnitIdentifier, List<MappingResult>> mappings = new LinkedHashMap<>();
    private final Map<Place, List<Finding>> findings = new LinkedHashMap<>();

    /** Looks through the report once, for what does not count. */
    Objections(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
        for (DecisionResult result : report.decisions()) {
            if (result.state() == DecisionState.WITHDRAWN || result.state() == DecisionState.NOT_ADMITTED) {
                decisions
                        .computeIfAbsent(result.criterion().unit(), unit -> new ArrayList<>())
                        .add(result);
            }
        }
        for (MappingResult result : report.mappings()) {
            if (TOLD.contains(result.state())) {
                mappings.computeIfAbsent(result.criterion().unit(), unit -> new ArrayList<>())
                        .add(result);
            }
        }
        for (Finding finding : report.findings()) {
            findings.computeIfAbsent(finding.place(), place -> new ArrayList<>())
                    .add(finding);
        }
    }

    /** Returns what does not count of a unit. */
    List<String> of(UnitCoverage unit) {
        List<String> told = new ArrayList<>();
        withdrawn(unit, told);
        notAdmitted(unit, told);
        notAdmissible(unit, told);
        misplaced(unit, told);
        return told;
    }

    /** Tells the decisions that were withdrawn and leave a criterion open. */
    private void withdrawn(UnitCoverage unit, List<String> told) {
        Set<CriterionReference> open = unit.criteria().stream()
                .filter(criterion -> !criterion.status().isCovered())
                .map(CriterionCoverage::reference)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        byDecision(unit, DecisionState.WITHDRAWN, open::contains)
                .forEach((reference, numbers) -> withdrawal(reference, unit, numbers)
                        .ifPresent(day -> told.add("Decision %s on %s was withdrawn on %s and does not count any more."
                                .formatted(reference, Wording.and(numbers), day))));
    }

    /** Returns the first day on which a decision was withdrawn, as a whole or for one of some criteria. */
    private Optional<LocalDate> withdrawal(String reference, UnitCoverage unit, List<String> numbers) {
        return report.portfolio().withdrawals().stream()
                .filter(withdrawal -> withdrawal.of().equals(reference))
                .filter(withdrawal -> withdrawal.criteria().isEmpty()
                        || withdrawal.criteria().stream()
                                .anyMatch(criterion -> criterion.unit().equals(unit.identifier())
                                        && numbers.contains(criterion.number())))
                .map(Withdrawal::on)
                .filter(day -> !day.isAfter(report.asOf()))
                .min(Comparator.naturalOrder());
    }

    /** Tells the decisions that were not admitted, each with the finding that says why. */
    private void notAdmitted(UnitCoverage unit, List<String> told) {
        byDecision(unit, DecisionState.NOT_ADMITTED, criterion -> true)
                .forEach((reference, numbers) -> told.add("Decision %s on %s does not count%s."
                        .formatted(reference, Wording.and(numbers), because(reference))));
    }

    /** Returns the criteria of decisions in a state, by the reference of the decision. */
    private Map<String, List<String>> byDecision(
            UnitCoverage unit, DecisionState state, Predicate<CriterionReference> condition) {
        Map<String, List<String>> byDecision = new LinkedHashMap<>();
        for (DecisionResult result : decisions.getOrDefault(unit.identifier(), List.of())) {
            if (result.state() == state && condition.test(result.criterion())) {
                result.decision()
                        .reference()
                        .ifPresent(reference -> byDecision
                                .computeIfAbsent(reference, key -> new ArrayList<>())
                                .add(result.criterion().number()));
            }
        }
        return byDecision;
    }

    /** Returns what was found about a decision and what to do about it, as the end of a sentence. */
    private String because(String reference) {
        Place place = Place.ofRecord(report.learner(), "decision", reference);
        return findings.getOrDefault(place, List.of()).stream()
                .filter(finding -> NOT_ADMITTED.contains(finding.kind()))
                .findFirst()
                .map(finding -> ": it " + finding.message() + "; " + finding.advice())
                .orElse("");
    }

    private void notAdmissible(UnitCoverage unit, List<String> told) {
        byItem(unit, MappingState.NOT_ADMISSIBLE)
                .forEach((item, numbers) -> told.add(
                        "%s cannot count for %s%s.".formatted(item, Wording.and(numbers), inadmissible(item))));
    }

    private String inadmissible(String item) {
        Place place = Place.ofRecord(report.learner(), "evidence", item);
        return findings.getOrDefault(place, List.of()).stream()
                .filter(finding -> finding.kind() instanceof MappingFinding)
                .flatMap(finding -> why((MappingFinding) finding.kind()).stream()
                        .map(why -> ": it %s; %s".formatted(why, finding.advice())))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> why(MappingFinding finding) {
        return switch (finding) {
            case EVIDENCE_SIMULATION_NOT_ALLOWED -> Optional.of("is simulated, which is not allowed there");
            case EVIDENCE_METHOD_PROHIBITED -> Optional.of("is by a method that is prohibited there");
            case EVIDENCE_NOT_CURRENT -> Optional.of("was too old when it was assessed");
            default -> Optional.empty();
        };
    }

    /** Tells what is offered for something that is not there, or not any more. */
    private void misplaced(UnitCoverage unit, List<String> told) {
        String word = labels.one(ReportWord.UNIT);
        offered(
                unit,
                MappingState.UNKNOWN_CRITERION,
                ", which the " + word + " does not have; offer it for what was meant",
                told);
        offered(
                unit,
                MappingState.OUTDATED_VERSION,
                " of another version of the " + word + "; offer it for this one where it shows that too",
                told);
        offered(unit, MappingState.UNKNOWN_EVIDENCE, ", and is not in the portfolio; hand it in", told);
    }

    private void offered(UnitCoverage unit, MappingState state, String then, List<String> told) {
        byItem(unit, state)
                .forEach((item, numbers) ->
                        told.add("%s is offered for %s%s.".formatted(item, Wording.and(numbers), then)));
    }

    private Map<String, List<String>> byItem(UnitCoverage unit, MappingState state) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        for (MappingResult mapping : mappings.getOrDefault(unit.identifier(), List.of())) {
            if (mapping.state() == state) {
                byItem.computeIfAbsent(mapping.evidence(), none -> new ArrayList<>())
                        .add(mapping.criterion().number());
            }
        }
        return byItem;
    }
}
