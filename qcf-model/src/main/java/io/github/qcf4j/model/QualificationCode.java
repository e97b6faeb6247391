package io.github.qcf4j.model;

/**
 * A code that identifies a qualification which has no qualification number, such as the Welsh 'C00/0745/9' or the
 * Scottish 'GD5J 68'.
 * <p>
 * It is opaque: its last character is not a check, and upper and lower case differ. A text with the form of a
 * qualification number is not a code.
 *
 * @param text  the code
 */
public record QualificationCode(String text) implements QualificationIdentifier {

    public QualificationCode {
        IdentifierForms.requireCode("Qualification code", text);
        if (QualificationNumber.hasForm(text)) {
            throw new IllegalArgumentException(
                    "Qualification code '%s' must not have the form of a qualification number".formatted(text));
        }
    }

    /**
     * Parses a code; blanks around it are dropped, and blanks in it become single.
     *
     * @param text  the code
     */
    public static QualificationCode parse(String text) {
        return new QualificationCode(IdentifierForms.tidy(text));
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
