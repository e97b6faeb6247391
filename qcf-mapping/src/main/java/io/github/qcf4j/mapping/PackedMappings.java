package io.github.qcf4j.mapping;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Live mappings, each a whole number with its criterion, what came of it and the code of the last day on which it
 * counts; in the order of criteria and then of items.
 * <p>
 * A short one is an {@code int}: fourteen bits for the criterion, two for what came of it, sixteen for the day. A long
 * one has thirty bits for the criterion and thirty-two for the day.
 */
final class PackedMappings {

    /** What came of a mapping, the greater the more it matters for where the criterion stands (V3.3 to V3.7). */
    static final int NOT_YET_MET = 0;

    static final int AWAITING = 1;
    static final int PARTLY_MET = 2;
    static final int COUNTED = 3;

    /** The bits of a short mapping that tell what came of it. */
    static final int SHORT_STATE = 0b11 << 16;

    /** The bits of a short mapping beside its criterion: the greatest of a criterion is the one that matters most. */
    static final int SHORT_WORTH = (1 << 18) - 1;

    /** One more than the largest number of a criterion that a short mapping holds. */
    static final int SHORT_CRITERIA = 1 << 14;

    private static final byte[] NUMBERS = numbers();

    final int[] shortOnes;
    final long[] longOnes;
    final int[] items;
    private final boolean isLong;

    /** Takes the arrays as its own. */
    PackedMappings(int[] shortOnes, int[] items) {
        this.shortOnes = shortOnes;
        this.longOnes = new long[0];
        this.items = items;
        this.isLong = false;
    }

    PackedMappings(long[] longOnes, int[] items) {
        this.shortOnes = new int[0];
        this.longOnes = longOnes;
        this.items = items;
        this.isLong = true;
    }

    static int packed(int criterion, int state, int day) {
        return criterion << 18 | state << 16 | day;
    }

    static long packedLong(int criterion, int state, int day) {
        return (long) criterion << 34 | (long) state << 32 | day;
    }

    static MappingState state(int state) {
        return switch (state) {
            case AWAITING -> MappingState.AWAITING_DECISION;
            case NOT_YET_MET -> MappingState.NOT_YET_MET;
            case PARTLY_MET -> MappingState.PARTLY_MET;
            default -> MappingState.COUNTED;
        };
    }

    /** Returns the number of what came of a live mapping. */
    static int number(MappingState state) {
        int number = NUMBERS[state.ordinal()];
        if (number < 0) {
            throw new IllegalArgumentException("State '%s' must be of a live mapping".formatted(state));
        }
        return number;
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[MappingState.values().length];
        for (MappingState state : MappingState.values()) {
            numbers[state.ordinal()] = (byte)
                    switch (state) {
                        case AWAITING_DECISION -> AWAITING;
                        case NOT_YET_MET -> NOT_YET_MET;
                        case PARTLY_MET -> PARTLY_MET;
                        case COUNTED -> COUNTED;
                        default -> -1;
                    };
        }
        return numbers;
    }

    boolean isLong() {
        return isLong;
    }

    int size() {
        return items.length;
    }

    int criterion(int mapping) {
        return isLong ? (int) (longOnes[mapping] >>> 34) : shortOnes[mapping] >>> 18;
    }

    /** Returns the number of the first mapping of a criterion, or of those after it. */
    int first(int criterion) {
        int from = 0;
        int end = size();
        while (from < end) {
            int middle = from + end >>> 1;
            if (criterion(middle) < criterion) {
                from = middle + 1;
            } else {
                end = middle;
            }
        }
        return from;
    }

    /** Returns how many criteria have mappings. */
    int criteria() {
        int same = 0;
        for (int mapping = 1; mapping < shortOnes.length; mapping++) {
            same += ((shortOnes[mapping] ^ shortOnes[mapping - 1]) >>> 18) - 1 >>> 31;
        }
        for (int mapping = 1; mapping < longOnes.length; mapping++) {
            same += (longOnes[mapping] ^ longOnes[mapping - 1]) >>> 34 == 0 ? 1 : 0;
        }
        return size() - same;
    }

    /**
     * Puts mappings that are in the order of criteria into the order of items, too, where few of them are not.
     *
     * @return whether they are now; false if there was too much to be moved
     */
    boolean settle() {
        long moves = 0;
        long before = -1;
        for (int mapping = 0; mapping < items.length; mapping++) {
            long place = (long) criterion(mapping) << 32 | items[mapping];
            if (place < before) {
                moves += settle(mapping);
                if (moves > 4L * items.length) {
                    return false;
                }
            } else {
                before = place;
            }
        }
        return true;
    }

    /** Moves a mapping to its place before others of its criterion, and returns past how many. */
    private int settle(int mapping) {
        int item = items[mapping];
        int to = mapping;
        while (to > 0 && items[to - 1] > item && criterion(to - 1) == criterion(mapping)) {
            to--;
        }
        int moved = mapping - to;
        System.arraycopy(items, to, items, to + 1, moved);
        items[to] = item;
        if (isLong) {
            long one = longOnes[mapping];
            System.arraycopy(longOnes, to, longOnes, to + 1, moved);
            longOnes[to] = one;
        } else {
            int one = shortOnes[mapping];
            System.arraycopy(shortOnes, to, shortOnes, to + 1, moved);
            shortOnes[to] = one;
        }
        return moved;
    }

    /** Returns the first mapping that says of an item what the one before it has said, or -1 if there is none. */
    int firstRepeated() {
        for (int mapping = 1; mapping < items.length; mapping++) {
            if (items[mapping] == items[mapping - 1] && criterion(mapping) == criterion(mapping - 1)) {
                return mapping;
            }
        }
        return -1;
    }

    /** Returns what came of a mapping. */
    int stateOf(int mapping) {
        return isLong ? (int) (longOnes[mapping] >>> 32) & 3 : shortOnes[mapping] >>> 16 & 3;
    }

    /** Returns the code of the last day on which a mapping counts. */
    int day(int mapping) {
        return isLong ? (int) longOnes[mapping] : shortOnes[mapping] & 0xFFFF;
    }

    long bytes() {
        return 64L + 4L * shortOnes.length + 8L * longOnes.length + 4L * items.length;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PackedMappings other
                && Arrays.equals(shortOnes, other.shortOnes)
                && Arrays.equals(longOnes, other.longOnes)
                && Arrays.equals(items, other.items);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shortOnes) + Arrays.hashCode(longOnes);
    }
}
