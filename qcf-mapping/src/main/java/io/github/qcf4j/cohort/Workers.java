package io.github.qcf4j.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The threads that map, each at a desk of its own. They end with the walk, whatever becomes of it. */
final class Workers implements AutoCloseable {

    private final boolean ordered;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService work;
    private final List<Desk> desks = new ArrayList<>();
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();
    private final Deque<FutureTask<Done>> given = new ArrayDeque<>();
    private final BlockingQueue<FutureTask<Done>> finished = new LinkedBlockingQueue<>();
    private int waiting;

    Workers(CohortPlan plan, boolean kept) {
        this.ordered = plan.ordered();
        this.work = Executors.newFixedThreadPool(plan.threads(), this::thread);
        for (int i = 0; i < plan.threads(); i++) {
            desks.add(new Desk(plan, kept));
        }
        free.addAll(desks);
    }

    private Thread thread(Runnable mapping) {
        Thread thread = new Thread(mapping, "qcf4j-cohort-" + (threads.size() + 1));
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Hands over the records of the learner with a number. */
    void give(long number, LearnerRecords records) {
        FutureTask<Done> task = new FutureTask<>(() -> map(number, records)) {
            @Override
            protected void done() {
                if (!ordered) {
                    finished.add(this);
                }
            }
        };
        if (ordered) {
            given.add(task);
        }
        waiting++;
        work.execute(task);
    }

    /** There are as many desks as threads, so one is always free. */
    private Done map(long number, LearnerRecords records) {
        Desk desk = free.remove();
        try {
            return desk.map(number, records);
        } finally {
            free.add(desk);
        }
    }

    /** Returns how many learners were handed over and not taken back. */
    int waiting() {
        return waiting;
    }

    /** Returns whether the next one is done; in order that is the one that was handed over first. */
    boolean isReady() {
        return ordered ? !given.isEmpty() && given.element().isDone() : !finished.isEmpty();
    }

    /** Waits until the next one is done and takes it back. What was thrown in mapping it is thrown here. */
    Done await() throws InterruptedException {
        FutureTask<Done> next = ordered ? given.element() : finished.take();
        try {
            Done done = next.get();
            given.poll();
            waiting--;
            return done;
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }

    /** Returns what was counted at all desks, which are idle by then. */
    CohortCoverage coverage(boolean cancelled) {
        return desks.stream()
                .map(desk -> desk.coverage(cancelled))
                .reduce(CohortCoverage::plus)
                .orElseThrow();
    }

    /** Ends the threads, and returns when they have ended. */
    @Override
    public void close() {
        work.shutdownNow();
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= joined(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until a thread has ended, and returns whether there was an interrupt meanwhile. */
    private static boolean joined(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
