package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Any days, kept as the ranges they form, such as '1 to 9 May and 20 May to 3 June'.
 */
final class DaySet {

    static final DaySet NONE = new DaySet(new long[0]);

    /** The first and the last day of each range in turn; ranges are in order and neither overlap nor touch. */
    private final long[] bounds;

    private DaySet(long[] bounds) {
        this.bounds = bounds;
    }

    /** Returns the days from one to another, or none when the other is earlier. */
    static DaySet between(LocalDate first, LocalDate last) {
        return between(first.toEpochDay(), last.toEpochDay());
    }

    static DaySet between(long first, long last) {
        return last < first ? NONE : new DaySet(new long[] {first, last});
    }

    boolean isNone() {
        return bounds.length == 0;
    }

    /** Returns of how many ranges the days are made. */
    int ranges() {
        return bounds.length / 2;
    }

    /** Returns the first day of a range, counted in days as dates count them. */
    long first(int range) {
        return bounds[2 * range];
    }

    long last(int range) {
        return bounds[2 * range + 1];
    }

    /** Returns the last of the days, of which there must be some. */
    long last() {
        return bounds[bounds.length - 1];
    }

    boolean contains(long day) {
        int found = Arrays.binarySearch(bounds, day);
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** Returns the days that are in both sets. */
    DaySet and(DaySet other) {
        Builder common = new Builder();
        int mine = 0;
        int its = 0;
        while (mine < ranges() && its < other.ranges()) {
            common.add(Math.max(first(mine), other.first(its)), Math.min(last(mine), other.last(its)));
            if (last(mine) < other.last(its)) {
                mine++;
            } else {
                its++;
            }
        }
        return common.build();
    }

    /** Returns the days that are in either set. */
    DaySet or(DaySet other) {
        Builder all = new Builder();
        int mine = 0;
        int its = 0;
        while (mine < ranges() || its < other.ranges()) {
            boolean takesMine = its == other.ranges() || mine < ranges() && first(mine) <= other.first(its);
            DaySet next = takesMine ? this : other;
            int range = takesMine ? mine++ : its++;
            all.add(next.first(range), next.last(range));
        }
        return all.build();
    }

    /** Returns the days that are not between two days. */
    DaySet without(long first, long last) {
        Builder rest = new Builder();
        for (int i = 0; i < ranges(); i++) {
            rest.add(first(i), Math.min(last(i), first - 1));
            rest.add(Math.max(first(i), last + 1), last(i));
        }
        return rest.build();
    }

    /** Returns the days that are not in the other set. */
    DaySet without(DaySet other) {
        DaySet rest = this;
        for (int i = 0; i < other.ranges() && !rest.isNone(); i++) {
            rest = rest.without(other.first(i), other.last(i));
        }
        return rest;
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < ranges(); i++) {
            told.append(i == 0 ? "" : ", ")
                    .append(LocalDate.ofEpochDay(first(i)))
                    .append(" to ")
                    .append(LocalDate.ofEpochDay(last(i)));
        }
        return told.toString();
    }

    /** Collects ranges in their order; those that overlap or touch become one. */
    static final class Builder {

        private long[] bounds = new long[4];
        private int size;

        /** Adds the days from one to another; nothing when the other is earlier. */
        Builder add(long first, long last) {
            if (last < first) {
                return this;
            }
            if (size > 0 && first <= bounds[size - 1] + 1) {
                bounds[size - 1] = Math.max(bounds[size - 1], last);
                return this;
            }
            if (size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * size);
            }
            bounds[size++] = first;
            bounds[size++] = last;
            return this;
        }

        DaySet build() {
            return size == 0 ? NONE : new DaySet(Arrays.copyOf(bounds, size));
        }
    }
}
