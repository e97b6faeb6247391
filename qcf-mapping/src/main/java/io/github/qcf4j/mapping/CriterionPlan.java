package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.OutcomeReference;
import java.util.List;

/**
 * A criterion as a version of a unit asks for it, with every requirement that reaches it.
 *
 * @param index  its position among the criteria of the unit
 * @param outcome  the outcome that it is part of
 * @param required  the requirements on it that must be met
 * @param advised  the requirements on it that are advice
 * @param competences  what is asked of its assessor
 * @param coverage  what the policy asks for it
 * @param choices  the positions of the choices that it is one of
 */
record CriterionPlan(
        int index,
        CriterionReference reference,
        OutcomeReference outcome,
        Place place,
        AssessmentCriterion criterion,
        List<EvidenceRequirement> required,
        List<EvidenceRequirement> advised,
        List<AssessorCompetence> competences,
        CoveragePlan coverage,
        List<Integer> choices) {

    /** Returns whether the criterion is to be met in any case. */
    boolean isInNoChoice() {
        return choices.isEmpty();
    }

    /** Returns whether anything on it asks when evidence occurred: how old it is, or how long it is valid. */
    boolean asksForDates() {
        return asksForCurrency()
                || required.stream()
                        .anyMatch(requirement -> requirement.validFor().isPresent());
    }

    /** Returns whether a requirement on it, or the policy, asks how old evidence is. */
    boolean asksForCurrency() {
        return !coverage.windows().isEmpty();
    }
}
