package io.github.qcf4j.cohort;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Where threads rest until there is work. Who brings work looks at one number as long as nobody rests. */
final class Rest {

    private final AtomicInteger resting = new AtomicInteger();
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean ended;

    /**
     * Rests until woken, unless there is work: it is asked for again once the others can see that this thread rests, so
     * that none is brought unseen.
     */
    void untilWoken(BooleanSupplier noWork) {
        resting.incrementAndGet();
        boolean stays = noWork.getAsBoolean() && !ended;
        if (stays || !isTaken()) {
            woken.acquireUninterruptibly();
        }
    }

    /** Wakes one of the threads that rest, and returns whether there was any. */
    boolean wake() {
        boolean one = isTaken();
        if (one) {
            woken.release();
        }
        return one;
    }

    /** Takes one from the number of those that rest. */
    private boolean isTaken() {
        int number = resting.get();
        while (number > 0) {
            if (resting.compareAndSet(number, number - 1)) {
                return true;
            }
            number = resting.get();
        }
        return false;
    }

    /** Wakes all, and those who come to rest later at once. */
    void end() {
        ended = true;
        woken.release(resting.getAndSet(0));
    }
}
