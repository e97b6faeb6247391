package io.github.qcf4j.model;

import java.util.Objects;

/**
 * An assessment criterion of a unit, such as 'J/999/0001 1.2'.
 * <p>
 * It names a criterion and does not promise that the unit has it. Criteria are ordered as people number them, '1.2'
 * before '1.10'; the order in which a unit sets them out is the unit's own.
 *
 * @param unit  the unit
 * @param number  the number of the criterion in the unit, a label such as '1.2', '1a' or 'P1'
 */
public record CriterionReference(UnitIdentifier unit, String number) implements Comparable<CriterionReference> {

    public CriterionReference {
        Objects.requireNonNull(unit, "unit");
        Numbers.check("Criterion number", number);
    }

    /** Returns the reference of a criterion of a unit. */
    public static CriterionReference of(UnitIdentifier unit, String number) {
        return new CriterionReference(unit, number);
    }

    /**
     * Parses a reference: everything before the last blank is the unit, what follows is the number.
     *
     * @param text  the reference, such as 'J/999/0001 1.2' or 'HSC 024 1.2'
     */
    public static CriterionReference parse(String text) {
        String tidy = IdentifierForms.tidy(text);
        int blank = tidy.lastIndexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "Criterion reference '%s' must have the form 'J/999/0001 1.2'".formatted(text));
        }
        return of(UnitIdentifier.parse(tidy.substring(0, blank)), tidy.substring(blank + 1));
    }

    @Override
    public int compareTo(CriterionReference other) {
        int order = unit == other.unit ? 0 : unit.compareTo(other.unit);
        return order != 0 ? order : NaturalOrder.compare(number, other.number);
    }

    @Override
    public String toString() {
        return unit + " " + number;
    }
}
