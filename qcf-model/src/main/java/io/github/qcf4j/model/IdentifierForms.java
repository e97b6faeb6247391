package io.github.qcf4j.model;

import java.util.Objects;
import java.util.regex.Pattern;

/** The forms that identifiers are written in. */
final class IdentifierForms {

    /** What may stand between the parts of a reference as people type it: a slash of any kind, blanks or nothing. */
    static final String SEPARATOR = "\\h*[/\\u2044\\u2215\\uFF0F]?\\h*";

    private static final int CODE_LENGTH = 64;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._&()+/-]+(?: [A-Za-z0-9._&()+/-]+)*");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

    private IdentifierForms() {}

    /**
     * Checks that a text has the form of an opaque code.
     *
     * @param thing  what the code is, as a message names it: 'Unit code'
     * @param text  the code
     */
    static void requireCode(String thing, String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > CODE_LENGTH || !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "%s '%s' must be up to 64 letters, digits, single inner blanks and characters of '._&()+/-'"
                            .formatted(thing, text));
        }
    }

    /** Returns the text without blanks around it and with one blank for every run of blanks in it. */
    static String tidy(String text) {
        Objects.requireNonNull(text, "text");
        return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Returns whether a text has nothing but visible characters of ASCII and single blanks between them. */
    private static boolean isTidy(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || (character == ' ' && last == ' ')) {
                return false;
            }
            last = character;
        }
        return last != ' ';
    }
}
