package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;

/**
 * Quality assurance that counts (V6.8).
 *
 * @param from  since when it does: its own day, or that of the countersignature that it needs
 */
record Assured(QualityAssurance assurance, LocalDate from) {

    AssuranceTarget target() {
        return assurance.target();
    }

    LocalDate on() {
        return assurance.on();
    }

    boolean isInternal() {
        return assurance.by() == AssuranceBody.INTERNAL;
    }

    boolean isAgreed() {
        return assurance.outcome() == AssuranceOutcome.AGREED;
    }
}
