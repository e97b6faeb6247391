package io.github.qcf4j.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds what rows and columns of a problem others imply, so that a search need not look at them. */
final class Implied {

    private static final long MOST_COMPARISONS = 4_000_000;

    private Implied() {}

    /** Returns the rows without the demands that another one meets along with itself. */
    static List<Rows.Row> withoutImplied(List<Rows.Row> rows, Work work) {
        if ((long) rows.size() * rows.size() > MOST_COMPARISONS) {
            return rows;
        }
        List<BitSet> parts = rows.stream().map(row -> bits(row.parts())).toList();
        boolean[] left = new boolean[rows.size()];
        for (int row = 0; row < left.length; row++) {
            for (int other = 0; other < left.length && !left[row]; other++) {
                boolean compared = other != row && !left[other] && isDemand(rows.get(row)) && isDemand(rows.get(other));
                left[row] = compared && implies(rows.get(other), parts.get(other), rows.get(row), parts.get(row));
                work.add(1);
            }
        }
        List<Rows.Row> kept = new ArrayList<>();
        for (int row = 0; row < left.length; row++) {
            if (!left[row]) {
                kept.add(rows.get(row));
            }
        }
        return kept;
    }

    private static boolean isDemand(Rows.Row row) {
        return row.owner() < 0;
    }

    /** Returns whether meeting one row takes so many parts of another that it is met too. */
    private static boolean implies(Rows.Row row, BitSet parts, Rows.Row other, BitSet otherParts) {
        if (row.need() < other.need()) {
            return false;
        }
        BitSet beside = (BitSet) parts.clone();
        beside.andNot(otherParts);
        return row.need() - beside.cardinality() >= other.need();
    }

    /** Notes which columns another one of no more weight outdoes, being a part of all their rows. */
    static void compareColumns(Rows rows, Work work) {
        int columns = rows.columns();
        if ((long) columns * columns > MOST_COMPARISONS) {
            return;
        }
        BitSet[] uses = new BitSet[columns];
        Arrays.setAll(uses, column -> bits(rows.uses[column]));
        for (int column = 0; column < columns; column++) {
            List<Integer> outdone = new ArrayList<>();
            for (int other = 0; other < columns; other++) {
                if (other != column && outdoes(rows, uses, column, other)) {
                    outdone.add(other);
                    rows.useless[other] |= Arrays.stream(rows.uses[other]).allMatch(row -> rows.needs[row] == 1);
                }
            }
            work.add(columns);
            rows.outdone[column] = outdone.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static boolean outdoes(Rows rows, BitSet[] uses, int column, int other) {
        if (rows.weights[column] > rows.weights[other] || rows.uses[column].length < rows.uses[other].length) {
            return false;
        }
        BitSet beside = (BitSet) uses[other].clone();
        beside.andNot(uses[column]);
        boolean alike = rows.weights[column] == rows.weights[other] && uses[column].equals(uses[other]);
        return beside.isEmpty() && (!alike || column < other);
    }

    private static BitSet bits(int[] members) {
        BitSet bits = new BitSet();
        Arrays.stream(members).forEach(bits::set);
        return bits;
    }
}
