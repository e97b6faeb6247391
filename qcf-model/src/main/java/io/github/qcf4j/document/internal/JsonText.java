package io.github.qcf4j.document.internal;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes JSON as a person would: indented by two blanks, with what is short on one line.
 * <p>
 * Equal values give equal texts. Characters that cannot be seen or encoded are written by their numbers.
 */
public final class JsonText {

    private static final int WIDTH = 110;
    private static final String INDENTATION = "  ";

    private final Appendable out;

    private JsonText(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a value, and a line end after it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Object value, Appendable out) throws IOException {
        new JsonText(out).write(value, "", 0);
        out.append('\n');
    }

    /** Returns a value on one line, without a line end. */
    public static String onOneLine(Object value) {
        StringBuilder line = new StringBuilder();
        onOneLine(value, line, Integer.MAX_VALUE);
        return line.toString();
    }

    private void write(Object value, String indentation, int taken) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean fits = onOneLine(value, line, WIDTH - indentation.length() - taken);
        if (fits || !isContainer(value)) {
            out.append(line);
        } else if (value instanceof JsonObject object) {
            writeObject(object, indentation);
        } else {
            writeList(value instanceof JsonObject.Lines lines ? lines.values() : (List<?>) value, indentation);
        }
    }

    private void writeObject(JsonObject object, String indentation) throws IOException {
        String inner = indentation + INDENTATION;
        String separator = "{\n";
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            String name = quoted(property.getKey()) + ": ";
            out.append(separator).append(inner).append(name);
            write(property.getValue(), inner, name.length());
            separator = ",\n";
        }
        out.append('\n').append(indentation).append('}');
    }

    private void writeList(List<?> list, String indentation) throws IOException {
        String inner = indentation + INDENTATION;
        String separator = "[\n";
        for (Object item : list) {
            out.append(separator).append(inner);
            write(item, inner, 0);
            separator = ",\n";
        }
        out.append('\n').append(indentation).append(']');
    }

    private static boolean isContainer(Object value) {
        return value instanceof JsonObject.Lines
                || value instanceof JsonObject object && !object.properties().isEmpty()
                || value instanceof List<?> list && !list.isEmpty();
    }

    /** Writes a value on one line and returns true, or stops and returns false where it is too long or spread out. */
    private static boolean onOneLine(Object value, StringBuilder line, int width) {
        if (value instanceof JsonObject object) {
            return !(object.isSpread() && width != Integer.MAX_VALUE) && object(object, line, width);
        }
        if (value instanceof JsonObject.Lines lines) {
            return width == Integer.MAX_VALUE && list(lines.values(), line, width);
        }
        if (value instanceof List<?> list) {
            return list(list, line, width);
        }
        line.append(value instanceof String text ? quoted(text) : value.toString());
        return line.length() <= width;
    }

    private static boolean object(JsonObject object, StringBuilder line, int width) {
        String separator = "{ ";
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            line.append(separator).append(quoted(property.getKey())).append(": ");
            if (!onOneLine(property.getValue(), line, width)) {
                return false;
            }
            separator = ", ";
        }
        line.append(object.properties().isEmpty() ? "{}" : " }");
        return line.length() <= width;
    }

    private static boolean list(List<?> list, StringBuilder line, int width) {
        line.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            if (!onOneLine(items.next(), line, width)) {
                return false;
            }
            line.append(items.hasNext() ? ", " : "");
        }
        line.append(']');
        return line.length() <= width;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(codePoint, quoted);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(int codePoint, StringBuilder quoted) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> {
                for (char unit : Character.toChars(codePoint)) {
                    quoted.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) unit));
                }
            }
            default -> quoted.appendCodePoint(codePoint);
        }
    }
}
