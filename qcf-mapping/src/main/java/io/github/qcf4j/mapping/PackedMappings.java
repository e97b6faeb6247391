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

    static final int AWAITING = 0;
    static final int NOT_YET_MET = 1;
    static final int PARTLY_MET = 2;
    static final int COUNTED = 3;

    /** One more than the largest number of a criterion that a short mapping holds. */
    static final int SHORT_CRITERIA = 1 << 14;

    final int[] shortOnes;
    final long[] longOnes;
    final int[] items;
    private final boolean isLong;

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
        return switch (state) {
            case AWAITING_DECISION -> AWAITING;
            case NOT_YET_MET -> NOT_YET_MET;
            case PARTLY_MET -> PARTLY_MET;
            case COUNTED -> COUNTED;
            default -> throw new IllegalArgumentException("State '%s' must be of a live mapping".formatted(state));
        };
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
