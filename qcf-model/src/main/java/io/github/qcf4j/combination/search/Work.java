package io.github.qcf4j.combination.search;

/** The work that one search has done, and the end of it. */
final class Work {

    private static final long STEPS_BETWEEN_LOOKS = 1 << 16;

    private final Allowance allowance;
    private final long start;
    private long steps;
    private long nextLook;

    /** Ends a search whose allowance is used up. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super("Allowance must suffice", null, false, false);
        }
    }

    Work(Allowance allowance) {
        this.allowance = allowance;
        this.start = System.nanoTime();
    }

    /** Counts steps; throws {@link Ended} when that was the last of the allowance. */
    void spend(long more) {
        steps += more;
        if (steps >= nextLook) {
            look();
        }
    }

    private void look() {
        boolean late = System.nanoTime() - start > allowance.nanoseconds();
        if (steps > allowance.steps() || late || allowance.cancelled().getAsBoolean()) {
            throw new Ended();
        }
        nextLook = Math.min(steps + STEPS_BETWEEN_LOOKS, allowance.steps() + 1);
    }

    /** Throws {@link Ended} where more states would have to be remembered than is allowed. */
    void requireStates(long needed) {
        if (needed > allowance.states()) {
            throw new Ended();
        }
    }

    long steps() {
        return steps;
    }

    /** Returns how many states may be remembered. */
    int states() {
        return allowance.states();
    }
}
