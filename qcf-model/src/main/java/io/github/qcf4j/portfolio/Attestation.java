package io.github.qcf4j.portfolio;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The word of somebody on a day, such as the countersignature of 'assessor-2' on 12 March 2014.
 *
 * @param by  the reference of the person
 * @param on  the day on which it was given; before that day it does not exist
 */
public record Attestation(String by, LocalDate on) {

    /** Checks the reference. */
    public Attestation {
        Recorded.reference("Attestation by", Objects.requireNonNull(by, "by"));
        Objects.requireNonNull(on, "on");
    }

    /** Returns the attestation of a person on a day. */
    public static Attestation of(String by, LocalDate on) {
        return new Attestation(by, on);
    }

    @Override
    public String toString() {
        return by + " on " + on;
    }
}
