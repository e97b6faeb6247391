package io.github.qcf4j.testkit;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;

/**
 * An evidence requirement and where it is made, such as 'J/999/0001 requirement 2'.
 *
 * @param place  where it is made
 * @param requirement  what is required
 */
record PlacedRequirement(String place, EvidenceRequirement requirement) {

    /** V5: returns whether this is more than advice. */
    boolean isRequired() {
        return requirement.strength() == RequirementStrength.REQUIRED;
    }

    /** V5: returns whether this is about a criterion of a unit. */
    boolean spans(Unit unit, String criterion) {
        return requirement.scope().criteriaOf(unit).contains(criterion);
    }
}
