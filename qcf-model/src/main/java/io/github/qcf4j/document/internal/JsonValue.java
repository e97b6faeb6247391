package io.github.qcf4j.document.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text, with the line and column at which it begins.
 * <p>
 * The tree of values is the index of the text: it leads from a pointer to a line. A value that the text breaks off in is
 * kept, and says that it is not complete.
 */
public final class JsonValue {

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private List<JsonValue> items = List.of();
    private @Nullable Map<String, JsonValue> members;
    private boolean complete;

    JsonValue(Kind kind, String text, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.column = column;
    }

    /** Returns what kind of value it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the text of a string, or a number or a truth value as it is written. */
    public String text() {
        return text;
    }

    /** Returns the line on which it begins, counted from one. */
    public int line() {
        return line;
    }

    /** Returns the column in which it begins, counted from one. */
    public int column() {
        return column;
    }

    /** Returns the items of a list. */
    public List<JsonValue> items() {
        return items;
    }

    /** Returns the members of an object, in the order written. */
    public Map<String, JsonValue> members() {
        return members == null ? Map.of() : members;
    }

    /** Returns whether the text does not break off inside it. */
    public boolean isComplete() {
        return complete;
    }

    void add(JsonValue item) {
        if (items.isEmpty()) {
            items = new ArrayList<>();
        }
        items.add(item);
    }

    /** Adds a member unless there is one of the name already, and returns whether there was none. */
    boolean add(String name, JsonValue member) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        return members.putIfAbsent(name, member) == null;
    }

    void complete() {
        complete = true;
    }

    /** The kinds of value that JSON has. */
    public enum Kind {
        /** An object, with members. */
        OBJECT("an object"),
        /** A list, with items. */
        LIST("a list"),
        /** A text. */
        TEXT("a text"),
        /** A number, as it is written. */
        NUMBER("a number"),
        /** True or false. */
        TRUTH("true or false"),
        /** Nothing. */
        NULL("'null'");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words for a value of this kind, such as 'a list'. */
        public String label() {
            return label;
        }
    }
}
