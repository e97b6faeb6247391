package io.github.qcf4j.combination;

/** The work that one search has done, and the end of it. */
final class Work {

    private static final long STEPS_BETWEEN_LOOKS = 1 << 16;

    private final SearchBudget budget;
    private final long deadline;
    private long steps;
    private long nextLook;

    /** Ends a search whose budget is used up. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super("Budget must suffice", null, false, false);
        }
    }

    Work(SearchBudget budget) {
        this.budget = budget;
        this.deadline =
                budget.time().map(time -> System.nanoTime() + time.toNanos()).orElse(0L);
    }

    /** Counts steps; throws {@link Ended} when that was the last of the budget. */
    void spend(long more) {
        steps += more;
        if (steps >= nextLook) {
            look();
        }
    }

    private void look() {
        boolean late = budget.time().isPresent() && System.nanoTime() - deadline > 0;
        if (steps > budget.steps() || late || budget.isCancelled()) {
            throw new Ended();
        }
        nextLook = Math.min(steps + STEPS_BETWEEN_LOOKS, budget.steps() + 1);
    }

    /** Throws {@link Ended} where more states would have to be remembered than the budget allows. */
    void requireStates(long needed) {
        if (needed > budget.states()) {
            throw new Ended();
        }
    }

    long steps() {
        return steps;
    }

    /** Returns how many states may be remembered. */
    int states() {
        return budget.states();
    }
}
