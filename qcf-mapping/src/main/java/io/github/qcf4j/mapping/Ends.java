package io.github.qcf4j.mapping;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The last day on which an item of evidence counts for a criterion (V3.9, V4.11). */
final class Ends {

    private Ends() {}

    /** Returns the earlier of the day it expires and the day its validity for the criterion is over. */
    static LocalDate of(CriterionPlan criterion, Item item, LocalDate day) {
        LocalDate end = item.expires();
        for (EvidenceRequirement requirement : criterion.required()) {
            end = Days.earlier(end, after(requirement.validFor(), item, day));
        }
        if (criterion.coverage().measure() == CurrencyMeasure.AS_OF) {
            for (Period window : criterion.coverage().windows()) {
                end = Days.earlier(end, after(Optional.of(window), item, day));
            }
        }
        return end;
    }

    /** Returns the last day by which a requirement alone calls the item valid, and recent where that is measured. */
    static LocalDate of(EvidenceRequirement requirement, CurrencyMeasure measure, Item item, LocalDate day) {
        LocalDate valid = after(requirement.validFor(), item, day);
        return measure == CurrencyMeasure.AS_OF ? Days.earlier(valid, after(requirement.currency(), item, day)) : valid;
    }

    /** What is not dated has no such end. */
    private static LocalDate after(Optional<Period> period, Item item, LocalDate day) {
        Optional<LocalDate> shown = period.isEmpty() ? Optional.empty() : item.lastDate(day);
        return shown.isEmpty() ? LocalDate.MAX : Days.plus(shown.get(), period.orElseThrow());
    }
}
