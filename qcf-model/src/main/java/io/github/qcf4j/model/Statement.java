package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

/**
 * A piece of published prose about a unit or qualification, such as its purpose.
 * <p>
 * A statement is told, never interpreted: what has to be checked is an {@link EvidenceRequirement} or a rule. There may
 * be several of one kind.
 *
 * @param kind  what the statement is about
 * @param text  what it says, not blank
 */
public record Statement(StatementKind kind, String text) {

    public Statement {
        requireNonNull(kind, "kind");
        Wording.notBlank("Statement text", requireNonNull(text, "text"));
    }

    /** Returns a statement of the kind. */
    public static Statement of(StatementKind kind, String text) {
        return new Statement(kind, text);
    }

    /** Returns the kind and the text, such as 'Purpose: for those who lead a team of agents'. */
    @Override
    public String toString() {
        return kind.label() + ": " + text;
    }
}
