package io.github.qcf4j.mapping;

/**
 * What the live mappings of each criterion that has any come to, in the order of criteria: the code of the last day on
 * which it is met, where it stands afterwards, and where its mappings begin.
 * <p>
 * It is worked out once and answers every day. As with {@link PackedMappings} one is an {@code int}, fourteen bits for
 * the criterion, two for where it stands afterwards, sixteen for the day, or a {@code long}.
 */
final class PackedCriteria {

    static final PackedCriteria NONE = new PackedCriteria(new int[0], new long[0], new int[2], new int[0], new int[1]);

    /** The number of the status of a criterion that is met; those it may have afterwards follow it. */
    static final int MET = CriterionStatus.MET.ordinal();

    private static final int LAPSED = CriterionStatus.LAPSED.ordinal();
    private static final byte[] MARKS = {
        1 << PackedMappings.COUNTED,
        1 << PackedMappings.PARTLY_MET,
        1 << PackedMappings.AWAITING,
        1 << PackedMappings.NOT_YET_MET
    };

    final int[] shortOnes;
    final long[] longOnes;

    /**
     * Nothing, then the first mapping of each criterion, and how many mappings there are in all: so that a criterion at
     * position 0, which stands for none, has no mappings, and those at position 1 and on have what lies up to the next.
     */
    final int[] first;

    /** The units of which anything is known, or that have more to say than a count, in order. */
    final int[] units;

    /** For each of these units, the index of its first criterion, and how many criteria there are in all. */
    final int[] firstOfUnit;

    PackedCriteria(int[] shortOnes, long[] longOnes, int[] first, int[] units, int[] firstOfUnit) {
        this.shortOnes = shortOnes;
        this.longOnes = longOnes;
        this.first = first;
        this.units = units;
        this.firstOfUnit = firstOfUnit;
    }

    /** Returns the number of the status that a criterion has after the last day on which it is met. */
    static int afterwards(int until, int marks) {
        return until == DayCode.NEVER ? CriterionDays.status(until, marks, 1).ordinal() - LAPSED : 0;
    }

    /** Returns how many criteria have live mappings. */
    int size() {
        return first.length - 2;
    }

    /** Returns whether any criterion of the unit at an index has live mappings. */
    boolean isLive(int index) {
        return firstOfUnit[index] < firstOfUnit[index + 1];
    }

    boolean isLong() {
        return longOnes.length > 0;
    }

    int criterion(int index) {
        return isLong() ? (int) (longOnes[index] >>> 34) : shortOnes[index] >>> 18;
    }

    /** Returns the code of the last day on which a criterion is met. */
    int until(int index) {
        return isLong() ? (int) longOnes[index] : shortOnes[index] & 0xFFFF;
    }

    /** Returns a bit for a state of mappings by which the criterion stands afterwards where it does. */
    byte marks(int index) {
        return MARKS[isLong() ? (int) (longOnes[index] >>> 32) & 3 : shortOnes[index] >>> 16 & 3];
    }

    long bytes() {
        return 128L
                + 4L * shortOnes.length
                + 8L * longOnes.length
                + 4L * first.length
                + 4L * units.length
                + 4L * firstOfUnit.length;
    }
}
