package io.github.qcf4j.combination;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much work the search for a certificate may still take.
 * <p>
 * A step is one unit looked at in one place, or one limit looked at. The greatest number of steps is a second or two of
 * work; a certificate that takes more is not worth reading either.
 */
final class CertificateWork {

    static final long MOST_STEPS = 60_000_000;

    private static final long STEPS_BETWEEN_LOOKS = 1 << 16;

    private final SearchBudget budget;
    private final @Nullable CertificateWork whole;
    private final long start = System.nanoTime();
    private long left;
    private long nextLook;
    private boolean ended;

    CertificateWork(SearchBudget budget) {
        this(budget, null, Math.min(MOST_STEPS, budget.steps()));
    }

    private CertificateWork(SearchBudget budget, @Nullable CertificateWork whole, long left) {
        this.budget = budget;
        this.whole = whole;
        this.left = left;
        this.nextLook = left;
    }

    /** Returns a part of what is left, such as a quarter; what it takes is taken off the whole too. */
    CertificateWork part(int parts) {
        return new CertificateWork(budget, this, left / parts);
    }

    /** Takes steps off what is left. */
    void take(long steps) {
        left -= steps;
        if (whole != null) {
            whole.take(steps);
        } else if (left <= nextLook) {
            nextLook = left - STEPS_BETWEEN_LOOKS;
            ended = ended || budget.isCancelled() || isLate();
        }
    }

    private boolean isLate() {
        return budget.time()
                .map(Duration::toNanos)
                .filter(most -> System.nanoTime() - start > most)
                .isPresent();
    }

    /** Returns whether nothing is left. */
    boolean isUsedUp() {
        return ended || left <= 0 || (whole != null && whole.isUsedUp());
    }
}
