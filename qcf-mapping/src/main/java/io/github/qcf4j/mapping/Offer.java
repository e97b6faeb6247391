package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.EvidenceMapping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as far as it concerns one criterion.
 *
 * @param existsFrom  its own day or that of its evidence, whichever is later (V2.3)
 * @param withdrawnOn  since when it does not stand for the criterion, itself or with its evidence
 * @param outdated  whether it is for another version of the unit than the one answered
 */
record Offer(
        EvidenceMapping mapping,
        LocalDate existsFrom,
        @Nullable LocalDate withdrawnOn,
        boolean outdated) {

    /** Returns the values of an attribute that the mapping names. */
    List<String> named(String attribute) {
        return mapping.range().getOrDefault(attribute, List.of());
    }

    /** Returns whether nothing has to be said of it: it stands, is for the version answered and names no range. */
    boolean isPlain() {
        return withdrawnOn == null && !outdated && mapping.range().isEmpty();
    }

    /** Returns whether it exists on a day and was not withdrawn, then or since. */
    boolean standsOn(LocalDate day) {
        return withdrawnOn == null && !existsFrom.isAfter(day);
    }
}
