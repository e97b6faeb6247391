package io.github.qcf4j.model;

/**
 * A code that identifies a unit which has no unit reference, such as 'HSC 024'.
 * <p>
 * It is opaque, and upper and lower case differ. A text with the form of a unit reference is not a code.
 *
 * @param text  the code
 */
public record UnitCode(String text) implements UnitIdentifier {

    public UnitCode {
        IdentifierForms.requireCode("Unit code", text);
        if (UnitReference.hasForm(text)) {
            throw new IllegalArgumentException(
                    "Unit code '%s' must not have the form of a unit reference".formatted(text));
        }
    }

    /**
     * Parses a code; blanks around it are dropped, and blanks in it become single.
     *
     * @param text  the code
     */
    public static UnitCode parse(String text) {
        return new UnitCode(IdentifierForms.tidy(text));
    }

    @Override
    public Kind kind() {
        return Kind.CODE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.code(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
