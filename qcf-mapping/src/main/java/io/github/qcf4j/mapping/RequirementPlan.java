package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.RequirementStrength;
import java.util.List;

/**
 * An evidence requirement with the criteria of the unit that it spans.
 *
 * @param index  its position among the requirements of the unit
 * @param place  where it is asked: on the unit, on the criterion that has a range of its own, or in the qualification
 * @param scope  the positions of the criteria
 * @param each  whether it is asked for each criterion by itself, and told there
 */
record RequirementPlan(int index, Place place, EvidenceRequirement requirement, List<Integer> scope, boolean each) {

    boolean isRequired() {
        return requirement.strength() == RequirementStrength.REQUIRED;
    }

    /** Returns whether it demands anything that is counted, and does not only say which evidence is admitted. */
    boolean demands() {
        return requirement.methods().isPresent()
                || requirement.items().isPresent()
                || requirement.occasions().isPresent()
                || requirement.assessors().isPresent()
                || !requirement.range().isEmpty();
    }
}
