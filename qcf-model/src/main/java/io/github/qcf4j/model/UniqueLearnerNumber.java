package io.github.qcf4j.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number by which a learner is known across the education of a country, ten digits such as '1000000078'.
 * <p>
 * Its last digit is a check on the others, but a number with a wrong one is still a number; ask
 * {@link #hasRightCheckDigit}. It identifies a person, so the library asks for it nowhere.
 *
 * @param text  the number, ten digits
 */
public record UniqueLearnerNumber(String text) implements Comparable<UniqueLearnerNumber> {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{10}");

    /** The number that stands in until a learner has one; it fails the check. */
    public static final UniqueLearnerNumber TEMPORARY = new UniqueLearnerNumber("9999999999");

    private static final int MODULUS = 11;
    private static final int FIRST_WEIGHT = 10;
    private static final int CHECKED_DIGITS = 9;

    public UniqueLearnerNumber {
        Objects.requireNonNull(text, "text");
        if (!FORMAT.matcher(text).matches()) {
            throw malformed(text);
        }
    }

    /**
     * Parses a number; blanks around it and between its digits are dropped.
     *
     * @param text  the number
     */
    public static UniqueLearnerNumber parse(String text) {
        String digits = IdentifierForms.tidy(text).replace(" ", "");
        if (!FORMAT.matcher(digits).matches()) {
            throw malformed(text);
        }
        return new UniqueLearnerNumber(digits);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("Unique learner number '%s' must be ten digits".formatted(text));
    }

    /** Returns whether this is the number that stands in until a learner has one. */
    public boolean isTemporary() {
        return equals(TEMPORARY);
    }

    /**
     * Returns whether the last digit is the one that the others ask for.
     * <p>
     * The nine digits before it are weighted 10 down to 2 and summed; what the sum leaves when divided by 11 and
     * the last digit make ten. A sum that leaves nothing has no right digit.
     */
    public boolean hasRightCheckDigit() {
        int sum = 0;
        for (int i = 0; i < CHECKED_DIGITS; i++) {
            sum += (FIRST_WEIGHT - i) * digit(i);
        }
        int remainder = sum % MODULUS;
        return remainder != 0 && remainder + digit(CHECKED_DIGITS) == FIRST_WEIGHT;
    }

    private int digit(int index) {
        return text.charAt(index) - '0';
    }

    @Override
    public int compareTo(UniqueLearnerNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
