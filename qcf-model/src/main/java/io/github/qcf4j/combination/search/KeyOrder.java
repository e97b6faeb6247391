package io.github.qcf4j.combination.search;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How keys are compared: one is as good as another when its lowest columns, in which more is never worse, are no less and
 * the rest is equal.
 *
 * @param firstWidth  the bits of the highest column that is compared so; keys that fall have falling numbers there
 * @param secondWidth  the bits of the column below it
 * @param thirdWidth  the bits of the lowest column
 */
record KeyOrder(int firstWidth, int secondWidth, int thirdWidth) {

    private static final int COMPARED = 3;
    private static final int MOST_TABLE_BITS = 14;

    /**
     * Returns the columns in the order of their bits, the highest first, and gives them their bits.
     * <p>
     * Of columns in which more is never worse the narrowest come last, for they are compared by a table.
     */
    static Column[] arrange(Column[] columns) {
        Column[] arranged = columns.clone();
        Arrays.sort(
                arranged,
                Comparator.comparing(Column::isMonotone)
                        .thenComparingInt(column -> column.isMonotone() ? -column.width() : 0));
        int bit = 0;
        for (int i = arranged.length - 1; i >= 0; i--) {
            arranged[i].place(bit);
            bit += arranged[i].width();
        }
        return arranged;
    }

    /** Returns the order of the keys of arranged columns. */
    static KeyOrder of(Column[] arranged) {
        int[] widths = new int[COMPARED];
        int compared = 0;
        int tableBits = 0;
        for (int i = arranged.length - 1; i >= 0 && compared < COMPARED && arranged[i].isMonotone(); i--) {
            if (tableBits > MOST_TABLE_BITS) {
                break;
            }
            widths[compared++] = arranged[i].width();
            tableBits += arranged[i].width();
        }
        return switch (compared) {
            case 0 -> new KeyOrder(0, 0, 0);
            case 1 -> new KeyOrder(widths[0], 0, 0);
            case 2 -> new KeyOrder(widths[1], widths[0], 0);
            default -> new KeyOrder(widths[2], widths[1], widths[0]);
        };
    }

    /** Returns how many of the lowest bits are compared by being no less. */
    int comparedBits() {
        return firstWidth + secondWidth + thirdWidth;
    }
}
