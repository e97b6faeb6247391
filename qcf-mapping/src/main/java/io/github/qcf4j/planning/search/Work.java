package io.github.qcf4j.planning.search;

/** Counts the work that a search does, and says when there is to be no more. */
final class Work {

    private static final long STEPS_BETWEEN_LOOKS = 100_000;

    private final Allowance allowance;
    private final long begun = System.nanoTime();
    private long done;
    private long end;
    private long nextLook;
    private boolean over;

    Work(Allowance allowance) {
        this.allowance = allowance;
        this.end = allowance.steps();
    }

    /** Lets what follows have one of so many equal shares of what is left. */
    void share(int shares) {
        end = done + Math.max(0, allowance.steps() - done) / shares;
    }

    /** Counts steps. */
    void add(long steps) {
        done += steps;
    }

    /** Returns whether the present share is used up, or the search is to end altogether. */
    boolean isOver() {
        if (!over && done >= nextLook) {
            nextLook = done + STEPS_BETWEEN_LOOKS;
            over = allowance.cancelled().getAsBoolean() || isLate();
        }
        return over || done >= end;
    }

    private boolean isLate() {
        return allowance.nanoseconds() != Allowance.NO_END && System.nanoTime() - begun >= allowance.nanoseconds();
    }
}
