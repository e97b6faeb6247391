package io.github.qcf4j.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What choices come to in several respects at once, worked out choice by choice.
 * <p>
 * Of sums that are alike in all respects but the last, the one that has most there is kept. Sums are left out that can no
 * longer come to what they must, and those that will in any case are alike.
 */
final class CheckedTable {

    private static final int MOST_SUMS = 60_000;
    private static final long MOST_STEPS = 4_000_000;

    private final List<List<long[]>> choices;
    private final long[] bounds;
    private final int last;
    private final long[][] lowest;
    private final long[][] highest;
    private long steps;
    private boolean tooMuch;

    /** What some choices come to in all respects but the last. */
    private record Sum(long[] amounts) {

        @Override
        public boolean equals(Object object) {
            return object instanceof Sum other && Arrays.equals(amounts, other.amounts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(amounts);
        }

        @Override
        public String toString() {
            return Arrays.toString(amounts);
        }
    }

    /**
     * @param choices  the options of each choice, with what each gives in every respect
     * @param bounds  what must be come to in every respect
     */
    CheckedTable(List<List<long[]>> choices, long[] bounds) {
        this.bounds = bounds;
        this.last = bounds.length - 1;
        this.choices = new ArrayList<>(choices);
        this.choices.sort(Comparator.comparingLong(CheckedTable::spread).reversed());
        this.lowest = new long[choices.size() + 1][bounds.length];
        this.highest = new long[choices.size() + 1][bounds.length];
        for (int i = choices.size() - 1; i >= 0; i--) {
            for (int respect = 0; respect < bounds.length; respect++) {
                int at = respect;
                List<long[]> options = this.choices.get(i);
                lowest[i][at] = lowest[i + 1][at]
                        + options.stream().mapToLong(option -> option[at]).min().orElse(0);
                highest[i][at] = highest[i + 1][at]
                        + options.stream().mapToLong(option -> option[at]).max().orElse(0);
            }
        }
    }

    private static long spread(List<long[]> options) {
        return options.stream()
                .mapToLong(option -> Arrays.stream(option).map(Math::abs).sum())
                .max()
                .orElse(0);
    }

    /** Returns how many sums were looked at. */
    long steps() {
        return steps;
    }

    /** Returns whether it was too much work, so that nothing can be said. */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** Returns the most of the last that choices come to which do all else, empty when none do or it is too much work. */
    OptionalLong most() {
        Map<Sum, Long> sums = new LinkedHashMap<>();
        sums.put(new Sum(new long[last]), 0L);
        for (int next = 0; next < choices.size(); next++) {
            sums = after(next, sums);
            if (sums.size() > MOST_SUMS || steps > MOST_STEPS) {
                tooMuch = true;
                return OptionalLong.empty();
            }
        }
        boolean isNothing =
                choices.isEmpty() && Arrays.stream(bounds).limit(last).anyMatch(bound -> bound > 0);
        return isNothing
                ? OptionalLong.empty()
                : sums.values().stream().mapToLong(Long::longValue).max();
    }

    private Map<Sum, Long> after(int next, Map<Sum, Long> sums) {
        Map<Sum, Long> after = new LinkedHashMap<>();
        for (Map.Entry<Sum, Long> sum : sums.entrySet()) {
            for (long[] option : choices.get(next)) {
                steps++;
                long[] amounts = new long[last];
                if (add(sum.getKey().amounts(), option, next + 1, amounts)) {
                    after.merge(new Sum(amounts), sum.getValue() + option[last], Math::max);
                }
            }
            if (after.size() > MOST_SUMS) {
                return after;
            }
        }
        return after;
    }

    /** Adds the option, and returns whether the rest may still come to what it must. */
    private boolean add(long[] sum, long[] option, int next, long[] amounts) {
        for (int respect = 0; respect < last; respect++) {
            long amount = sum[respect] + option[respect];
            if (amount + highest[next][respect] < bounds[respect]) {
                return false;
            }
            amounts[respect] = Math.min(amount, bounds[respect] - lowest[next][respect]);
        }
        return true;
    }
}
