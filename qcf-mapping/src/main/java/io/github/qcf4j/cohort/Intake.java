package io.github.qcf4j.cohort;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The learners who were read from the source and wait to be mapped, in its order.
 * <p>
 * One thread puts them in, each so that it can be taken at once; all threads take them out, as many together as are a
 * fair share of those that wait. So there are batches when learners wait, and none when they come slowly, and nobody
 * holds a lock. Whoever puts sees to it that no more wait than there is room for.
 */
final class Intake {

    /** The most learners that are mapped together. */
    private static final int MOST_TOGETHER = 32;

    private final @Nullable LearnerRecords[] slots;
    private final int parts;
    private final AtomicLong taken = new AtomicLong();
    private volatile long put;
    private long cleared;

    /**
     * Makes an empty intake.
     *
     * @param room  how many learners wait at most
     * @param threads  how many threads take them
     */
    Intake(int room, int threads) {
        this.slots = new LearnerRecords[room];
        this.parts = 2 * threads;
    }

    /** Puts a learner in, and forgets those that were taken, so that no more are held than wait. */
    void put(LearnerRecords records) {
        long gone = taken.get();
        while (cleared < gone) {
            slots[slot(cleared)] = null;
            cleared++;
        }
        long position = put;
        slots[slot(position)] = records;
        put = position + 1;
    }

    /** Returns whether nobody waits. */
    boolean isEmpty() {
        return taken.get() == put;
    }

    /** Takes the next batch: packed learners, or one that does not come packed; null when nobody waits. */
    @Nullable
    Batch take() {
        return take(false);
    }

    /** Takes the next batch of packed learners; null when those that come next are not packed. */
    @Nullable
    Batch takePacked() {
        return take(true);
    }

    private @Nullable Batch take(boolean packedAlone) {
        while (true) {
            long from = taken.get();
            long waiting = put - from;
            if (waiting == 0) {
                return null;
            }
            int share = (int) Math.max(1, Math.min(MOST_TOGETHER, waiting / parts));
            LearnerRecords[] records = new LearnerRecords[share];
            int packed = copyPacked(from, records);
            LearnerRecords alone = slots[slot(from)];
            if (packed == 0 && packedAlone && taken.get() == from) {
                return null;
            }
            int size = Math.max(1, packed);
            if (alone != null && taken.compareAndSet(from, from + size)) {
                records[0] = alone;
                return new Batch(from + 1, packed > 0, size == share ? records : Arrays.copyOf(records, size));
            }
        }
    }

    /**
     * Copies learners as long as they come packed, and returns how many. If others take them meanwhile, what is copied
     * may be anything, but then it is seen that they were taken.
     */
    private int copyPacked(long from, LearnerRecords[] to) {
        for (int i = 0; i < to.length; i++) {
            LearnerRecords records = slots[slot(from + i)];
            if (records == null || !records.isPacked()) {
                return i;
            }
            to[i] = records;
        }
        return to.length;
    }

    private int slot(long position) {
        return (int) (position % slots.length);
    }
}
