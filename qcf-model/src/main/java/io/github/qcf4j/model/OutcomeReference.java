package io.github.qcf4j.model;

import java.util.Objects;

/**
 * A learning outcome of a unit, such as 'J/999/0001 outcome 1'.
 * <p>
 * It names an outcome and does not promise that the unit has it.
 *
 * @param unit  the unit
 * @param number  the number of the outcome in the unit, a label such as '1' or 'A'
 */
public record OutcomeReference(UnitIdentifier unit, String number) implements Comparable<OutcomeReference> {

    private static final String KEYWORD = " outcome ";

    public OutcomeReference {
        Objects.requireNonNull(unit, "unit");
        Numbers.check("Outcome number", number);
    }

    /** Returns the reference of an outcome of a unit. */
    public static OutcomeReference of(UnitIdentifier unit, String number) {
        return new OutcomeReference(unit, number);
    }

    /**
     * Parses a reference: the unit, the word 'outcome' and the number.
     *
     * @param text  the reference, such as 'J/999/0001 outcome 1'
     */
    public static OutcomeReference parse(String text) {
        String tidy = IdentifierForms.tidy(text);
        int keyword = tidy.lastIndexOf(KEYWORD);
        if (keyword < 0) {
            throw new IllegalArgumentException(
                    "Outcome reference '%s' must have the form 'J/999/0001 outcome 1'".formatted(text));
        }
        return of(UnitIdentifier.parse(tidy.substring(0, keyword)), tidy.substring(keyword + KEYWORD.length()));
    }

    @Override
    public int compareTo(OutcomeReference other) {
        int order = unit.compareTo(other.unit);
        return order != 0 ? order : NaturalOrder.compare(number, other.number);
    }

    @Override
    public String toString() {
        return unit + KEYWORD + number;
    }
}
