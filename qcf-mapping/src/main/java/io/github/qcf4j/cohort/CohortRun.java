package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One walk over a cohort, on the thread that called: it reads the source and gives results to the sink. */
final class CohortRun {

    private final CohortPlan plan;
    private final Iterator<LearnerRecords> source;
    private final CohortSink sink;
    private final boolean kept;
    private CohortProgress progress = CohortProgress.NONE;
    private boolean cancelled;
    private boolean interrupted;

    CohortRun(CohortPlan plan, Iterator<LearnerRecords> source, CohortSink sink) {
        this.plan = plan;
        this.source = source;
        this.sink = sink;
        this.kept = sink != CohortSink.NONE;
    }

    CohortCoverage run() {
        try {
            return plan.threads() == 1 ? alone() : withOthers();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private CohortCoverage alone() {
        Desk desk = new Desk(plan, kept);
        List<LearnerResult> results = new ArrayList<>();
        for (long number = 1; hasNext(); number++) {
            LearnerRecords records = next();
            boolean read = desk.map(number, records, results);
            results.forEach(sink::accept);
            results.clear();
            tell(read, records.bytes());
        }
        return desk.coverage(cancelled);
    }

    private CohortCoverage withOthers() {
        try (Workers workers = new Workers(plan, kept)) {
            while (hasNext()) {
                workers.give(next());
                while (workers.isReady() || workers.isFull() || workers.isAlone()) {
                    deliver(awaited(workers));
                }
            }
            while (workers.isWaitedFor()) {
                deliver(awaited(workers));
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
        return requireNonNull(source.next(), "records");
    }

    /** Maps, or waits on, if interrupted, for the learners that were taken; the interrupt is left for the caller. */
    private Batch awaited(Workers workers) {
        while (!workers.isReady()) {
            if (!workers.help()) {
                try {
                    workers.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        return workers.take();
    }

    private void deliver(Batch batch) {
        for (int learner = 0; learner < batch.mapped(); learner++) {
            batch.give(learner, sink);
            tell(batch.isRead(learner), batch.bytes(learner));
        }
        batch.rethrow();
    }

    private void tell(boolean read, long bytes) {
        if (plan.isTold()) {
            progress = progress.plus(read, bytes);
            plan.progress().accept(progress);
        }
    }
}
