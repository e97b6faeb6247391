package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.PersonRole;
import java.util.Objects;

/**
 * A role somebody has for a time, such as trainee assessor until 31 May 2014.
 *
 * @param role  the role
 * @param period  when the person has it
 */
public record DatedRole(PersonRole role, DatePeriod period) {

    /** Looks for nulls. */
    public DatedRole {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(period, "period");
    }

    /** Returns a role that somebody has at all times. */
    public static DatedRole of(PersonRole role) {
        return new DatedRole(role, DatePeriod.ALWAYS);
    }

    /** Returns a role that somebody has in a period. */
    public static DatedRole of(PersonRole role, DatePeriod period) {
        return new DatedRole(role, period);
    }
}
