package io.github.qcf4j.framework;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence a unit admits for each of its criteria, as far as its requirements say.
 * <p>
 * Only what is required and decides whether evidence counts at all is looked at, not how much of it is asked for.
 * Requirements are gathered by what they span, so that the work grows with the requirements and the criteria.
 */
final class AdmittedEvidence {

    private final Admission ofUnit = new Admission();
    private final Map<OutcomeKind, Admission> ofKind = new EnumMap<>(OutcomeKind.class);
    private final Map<String, Admission> ofOutcome = new HashMap<>();
    private final Map<String, Admission> ofCriterion = new HashMap<>();

    private AdmittedEvidence() {}

    /** Returns what a unit admits. */
    static AdmittedEvidence of(Unit unit) {
        AdmittedEvidence admitted = new AdmittedEvidence();
        unit.requirements().stream()
                .filter(AdmittedEvidence::isDecisive)
                .forEach(requirement ->
                        admitted.admissions(requirement.scope()).forEach(admission -> admission.add(requirement)));
        return admitted;
    }

    /** Returns whether a requirement can decide whether evidence counts at all. */
    static boolean isDecisive(EvidenceRequirement requirement) {
        return requirement.strength() == RequirementStrength.REQUIRED
                && (requirement.simulation().isPresent()
                        || !requirement.prohibitedMethods().isEmpty()
                        || requirement.currency().isPresent()
                        || requirement.validFor().isPresent()
                        || requirement.assessorCompetence().isPresent()
                        || isWordsAlone(requirement));
    }

    /** Returns whether a requirement is a sentence that only a person can hold evidence against. */
    static boolean isWordsAlone(EvidenceRequirement requirement) {
        return requirement.statement().isPresent()
                && requirement.simulation().isEmpty()
                && requirement.prohibitedMethods().isEmpty()
                && requirement.currency().isEmpty()
                && requirement.validFor().isEmpty()
                && requirement.methods().isEmpty()
                && requirement.items().isEmpty()
                && requirement.occasions().isEmpty()
                && requirement.assessors().isEmpty()
                && requirement.range().isEmpty()
                && requirement.assessorCompetence().isEmpty();
    }

    /** Returns whether evidence that is admitted here for a criterion may not be by a later version of it. */
    boolean isRestricted(UnitParts.Located was, AdmittedEvidence later, UnitParts.Located is) {
        List<Admission> here = spanning(was.outcome(), was.criterion()).toList();
        List<Admission> there = later.spanning(is.outcome(), is.criterion()).toList();
        return Admission.isRestricted(here, was.number(), there, is.number());
    }

    private Stream<Admission> spanning(LearningOutcome outcome, AssessmentCriterion criterion) {
        Optional<Admission> byKind = outcome.kind().map(ofKind::get);
        return Stream.of(
                        Optional.of(ofUnit),
                        byKind,
                        found(ofOutcome.get(outcome.number())),
                        found(ofCriterion.get(criterion.number())))
                .flatMap(Optional::stream);
    }

    private static Optional<Admission> found(@Nullable Admission admission) {
        return Optional.ofNullable(admission);
    }

    private List<Admission> admissions(RequirementScope scope) {
        return scope.match(new RequirementScope.Cases<>() {
            @Override
            public List<Admission> wholeUnit(RequirementScope.WholeUnit whole) {
                return List.of(ofUnit);
            }

            @Override
            public List<Admission> outcomes(RequirementScope.Outcomes outcomes) {
                return each(outcomes.numbers(), ofOutcome);
            }

            @Override
            public List<Admission> criteria(RequirementScope.Criteria criteria) {
                return each(criteria.numbers(), ofCriterion);
            }

            @Override
            public List<Admission> outcomesOfKind(RequirementScope.OutcomesOfKind kind) {
                return List.of(ofKind.computeIfAbsent(kind.outcomeKind(), each -> new Admission()));
            }
        });
    }

    private static List<Admission> each(List<String> numbers, Map<String, Admission> byNumber) {
        return numbers.stream()
                .map(number -> byNumber.computeIfAbsent(number, each -> new Admission()))
                .toList();
    }
}
