package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;

/**
 * What one unit gives, such as 'J/999/0001 (7)'.
 *
 * @param unit  the unit
 * @param amount  how much it gives of what is counted
 */
public record UnitAmount(UnitIdentifier unit, long amount) {

    public UnitAmount {
        requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(unit.text(), amount);
    }
}
