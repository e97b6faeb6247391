package io.github.qcf4j.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference number that identifies a unit across awarding organisations, such as 'J/999/0001'.
 * <p>
 * It carries no meaning: neither level nor sector can be read from it. Its letter is a check on its digits, but a
 * reference with a wrong letter is still a reference, because sources misprint them; ask
 * {@link #hasRightCheckCharacter}.
 *
 * @param text  the reference, a letter, three digits and four digits separated by slashes
 */
public record UnitReference(String text) implements UnitIdentifier {

    private static final Pattern FORMAT = Pattern.compile("[ADFHJKLMRTY]/[0-9]{3}/[0-9]{4}");
    private static final Pattern TYPED = Pattern.compile(
            "([ADFHJKLMRTY])" + IdentifierForms.SEPARATOR + "([0-9]{3})" + IdentifierForms.SEPARATOR + "([0-9]{4})",
            Pattern.CASE_INSENSITIVE);

    public UnitReference {
        Objects.requireNonNull(text, "text");
        if (!FORMAT.matcher(text).matches()) {
            throw malformed(text);
        }
    }

    /**
     * Parses a reference as people type it: in either case, with slashes of any kind, blanks or nothing between its
     * parts, so that 'j9990001' is 'J/999/0001'.
     *
     * @param text  the reference
     */
    public static UnitReference parse(String text) {
        Matcher matcher = TYPED.matcher(IdentifierForms.tidy(text));
        if (!matcher.matches()) {
            throw malformed(text);
        }
        String letter = matcher.group(1).toUpperCase(Locale.ROOT);
        return new UnitReference(letter + '/' + matcher.group(2) + '/' + matcher.group(3));
    }

    /** Returns whether {@link #parse} understands the text. */
    static boolean hasForm(String text) {
        return TYPED.matcher(IdentifierForms.tidy(text)).matches();
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("Unit reference '%s' must have the form 'J/999/0001'".formatted(text));
    }

    /** Returns the letter that the digits ask for. */
    public char checkCharacter() {
        return CheckCharacters.unitLetter(text.substring(2, 5) + text.substring(6));
    }

    /** Returns whether the reference begins with the letter that its digits ask for. */
    public boolean hasRightCheckCharacter() {
        return text.charAt(0) == checkCharacter();
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reference(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
