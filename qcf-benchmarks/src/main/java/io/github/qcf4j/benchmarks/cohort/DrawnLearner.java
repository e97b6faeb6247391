package io.github.qcf4j.benchmarks.cohort;

import java.util.List;

/**
 * A learner that was drawn: what was taken, handed in and decided, in numbers of the {@link WorkModel}.
 * <p>
 * Days are counted from 1970, as {@link java.time.LocalDate#toEpochDay} does. The mapping with number i says that item
 * {@code item[i]} is offered for criterion {@code criterion[i]} and that {@code decided.get(i)} came of it.
 *
 * @param units  the units taken, those that everyone has to take first
 * @param recognised  those of them that are covered by credit transfer
 * @param achieved  for each unit of the qualification, the day on which it was signed off, or {@link #NEVER}
 * @param occurred  for each item, the day on which it came about
 * @param until  for each item, the last day on which it counts, or {@link #NEVER}
 */
record DrawnLearner(
        String learner,
        List<Integer> units,
        List<Integer> recognised,
        long[] achieved,
        long[] occurred,
        long[] until,
        int[] criterion,
        int[] item,
        List<PlainMapping.Decided> decided) {

    /** The day that never comes. */
    static final long NEVER = Long.MAX_VALUE;

    int items() {
        return until.length;
    }

    int mappings() {
        return criterion.length;
    }

    /** Returns the reference of an item, such as 'E017'. */
    static String reference(int item) {
        String digits = Integer.toString(item + 1);
        return "E" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /** Returns the number of the item with a reference. */
    static int item(String reference) {
        return Integer.parseInt(reference.substring(1)) - 1;
    }
}
