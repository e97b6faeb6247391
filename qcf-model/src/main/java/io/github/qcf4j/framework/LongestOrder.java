package io.github.qcf4j.framework;

import java.util.BitSet;

/** The most entries of a list that are still in their old order, so that the fewest are said to have moved. */
final class LongestOrder {

    private LongestOrder() {}

    /**
     * Returns the indices of a longest part that grows from left to right: of '0 2 3 1' those of 0, 2 and 3.
     *
     * @param positions  the old positions in their new order, each once
     */
    static BitSet of(int... positions) {
        int[] lastOfLength = new int[positions.length + 1];
        int[] earlier = new int[positions.length];
        int longest = 0;
        for (int i = 0; i < positions.length; i++) {
            int length = lengthBefore(positions, lastOfLength, longest, positions[i]);
            earlier[i] = length == 0 ? -1 : lastOfLength[length];
            lastOfLength[length + 1] = i;
            longest = Math.max(longest, length + 1);
        }
        BitSet kept = new BitSet();
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = earlier[i]) {
            kept.set(i);
        }
        return kept;
    }

    /** Returns the greatest length of which a part ends in a position that is less. */
    private static int lengthBefore(int[] positions, int[] lastOfLength, int longest, int position) {
        int low = 1;
        int high = longest;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (positions[lastOfLength[middle]] < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low - 1;
    }
}
