package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the decisions that name all items of another one, for decisions on several items together.
 * <p>
 * Those that name the rarest item of a decision are looked through. Where even that item is named very often, the
 * decisions that name each item are kept as bits, and many of them are looked at in one step.
 */
final class Supersets {

    private static final int NONE = -1;

    private final List<Judgement> decisions;
    private final Map<Integer, List<Integer>> naming = new LinkedHashMap<>();
    private final Map<Integer, long[]> bits = new LinkedHashMap<>();

    /**
     * Makes a finder.
     *
     * @param decisions  the decisions, in their order
     */
    Supersets(List<Judgement> decisions) {
        this.decisions = decisions;
    }

    /** Returns the position of the first later decision that names all items of the one at a position, or -1. */
    int firstLater(int position) {
        int moment = decisions.get(position).moment();
        int from = position + 1;
        int end = decisions.size();
        while (from < end) {
            int middle = (from + end) >>> 1;
            if (decisions.get(middle).moment() > moment) {
                end = middle;
            } else {
                from = middle + 1;
            }
        }
        return next(position, from);
    }

    /** Returns the first position from one on whose decision names all items of the one at another position, or -1. */
    int next(int position, int from) {
        if (naming.isEmpty()) {
            collect();
        }
        int[] items = decisions.get(position).items();
        List<Integer> rarest = rarest(items);
        return isRare(rarest) ? nextAmong(rarest, items, from) : nextInBits(items, from);
    }

    private void collect() {
        for (int i = 0; i < decisions.size(); i++) {
            int[] items = decisions.get(i).items();
            for (int k = 0; k < items.length && items.length > 1; k++) {
                naming.computeIfAbsent(items[k], item -> new ArrayList<>()).add(i);
            }
        }
        naming.forEach((item, positions) -> {
            if (!isRare(positions)) {
                BitSet set = new BitSet(decisions.size());
                positions.forEach(set::set);
                bits.put(item, Arrays.copyOf(set.toLongArray(), words()));
            }
        });
    }

    private boolean isRare(List<Integer> positions) {
        return positions.size() <= words();
    }

    private int words() {
        return (decisions.size() + Long.SIZE - 1) / Long.SIZE;
    }

    private List<Integer> rarest(int[] items) {
        List<Integer> fewest = naming.getOrDefault(items[0], List.of());
        for (int item : items) {
            List<Integer> positions = naming.getOrDefault(item, List.of());
            if (positions.size() < fewest.size()) {
                fewest = positions;
            }
        }
        return fewest;
    }

    private int nextAmong(List<Integer> positions, int[] items, int from) {
        int found = Collections.binarySearch(positions, from);
        for (int i = found < 0 ? -found - 1 : found; i < positions.size(); i++) {
            if (decisions.get(positions.get(i)).namesAll(items)) {
                return positions.get(i);
            }
        }
        return NONE;
    }

    private int nextInBits(int[] items, int from) {
        long[][] sets = Arrays.stream(items).mapToObj(bits::get).toArray(long[][]::new);
        for (int word = from / Long.SIZE; word < words(); word++) {
            long common = word == from / Long.SIZE ? -1L << from : -1L;
            for (int i = 0; i < sets.length && common != 0; i++) {
                common &= sets[i][word];
            }
            if (common != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(common);
            }
        }
        return NONE;
    }
}
