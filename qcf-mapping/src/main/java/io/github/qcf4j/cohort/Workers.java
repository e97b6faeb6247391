package io.github.qcf4j.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The threads that map, each at a desk of its own, and the thread that called, which maps packed learners too when it
 * would wait. They end with the walk, whatever becomes of it.
 * <p>
 * A thread is started when learners wait and all others are busy. The first packed learners are mapped by the thread
 * that called, which takes less time than to start another.
 */
final class Workers implements AutoCloseable {

    /** How many packed learners are mapped before a thread is started for them. */
    private static final int WITHOUT_THREADS = 16;

    private static final Batch NOTHING = new Batch(0, true, new LearnerRecords[0]);

    private final CohortPlan plan;
    private final boolean kept;
    private final Desk own;
    private final List<Desk> desks = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Intake intake;
    private final Rest rest = new Rest();
    private final BlockingQueue<Batch> finished = new LinkedBlockingQueue<>();
    private final Queue<Batch> ready;
    private long given;
    private long returned;
    private int load;
    private volatile boolean waits;
    private volatile boolean closed;

    Workers(CohortPlan plan, boolean kept) {
        this.plan = plan;
        this.kept = kept;
        this.own = new Desk(plan, kept);
        this.intake = new Intake(plan.readAhead(), plan.threads());
        this.ready = plan.ordered() ? new PriorityQueue<>(Comparator.comparingLong(Batch::first)) : new ArrayDeque<>();
    }

    /** Hands over the records of the next learner. */
    void give(LearnerRecords records) {
        intake.put(records);
        given++;
        load += load(records.isPacked());
        if (rest.wake()) {
            return;
        }
        boolean byThread = !records.isPacked() || given > WITHOUT_THREADS && threads.size() < plan.threads() - 1;
        if (byThread && threads.size() < plan.threads()) {
            start();
        }
    }

    private static int load(boolean packed) {
        return packed ? 1 : CohortPlan.PACKED_FOR_ONE_UNREAD;
    }

    private void start() {
        Thread thread = new Thread(this::work, "qcf4j-cohort-" + (threads.size() + 1));
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Maps batch after batch, at a desk that is made here so that it is far from the others in memory. */
    private void work() {
        Desk desk = new Desk(plan, kept);
        desks.add(desk);
        while (!closed) {
            Batch batch = intake.take();
            boolean interrupted = Thread.interrupted();
            if (batch == null) {
                rest.untilWoken(intake::isEmpty);
            } else if (!interrupted || !closed) {
                makeWay(batch);
                batch.map(desk);
                finished.add(batch);
            }
        }
    }

    /** Tells the thread that called, if it waits, that it may map those who come after one that is to be read. */
    private void makeWay(Batch batch) {
        if (waits && !batch.isPacked()) {
            finished.add(NOTHING);
        }
    }

    /** Returns whether as many learners were handed over and not taken back as the source is read ahead. */
    boolean isFull() {
        return load >= plan.readAhead();
    }

    /** Returns whether there are learners that were handed over and not taken back. */
    boolean isWaitedFor() {
        return returned < given;
    }

    /** Returns whether the next batch is there; in order that is the one of those that were handed over first. */
    boolean isReady() {
        while (!finished.isEmpty()) {
            receive(finished.remove());
        }
        Batch next = ready.peek();
        return next != null && (!plan.ordered() || next.first() == returned + 1);
    }

    /** Returns whether nobody but the thread that called can map what waits. */
    boolean isAlone() {
        return threads.isEmpty() && !intake.isEmpty();
    }

    /** Maps packed learners, if any wait, and another thread would have to be started for them. */
    boolean help() {
        Batch batch = threads.size() < plan.threads() ? intake.takePacked() : null;
        if (batch == null) {
            return false;
        }
        batch.map(own);
        ready.add(batch);
        return true;
    }

    /** Waits until a thread has mapped a batch, or has taken one that was in the way. */
    void await() throws InterruptedException {
        waits = true;
        if (!help()) {
            receive(finished.take());
        }
        waits = false;
    }

    private void receive(Batch batch) {
        if (batch != NOTHING) {
            ready.add(batch);
        }
    }

    /** Takes the next batch back, which is ready. */
    Batch take() {
        Batch batch = ready.remove();
        int learners = (int) (batch.end() - batch.first());
        returned += learners;
        load -= learners * load(batch.isPacked());
        return batch;
    }

    /** Returns what was counted at all desks, which are idle by then. */
    CohortCoverage coverage(boolean cancelled) {
        return desks.stream()
                .map(desk -> desk.coverage(cancelled))
                .reduce(own.coverage(cancelled), CohortCoverage::plus);
    }

    /** Ends the threads, and returns when they have ended. */
    @Override
    public void close() {
        closed = true;
        rest.end();
        threads.forEach(Thread::interrupt);
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
