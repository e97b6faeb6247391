package io.github.qcf4j.combination.search;

/**
 * What happens when a node is closed: sums are capped, rows are decided, and what goes to the parent is read off.
 *
 * @param columns  the columns of the node
 * @param capped  the capped sums of the node, each read from a column
 * @param caps  their caps
 * @param decided  the rows that are decided, each read from a column and capped sums
 * @param rows  those rows
 * @param handed  the columns of the parent, each read from a column and capped sums
 * @param parentColumns  those columns
 * @param stage  the stage of the parent that the node is
 */
record Closing(
        Column[] columns,
        Reading[] capped,
        long[] caps,
        Reading[] decided,
        Row[] rows,
        Reading[] handed,
        Column[] parentColumns,
        int stage) {

    /** What {@link #cost} returns where a hard row does not hold. */
    static final long NEVER = Long.MAX_VALUE;

    /**
     * A number read from a column and from capped sums.
     *
     * @param column  the column, or -1
     * @param factor  what its number is multiplied with
     * @param capped  the capped sums, by their place among those of the node
     * @param cappedFactors  what each is multiplied with
     */
    record Reading(int column, long factor, int[] capped, long[] cappedFactors) {

        private long of(long[] numbers, long[] cappedNumbers) {
            long sum = column < 0 ? 0 : factor * numbers[column];
            for (int i = 0; i < capped.length; i++) {
                sum += cappedFactors[i] * cappedNumbers[capped[i]];
            }
            return sum;
        }
    }

    /** Reads the numbers of a key. */
    void read(long key, long[] numbers, long[] cappedNumbers) {
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = ((key >>> columns[i].shift()) & columns[i].mask()) + columns[i].least();
        }
        for (int i = 0; i < capped.length; i++) {
            cappedNumbers[i] = Math.min(capped[i].of(numbers, cappedNumbers), caps[i]);
        }
    }

    /** Returns what the rows cost at the numbers, times a scale, or {@link #NEVER}. */
    long cost(long[] numbers, long[] cappedNumbers, long scale) {
        long cost = 0;
        for (int i = 0; i < rows.length; i++) {
            long more = rows[i].cost(decided[i].of(numbers, cappedNumbers));
            if (more == Long.MAX_VALUE) {
                return NEVER;
            }
            cost += more * scale;
        }
        return cost;
    }

    /** Returns what the node brings to its parent, as a key of the parent, or {@link Gate#STOP}. */
    long handOver(long[] numbers, long[] cappedNumbers) {
        long key = 0;
        for (int i = 0; i < handed.length; i++) {
            Column column = parentColumns[i];
            long number = handed[i].of(numbers, cappedNumbers) - column.stageLeast(stage);
            long kept = column.cut(number);
            if (kept < 0) {
                return Gate.STOP;
            }
            key |= kept << column.shift();
        }
        return key;
    }
}
