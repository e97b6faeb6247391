package io.github.qcf4j.mapping;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The last day on which an item of evidence counts for a criterion (V3.9). */
final class Ends {

    private Ends() {}

    /** Returns the earlier of the day it expires and the day its validity for the criterion is over. */
    static LocalDate of(CriterionPlan criterion, Item item, LocalDate day) {
        LocalDate expires = item.evidence().flatMap(Evidence::expires).orElse(LocalDate.MAX);
        return Days.earlier(expires, validUntil(criterion.required(), item, day));
    }

    /** Returns the last day by which requirements call the item valid; what is not dated has no such end. */
    static LocalDate validUntil(List<EvidenceRequirement> requirements, Item item, LocalDate day) {
        LocalDate end = LocalDate.MAX;
        for (EvidenceRequirement requirement : requirements) {
            Optional<Period> valid = requirement.validFor();
            Optional<LocalDate> shown = valid.isEmpty() ? Optional.empty() : item.lastDate(day);
            if (valid.isPresent() && shown.isPresent()) {
                end = Days.earlier(end, Days.plus(shown.get(), valid.get()));
            }
        }
        return end;
    }
}
