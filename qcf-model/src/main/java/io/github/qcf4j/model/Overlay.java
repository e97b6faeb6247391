package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

/**
 * What a qualification asks of the evidence for one of its units beyond what the unit asks, such as direct observation
 * for 'J/999/0001 1.2'.
 * <p>
 * It holds where the unit is taken for this qualification, and nowhere else.
 *
 * @param unit  the unit
 * @param requirement  what is asked, its scope being in that unit
 */
public record Overlay(UnitIdentifier unit, EvidenceRequirement requirement) {

    public Overlay {
        requireNonNull(unit, "unit");
        requireNonNull(requirement, "requirement");
    }

    /** Returns 'overlay of' and the unit, such as 'overlay of J/999/0001'. */
    @Override
    public String toString() {
        return "overlay of " + unit.text();
    }
}
