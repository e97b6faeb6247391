package io.github.qcf4j.examples.command;

import java.util.Locale;

/** Texts as JSON writes them. */
final class FindingsJson {

    private FindingsJson() {}

    /** Returns the text as a JSON string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            boolean unpaired = Character.getType(character) == Character.SURROGATE;
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ' || unpaired) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
