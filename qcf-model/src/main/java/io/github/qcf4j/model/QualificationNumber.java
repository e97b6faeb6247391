package io.github.qcf4j.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a qualification is regulated, such as '999/0002/6' or '603/7584/X'.
 * <p>
 * Its last character is a check on its digits, but a number with a wrong one is still a number, because sources
 * misprint them; ask {@link #hasRightCheckCharacter}. Funding lists write it without slashes, as '99900026'.
 *
 * @param text  the number, three digits, four digits and a check character separated by slashes
 */
public record QualificationNumber(String text) implements QualificationIdentifier {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{3}/[0-9]{4}/[0-9X]");
    private static final Pattern TYPED = Pattern.compile(
            "([0-9]{3})" + IdentifierForms.SEPARATOR + "([0-9]{4})" + IdentifierForms.SEPARATOR + "([0-9X])",
            Pattern.CASE_INSENSITIVE);

    private static final String UNWEIGHTED_FROM = "610/0006";
    private static final String UNWEIGHTED_UNTIL = "610/0133";

    public QualificationNumber {
        Objects.requireNonNull(text, "text");
        if (!FORMAT.matcher(text).matches()) {
            throw malformed(text);
        }
    }

    /**
     * Parses a number as people type it: with an 'x' in either case, with slashes of any kind, blanks or nothing
     * between its parts, so that '6037584x' is '603/7584/X'.
     *
     * @param text  the number
     */
    public static QualificationNumber parse(String text) {
        Matcher matcher = TYPED.matcher(IdentifierForms.tidy(text));
        if (!matcher.matches()) {
            throw malformed(text);
        }
        String check = matcher.group(3).toUpperCase(Locale.ROOT);
        return new QualificationNumber(matcher.group(1) + '/' + matcher.group(2) + '/' + check);
    }

    /** Returns whether {@link #parse} understands the text. */
    static boolean hasForm(String text) {
        return TYPED.matcher(IdentifierForms.tidy(text)).matches();
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "Qualification number '%s' must have the form '999/0002/6'".formatted(text));
    }

    /** Returns the character that the digits ask for by the rule which nearly all numbers obey. */
    public char checkCharacter() {
        return CheckCharacters.qualificationCharacter(digits());
    }

    /**
     * Returns whether the number ends in the character that its digits ask for.
     * <p>
     * The numbers from '610/0006' to '610/0133' were issued under another rule, and not all of them; in that
     * block the character of either rule is right.
     */
    public boolean hasRightCheckCharacter() {
        char check = text.charAt(text.length() - 1);
        return check == checkCharacter()
                || isFromUnweightedBlock() && check == CheckCharacters.unweightedCharacter(digits());
    }

    private boolean isFromUnweightedBlock() {
        String stem = text.substring(0, 8);
        return stem.compareTo(UNWEIGHTED_FROM) >= 0 && stem.compareTo(UNWEIGHTED_UNTIL) <= 0;
    }

    private String digits() {
        return text.substring(0, 3) + text.substring(4, 8);
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.number(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
