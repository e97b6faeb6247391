package io.github.qcf4j.cohort;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learners who follow each other in the source and are mapped by one thread, and what came of them. */
final class Batch {

    private final long first;
    private final boolean packed;
    private final @Nullable LearnerRecords[] records;
    private final long[] bytes;
    private final boolean[] read;
    private final int[] ends;
    private final List<LearnerResult> results = new ArrayList<>();
    private int mapped;
    private @Nullable Throwable thrown;

    /**
     * Makes a batch that is to be mapped.
     *
     * @param first  the number of the first learner
     * @param packed  whether all of them came packed
     * @param records  the learners
     */
    Batch(long first, boolean packed, LearnerRecords[] records) {
        this.first = first;
        this.packed = packed;
        this.records = records;
        this.bytes = new long[records.length];
        this.read = new boolean[records.length];
        this.ends = new int[records.length];
    }

    /** Maps learner after learner and lets go of the records; what is thrown at one of them ends it. */
    void map(Desk desk) {
        try {
            for (LearnerRecords learner = next(); learner != null; learner = next()) {
                bytes[mapped] = learner.bytes();
                read[mapped] = desk.map(first + mapped, learner, results);
                ends[mapped] = results.size();
                records[mapped] = null;
                mapped++;
            }
        } catch (Throwable e) {
            thrown = e;
        }
    }

    private @Nullable LearnerRecords next() {
        return mapped < records.length ? records[mapped] : null;
    }

    /** Returns the number of the first learner. */
    long first() {
        return first;
    }

    /** Returns the number of the learner after the last. */
    long end() {
        return first + records.length;
    }

    /** Returns whether all of them came packed; one that did not is a batch of its own. */
    boolean isPacked() {
        return packed;
    }

    /** Returns how many of the learners were mapped: all, unless something was thrown. */
    int mapped() {
        return mapped;
    }

    /** Gives the results of one of the learners to a sink; there are none where nobody asked for them. */
    void give(int learner, CohortSink sink) {
        for (int result = learner == 0 ? 0 : ends[learner - 1]; result < ends[learner]; result++) {
            sink.accept(results.get(result));
        }
    }

    /** Returns whether anything could be made of the records of one of the learners. */
    boolean isRead(int learner) {
        return read[learner];
    }

    /** Returns how many bytes the records of one of the learners took of the source. */
    long bytes(int learner) {
        return bytes[learner];
    }

    /** Throws what was thrown in mapping the learner after the last that was mapped, if any. */
    void rethrow() {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
