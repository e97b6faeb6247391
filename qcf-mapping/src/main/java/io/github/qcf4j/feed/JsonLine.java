package io.github.qcf4j.feed;

import io.github.qcf4j.document.internal.JsonText;
import java.util.function.Consumer;

/** An object written as JSON on one line, used again for the next one. */
final class JsonLine {

    private final StringBuilder line = new StringBuilder();
    private boolean first;

    /** Begins with another object. */
    JsonLine begin() {
        line.setLength(0);
        return open('{');
    }

    private JsonLine open(char bracket) {
        line.append(bracket);
        first = true;
        return this;
    }

    private JsonLine close(char bracket) {
        line.append(bracket);
        first = false;
        return this;
    }

    private JsonLine entry() {
        if (!first) {
            line.append(',');
        }
        first = false;
        return this;
    }

    private JsonLine name(String name) {
        entry().line.append('"').append(name).append("\":");
        return this;
    }

    /** Puts a text. */
    JsonLine put(String name, String text) {
        return name(name).quote(text);
    }

    /** Puts a number. */
    JsonLine put(String name, long number) {
        name(name).line.append(number);
        return this;
    }

    /** Puts an object, filled in by somebody. */
    JsonLine object(String name, Consumer<JsonLine> members) {
        name(name).open('{');
        members.accept(this);
        return close('}');
    }

    /** Puts a list, filled in by somebody. */
    JsonLine list(String name, Consumer<JsonLine> entries) {
        name(name).open('[');
        entries.accept(this);
        return close(']');
    }

    /** Adds a text to a list. */
    JsonLine add(String text) {
        return entry().quote(text);
    }

    /** Adds an object to a list, filled in by somebody. */
    JsonLine addObject(Consumer<JsonLine> members) {
        entry().open('{');
        members.accept(this);
        return close('}');
    }

    private JsonLine quote(String text) {
        if (text.chars().allMatch(JsonLine::isItself)) {
            line.append('"').append(text).append('"');
        } else {
            line.append(JsonText.onOneLine(text));
        }
        return this;
    }

    private static boolean isItself(int character) {
        return character >= ' ' && character < 0x7F && character != '"' && character != '\\';
    }

    /** Ends the object, and returns it with a line end. */
    StringBuilder end() {
        return close('}').line.append('\n');
    }
}
