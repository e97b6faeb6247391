package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * Whether a rule, a group or a qualification has what it asks for, such as 'Short'.
 * <p>
 * What is not recorded is neither there nor missing. A rule is unknown only where the answer hangs on it: credit that is
 * certainly enough is enough, whatever the rest may come to.
 */
public enum Answer {

    /** What is held is enough. */
    SATISFIED("Satisfied"),

    /** What is held is not enough, whatever is not recorded and whatever is not answered. */
    SHORT("Short"),

    /** Whether what is held is enough is not recorded, or not answered. */
    UNKNOWN("Unknown");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** Returns the answer when both are asked: short when either is, satisfied when both are, else unknown. */
    public Answer and(Answer other) {
        requireNonNull(other, "other");
        if (this == SHORT || other == SHORT) {
            return SHORT;
        }
        return this == SATISFIED ? other : UNKNOWN;
    }

    /** Returns the words this is shown as, such as 'Satisfied'. */
    public String label() {
        return label;
    }
}
