package io.github.qcf4j.markup;

/**
 * How words are set off on a terminal: plain, or in colour.
 * <p>
 * Colour never says anything that the words do not: both styles show the same words, and without words there is no
 * colour. Text that somebody else wrote cannot bring commands of its own.
 */
public enum TerminalStyle {
    /** Words only, for files, pipes and readers who want no colour. */
    PLAIN,

    /** Words in colour. */
    COLOURED;

    private static final String RESET = "\u001B[0m";

    /** Returns the words on one line, set off in this style. */
    public String show(Emphasis emphasis, String words) {
        String safe = SafeText.line(words);
        return this == PLAIN || safe.isBlank() ? safe : emphasis.command + safe + RESET;
    }

    /** What words are set off as. */
    public enum Emphasis {
        /** A heading. */
        STRONG("\u001B[1m"),

        /** Something reached, such as 'Met'. */
        GOOD("\u001B[32m"),

        /** Something to look at, such as 'warning'. */
        CAUTION("\u001B[33m"),

        /** Something wrong or missing, such as 'error'. */
        BAD("\u001B[31m"),

        /** Something beside the point, such as a code. */
        FAINT("\u001B[2m");

        private final String command;

        Emphasis(String command) {
            this.command = command;
        }
    }
}
