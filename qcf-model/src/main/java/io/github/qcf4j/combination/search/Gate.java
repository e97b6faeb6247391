package io.github.qcf4j.combination.search;

/**
 * What passes after a stage: drops keys with which something that must hold no longer can, and makes keys equal whose
 * difference no longer matters.
 */
final class Gate {

    /** What {@link #pass} returns for a key that does not pass. */
    static final long STOP = -1;

    private final int[] shifts;
    private final long[] masks;
    private final long[] least;
    private final long[] most;
    private final long[] enough;
    private final long[] enoughUpTo;

    private Gate(Column[] columns) {
        shifts = new int[columns.length];
        masks = new long[columns.length];
        least = new long[columns.length];
        most = new long[columns.length];
        enough = new long[columns.length];
        enoughUpTo = new long[columns.length];
    }

    /** Returns what passes after a stage. */
    static Gate after(Column[] columns, int stage) {
        Gate gate = new Gate(columns);
        for (int i = 0; i < columns.length; i++) {
            gate.set(i, columns[i], columns[i].ahead(stage));
        }
        return gate;
    }

    /** Returns what of a stage passes by itself. */
    static Gate of(Column[] columns, int stage) {
        Gate gate = new Gate(columns);
        for (int i = 0; i < columns.length; i++) {
            gate.set(i, columns[i], columns[i].aheadWithout(stage));
        }
        return gate;
    }

    private void set(int i, Column column, long atMost) {
        shifts[i] = column.shift();
        masks[i] = column.mask();
        least[i] = column.tooLittle(atMost);
        most[i] = column.tooMuch();
        enough[i] = column.enough();
        enoughUpTo[i] = column.surelyLittle(atMost);
    }

    /** Returns the key as it is kept, or {@link #STOP}. */
    long pass(long key) {
        long kept = key;
        for (int i = 0; i < shifts.length; i++) {
            long number = (key >>> shifts[i]) & masks[i];
            if (number < least[i] || number > most[i]) {
                return STOP;
            }
            if (number > enough[i] && number <= enoughUpTo[i]) {
                kept -= (number - enough[i]) << shifts[i];
            }
        }
        return kept;
    }
}
