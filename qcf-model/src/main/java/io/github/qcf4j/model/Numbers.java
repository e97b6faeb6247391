package io.github.qcf4j.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The numbers by which outcomes and criteria are told apart, such as '1', '1.2', '1a' or 'P1'.
 * <p>
 * They are labels: letters and digits, in parts separated by points or hyphens.
 */
final class Numbers {

    private static final int LENGTH = 16;
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    private Numbers() {}

    /** Returns whether the text has the form of a number. */
    static boolean isNumber(String text) {
        return text.length() <= LENGTH && FORMAT.matcher(text).matches();
    }

    /**
     * Returns the number, which must have the form of one.
     *
     * @param thing  what the text is, as a message names it: 'Criterion number'
     * @param number  the number
     */
    static String check(String thing, String number) {
        Objects.requireNonNull(number, "number");
        if (!isNumber(number)) {
            throw new IllegalArgumentException(
                    "%s '%s' must be up to 16 letters and digits, in parts separated by '.' or '-'"
                            .formatted(thing, number));
        }
        return number;
    }
}
