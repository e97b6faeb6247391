package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CurrencyMeasure;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which day it is judged whether evidence for a unit is too old to be admitted (V4.11, V5.3).
 *
 * @param signedOff  the first sign-off of the unit by its assessor, if it is signed off and measures the age
 */
record Currency(CurrencyMeasure measure, @Nullable LocalDate signedOff) {

    /** Returns the day on which the age of an item is judged, if it is by what is known on another day. */
    Optional<LocalDate> judgedOn(Item item, LocalDate day) {
        return switch (measure) {
            case FIRST_DECISION -> item.firstAdmitted(day);
            case SIGN_OFF -> Optional.ofNullable(signedOff).filter(signed -> !signed.isAfter(day));
            case AS_OF -> Optional.empty();
        };
    }

    /** Returns whether an item is dated and, where that measures its age, decided. */
    boolean isKnown(Item item, LocalDate day) {
        boolean awaited = measure == CurrencyMeasure.FIRST_DECISION
                && item.firstAdmitted(day).isEmpty();
        return item.lastDate(day).isPresent() && !awaited;
    }
}
