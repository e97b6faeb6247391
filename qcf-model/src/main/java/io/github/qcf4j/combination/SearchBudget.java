package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.search.Allowance;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much work a question that is searched for its best answer may take, such as '50000000 steps'.
 * <p>
 * A question whose answer is not found within the budget is answered with the best that was found and with what is
 * certain of any answer; a budget never makes an answer wrong. A step is one part of an answer looked at: the same
 * question takes the same steps on every machine, so a budget of steps gives the same answer everywhere. Time and
 * cancellation do not. Immutable, and shared by as many questions as you like; each question has the whole of it.
 */
public final class SearchBudget {

    private static final long STANDARD_STEPS = 50_000_000;
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final int STANDARD_STATES = 2_000_000;
    private static final SearchBudget STANDARD =
            new SearchBudget(STANDARD_STEPS, null, STANDARD_STATES, SearchBudget::never);

    private final long steps;
    private final @Nullable Duration time;
    private final int states;
    private final BooleanSupplier cancellation;

    private SearchBudget(long steps, @Nullable Duration time, int states, BooleanSupplier cancellation) {
        this.steps = steps;
        this.time = time;
        this.states = states;
        this.cancellation = cancellation;
    }

    /** Returns the budget that is used where none is given: about a second of work and some ten megabytes of memory. */
    public static SearchBudget standard() {
        return STANDARD;
    }

    /** Returns the standard budget with another number of steps; a second is some fifty million steps. */
    public static SearchBudget ofSteps(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("Steps '%s' must be zero or more".formatted(steps));
        }
        return new SearchBudget(steps, null, STANDARD_STATES, SearchBudget::never);
    }

    /**
     * Returns the budget with an end in time beside that in steps.
     * <p>
     * Answers may then differ from one run to the next, in how far they got. They are never wrong.
     */
    public SearchBudget withTime(Duration most) {
        if (requireNonNull(most, "most").isNegative()) {
            throw new IllegalArgumentException("Time '%s' must be zero or more".formatted(most));
        }
        return new SearchBudget(steps, most, states, cancellation);
    }

    /**
     * Returns the budget with another size of memory.
     *
     * @param mostStates  how many parts of combinations may be remembered at a time, of some 30 bytes each
     */
    public SearchBudget withMemory(int mostStates) {
        if (mostStates < 1) {
            throw new IllegalArgumentException("States '%s' must be one or more".formatted(mostStates));
        }
        return new SearchBudget(steps, time, mostStates, cancellation);
    }

    /**
     * Returns the budget that also ends as soon as it is told to, such as by a button.
     *
     * @param cancelled  says whether to end; asked often, and in the thread of the question
     */
    public SearchBudget withCancellation(BooleanSupplier cancelled) {
        return new SearchBudget(steps, time, states, requireNonNull(cancelled, "cancelled"));
    }

    /** Returns how many steps it allows. */
    public long steps() {
        return steps;
    }

    /** Returns how long it allows, where it ends by time too. */
    public Optional<Duration> time() {
        return Optional.ofNullable(time);
    }

    /** Returns how many parts of answers may be remembered at a time. */
    public int states() {
        return states;
    }

    /** Returns whether it is told to end. */
    public boolean isCancelled() {
        return cancellation.getAsBoolean();
    }

    /** Returns the budget in the terms of the search. */
    Allowance allowance() {
        long nanoseconds = time().map(SearchBudget::nanoseconds).orElse(Allowance.NO_END);
        return new Allowance(steps, nanoseconds, states, cancellation);
    }

    private static long nanoseconds(Duration time) {
        return time.compareTo(LONGEST) > 0 ? Allowance.NO_END : time.toNanos();
    }

    private static boolean never() {
        return false;
    }

    /** Returns the budget in words, such as '50000000 steps, 2000000 states'. */
    @Override
    public String toString() {
        return "%s steps, %s states%s".formatted(steps, states, time == null ? "" : ", " + time);
    }
}
