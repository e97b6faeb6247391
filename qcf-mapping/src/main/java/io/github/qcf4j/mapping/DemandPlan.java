package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence requirement demands of some criteria together, or of one of them where it is asked for each (V5.4).
 *
 * @param index  its position among the demands of the unit
 * @param criterion  the one criterion, where it is asked for each
 * @param scope  the positions of the criteria
 */
record DemandPlan(
        int index, RequirementPlan asking, @Nullable CriterionReference criterion, List<Integer> scope) {

    boolean isRequired() {
        return asking.isRequired();
    }

    EvidenceRequirement requirement() {
        return asking.requirement();
    }

    /** Returns the one criterion, where it is asked for each. */
    Optional<CriterionReference> only() {
        return Optional.ofNullable(criterion);
    }
}
