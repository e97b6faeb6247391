package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.QualificationIdentifier;
import java.util.Objects;

/**
 * Leave for a centre to claim the certificates of a qualification without external quality assurance of each claim,
 * such as that for '999/0002/6' from 1 September 2013.
 * <p>
 * The leave is held by qualification, never for a whole centre.
 *
 * @param qualification  the qualification it is held for
 * @param period  when it is held
 */
public record DirectClaim(QualificationIdentifier qualification, DatePeriod period) {

    /** Looks for nulls. */
    public DirectClaim {
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(period, "period");
    }

    /** Returns direct claim status for a qualification in a period. */
    public static DirectClaim of(QualificationIdentifier qualification, DatePeriod period) {
        return new DirectClaim(qualification, period);
    }
}
