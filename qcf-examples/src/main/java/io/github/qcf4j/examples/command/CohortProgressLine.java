package io.github.qcf4j.examples.command;

import io.github.qcf4j.cohort.CohortProgress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** How far a cohort is, with rate and time left, on one line of a terminal that is taken away in the end. */
final class CohortProgressLine implements Consumer<CohortProgress> {

    private static final long PAUSE = 200_000_000L;
    private static final double SECOND = 1_000_000_000d;

    private final Output output;
    private final long size;
    private final LongSupplier clock;
    private final long began;
    private long told;
    private boolean shown;

    /**
     * Makes a line that is not shown yet.
     *
     * @param output  where it is shown
     * @param size  how many bytes there are, or zero where nobody knows
     * @param clock  tells nanoseconds
     */
    CohortProgressLine(Output output, long size, LongSupplier clock) {
        this.output = output;
        this.size = size;
        this.clock = clock;
        this.began = clock.getAsLong();
        this.told = began;
    }

    @Override
    public void accept(CohortProgress progress) {
        long now = clock.getAsLong();
        if (now - told >= PAUSE) {
            told = now;
            shown = true;
            output.tellProgress(line(progress, (now - began) / SECOND));
        }
    }

    private String line(CohortProgress progress, double seconds) {
        String unread = progress.unread() == 0 ? "" : ", " + progress.unread() + " not read";
        String rate = ", " + Math.round(progress.learners() / seconds) + " a second";
        return progress.learners() + " learners" + unread + rate + left(progress, seconds);
    }

    private String left(CohortProgress progress, double seconds) {
        if (size == 0 || progress.bytes() == 0) {
            return "";
        }
        long left = (long) Math.ceil(seconds * Math.max(0, size - progress.bytes()) / progress.bytes());
        return ", " + (left < 60 ? "" : left / 60 + " min ") + left % 60 + " s left";
    }

    /** Takes the line away; it comes back with the next that is told. */
    void end() {
        if (shown) {
            shown = false;
            output.tellProgress("");
        }
    }
}
