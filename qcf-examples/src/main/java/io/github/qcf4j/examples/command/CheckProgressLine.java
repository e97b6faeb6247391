package io.github.qcf4j.examples.command;

import io.github.qcf4j.check.CheckProgress;

/** How far a check is, on one line of a terminal that is taken away in the end. */
final class CheckProgressLine implements CheckProgress {

    private static final int STEPS = 100;

    private final Output output;
    private int told = -1;

    CheckProgressLine(Output output) {
        this.output = output;
    }

    @Override
    public void read(int done, int all) {
        int step = done * STEPS / Math.max(1, all);
        if (all >= STEPS && step != told) {
            told = step;
            output.tellProgress(
                    done < all ? "read %s of %s files".formatted(done, all) : "checking %s files".formatted(all));
        }
    }

    /** Takes the line away. */
    void end() {
        if (told >= 0) {
            output.tellProgress("");
        }
    }
}
