package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How demanding a unit or qualification is, from 'Entry 1' to 'Level 8'.
 * <p>
 * Level says nothing about size: an Award and a Diploma may both be at Level 3. The entry levels come below
 * Level 1, and 'Entry' without its number is not a level. The order of the constants is the order of demand.
 */
public enum Level {
    /** The first entry level. */
    ENTRY_1("E1", "Entry 1"),

    /** The second entry level. */
    ENTRY_2("E2", "Entry 2"),

    /** The third entry level, the one just below Level 1. */
    ENTRY_3("E3", "Entry 3"),

    /** The first level above entry. */
    LEVEL_1("1", "Level 1"),

    /** The second level. */
    LEVEL_2("2", "Level 2"),

    /** The third level. */
    LEVEL_3("3", "Level 3"),

    /** The fourth level, the first of higher education. */
    LEVEL_4("4", "Level 4"),

    /** The fifth level. */
    LEVEL_5("5", "Level 5"),

    /** The sixth level, that of a first degree. */
    LEVEL_6("6", "Level 6"),

    /** The seventh level. */
    LEVEL_7("7", "Level 7"),

    /** The eighth level, the highest. */
    LEVEL_8("8", "Level 8");

    private static final Pattern FORMAT =
            Pattern.compile("(?i)(?:LEVEL[ _])?([1-8])|(?:E|ENTRY[ _](?:LEVEL[ _])?)([1-3])");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Parses a level as the field writes it: '3', 'Level 3', 'E3', 'Entry 3', 'Entry Level 3', in any case.
     *
     * @param text  the level; the name of the constant is accepted too
     */
    public static Level parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = FORMAT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Level '%s' must have the form '3' or 'E3'".formatted(text));
        }
        return matcher.group(1) != null ? valueOf("LEVEL_" + matcher.group(1)) : valueOf("ENTRY_" + matcher.group(2));
    }

    /** Returns the short form, such as '3' or 'E3'. */
    public String code() {
        return code;
    }

    /** Returns the words this level is shown as, such as 'Level 3' or 'Entry 3'. */
    public String label() {
        return label;
    }

    /** Returns whether this level is as demanding as the other, or more so. */
    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** Returns whether this level is less demanding than the other. */
    public boolean isBelow(Level other) {
        return compareTo(other) < 0;
    }

    /**
     * Returns the levels of another scheme that correspond to this one, lowest first.
     * <p>
     * Often there is one, for 'Level 6' in the Scottish framework there are two ('9', '10'), and for 'Entry 1'
     * in the European framework there is none.
     */
    public List<String> in(LevelScheme scheme) {
        return scheme.schemeLevels(this);
    }
}
