package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;

/** One walk over a cohort, on the thread that called: it reads the source and gives results to the sink. */
final class CohortRun {

    private final CohortPlan plan;
    private final Iterator<LearnerRecords> source;
    private final CohortSink sink;
    private final boolean kept;
    private CohortProgress progress = CohortProgress.NONE;
    private long number;
    private boolean cancelled;
    private boolean interrupted;

    CohortRun(CohortPlan plan, Iterator<LearnerRecords> source, CohortSink sink) {
        this.plan = plan;
        this.source = source;
        this.sink = sink;
        this.kept = sink != CohortSink.NONE;
    }

    CohortCoverage run(int readAhead) {
        try {
            return plan.threads() == 1 ? alone() : withOthers(readAhead);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private CohortCoverage alone() {
        Desk desk = new Desk(plan, kept);
        while (hasNext()) {
            LearnerRecords records = next();
            deliver(desk.map(number, records));
        }
        return desk.coverage(cancelled);
    }

    private CohortCoverage withOthers(int readAhead) {
        try (Workers workers = new Workers(plan, kept)) {
            while (hasNext()) {
                LearnerRecords records = next();
                workers.give(number, records);
                while (workers.isReady() || workers.waiting() >= readAhead) {
                    deliver(await(workers));
                }
            }
            while (workers.waiting() > 0) {
                deliver(await(workers));
            }
            return workers.coverage(cancelled);
        }
    }

    private boolean hasNext() {
        interrupted |= Thread.interrupted();
        cancelled |= interrupted || plan.cancelled().getAsBoolean();
        return !cancelled && source.hasNext();
    }

    private LearnerRecords next() {
        number++;
        return requireNonNull(source.next(), "records");
    }

    /** Waits on, if interrupted, for the learners that were taken; the interrupt is left for the caller. */
    private Done await(Workers workers) {
        while (true) {
            try {
                return workers.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private void deliver(Done done) {
        done.results().forEach(sink::accept);
        progress = progress.plus(done.read(), done.bytes());
        plan.progress().accept(progress);
    }
}
