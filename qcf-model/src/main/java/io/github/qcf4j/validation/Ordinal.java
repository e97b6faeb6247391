package io.github.qcf4j.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes before and after a number such as '1.2', 'P3' or 'b' in its own scheme. */
final class Ordinal {

    private static final Pattern ENDS_IN_DIGITS = Pattern.compile("(.*?)(\\d{1,4})");
    private static final Pattern ENDS_IN_LETTER = Pattern.compile("(.*?)([a-yA-Y])");

    private Ordinal() {}

    /** Returns the number that starts the scheme, such as '1.1' for '1.2', or nothing where the scheme is not known. */
    static Optional<String> first(String number) {
        Matcher digits = ENDS_IN_DIGITS.matcher(number);
        return digits.matches() ? Optional.of(digits.group(1) + "1") : Optional.empty();
    }

    /** Returns the number that follows, such as '1.3' for '1.2', or nothing where the scheme is not known. */
    static Optional<String> next(String number) {
        Matcher digits = ENDS_IN_DIGITS.matcher(number);
        if (digits.matches()) {
            return Optional.of(digits.group(1) + (Integer.parseInt(digits.group(2)) + 1));
        }
        Matcher letter = ENDS_IN_LETTER.matcher(number);
        return letter.matches()
                ? Optional.of(letter.group(1) + (char) (letter.group(2).charAt(0) + 1))
                : Optional.empty();
    }
}
