package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * Finds until when one criterion is met, from the last days of the items that count for it (V4.4 to V4.7, V4.10).
 * <p>
 * As time goes on items can only cease to count, so that what they come to can only cease to be enough: one day says it
 * all. It is filled for one criterion after the other.
 */
final class AcceptedDays {

    private int[] counted = new int[8];
    private int size;
    private int mapped;
    private int enoughAlone;
    private int moreThanWitness;

    /** Returns whether no item is live. */
    boolean isEmpty() {
        return mapped == 0;
    }

    /** Begins with another criterion. */
    void clear() {
        size = 0;
        mapped = 0;
        enoughAlone = DayCode.NEVER;
        moreThanWitness = DayCode.NEVER;
    }

    /** Adds an item with a live mapping that does not count. */
    void add() {
        mapped++;
    }

    /**
     * Adds an item that counts.
     *
     * @param until  the code of the last day on which it does
     * @param weight  what its method makes of it: {@link PackedPortfolioBuilder#ENOUGH_ALONE},
     *     {@link PackedPortfolioBuilder#MORE_THAN_WITNESS}, both or neither
     */
    void add(int until, int weight) {
        mapped++;
        if (size == counted.length) {
            counted = Arrays.copyOf(counted, 2 * size);
        }
        counted[size++] = until;
        if ((weight & PackedPortfolioBuilder.ENOUGH_ALONE) != 0) {
            enoughAlone = Math.max(enoughAlone, until);
        }
        if ((weight & PackedPortfolioBuilder.MORE_THAN_WITNESS) != 0) {
            moreThanWitness = Math.max(moreThanWitness, until);
        }
    }

    /** Returns the code of the last day on which the criterion is met; {@link DayCode#NEVER} where it is not at all. */
    int until(CoveragePlan plan) {
        int enough = switch (plan.rule().kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> latest(1);
            case ACCEPTED -> Math.max(latest(plan.rule().items()), enoughAlone);
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> mapped > 0 && size == mapped ? latest(mapped) : DayCode.NEVER;
        };
        return plan.asksForMoreThanWitness() ? Math.min(enough, moreThanWitness) : enough;
    }

    /** Returns the last day on which so many items count at once. */
    private int latest(int items) {
        if (size < items) {
            return DayCode.NEVER;
        }
        if (items > 1) {
            Arrays.sort(counted, 0, size);
            return counted[size - items];
        }
        int latest = DayCode.NEVER;
        for (int i = 0; i < size; i++) {
            latest = Math.max(latest, counted[i]);
        }
        return latest;
    }
}
