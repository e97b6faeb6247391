package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.SearchBudget;

/**
 * How much work each side may do for a question, such as that of a second.
 * <p>
 * Work is counted and not timed: a busy machine proves as much as an idle one, and the next run as much as this.
 *
 * @param milliseconds  the milliseconds that the work takes, more or less
 */
record Effort(int milliseconds) {

    /** As much as the library does where nobody says otherwise. */
    static final Effort STANDARD = new Effort(1_000);

    private static final long STEPS_IN_A_MILLISECOND = 50_000;

    Effort {
        if (milliseconds < 1) {
            throw new IllegalArgumentException("Milliseconds '%d' must be one or more".formatted(milliseconds));
        }
    }

    /** Returns the work of the library. */
    SearchBudget steps() {
        return SearchBudget.ofSteps(milliseconds * STEPS_IN_A_MILLISECOND);
    }

    /** Returns the work of CP-SAT, in its own deterministic seconds. */
    double seconds() {
        return milliseconds / 1_000.0;
    }
}
