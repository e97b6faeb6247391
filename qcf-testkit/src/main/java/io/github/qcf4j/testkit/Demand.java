package io.github.qcf4j.testkit;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.RequirementStrength;
import java.util.List;

/**
 * What a requirement demands of some criteria together, or of one of them by itself.
 *
 * @param place  where it is made
 * @param requirement  the requirement that makes it
 * @param scope  the numbers of the criteria
 */
record Demand(String place, EvidenceRequirement requirement, List<String> scope) {

    /** V5: returns whether this is more than advice. */
    boolean isRequired() {
        return requirement.strength() == RequirementStrength.REQUIRED;
    }
}
