package io.github.qcf4j.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns with weights, and demands on which of them are chosen, such as 'two of columns 0, 1 and 2, and one of 3 and 4'.
 * <p>
 * A demand asks for so many of its parts. A part is a column or a gate; a gate opens when so many of its own parts are
 * there. What more is chosen never harms. Columns are known by 0, 1, 2…, and gates by the numbers after them.
 */
public final class CoverProblem {

    static final int NO_GATE = -1;

    private final long[] weights;
    private final int[][] parts;
    private final int[] atLeast;
    private final int[] gates;

    private CoverProblem(Builder builder) {
        weights = builder.weights;
        parts = builder.parts.toArray(int[][]::new);
        atLeast = builder.atLeast.stream().mapToInt(Integer::intValue).toArray();
        gates = builder.gates.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Returns a builder of a problem.
     *
     * @param weights  the weight of each column, none below zero
     */
    public static Builder builder(long... weights) {
        return new Builder(weights);
    }

    /** Returns how many columns there are. */
    public int columns() {
        return weights.length;
    }

    /** Returns the weight of a column. */
    public long weight(int column) {
        return weights[column];
    }

    /** Returns how many rows there are: gates, and demands among them, each after the gates that are its parts. */
    public int rows() {
        return parts.length;
    }

    /** Returns the parts of a row, each once. */
    public int[] parts(int row) {
        return parts[row].clone();
    }

    /** Returns how many of its parts a row asks for. */
    public int atLeast(int row) {
        return atLeast[row];
    }

    /** Returns the number by which the gate that a row makes is known, or one below zero for a demand. */
    public int gate(int row) {
        return gates[row];
    }

    /** Returns whether a choice of columns meets every demand. */
    public boolean isMetBy(boolean[] chosen) {
        boolean[] there = Arrays.copyOf(chosen, weights.length + parts.length);
        for (int row = 0; row < parts.length; row++) {
            int count = 0;
            for (int part : parts[row]) {
                count += there[part] ? 1 : 0;
            }
            boolean met = count >= atLeast[row];
            if (gates[row] >= 0) {
                there[gates[row]] = met;
            } else if (!met) {
                return false;
            }
        }
        return true;
    }

    int[] rawParts(int row) {
        return parts[row];
    }

    /** Returns how large the problem is, such as '200 columns, 600 rows'. */
    @Override
    public String toString() {
        return "%s columns, %s rows".formatted(columns(), rows());
    }

    /** Collects gates and demands. */
    public static final class Builder {

        private final long[] weights;
        private final List<int[]> parts = new ArrayList<>();
        private final List<Integer> atLeast = new ArrayList<>();
        private final List<Integer> gates = new ArrayList<>();
        private int known;

        private Builder(long... weights) {
            this.weights = weights.clone();
            this.known = weights.length;
            for (long weight : weights) {
                if (weight < 0) {
                    throw new IllegalArgumentException("Weight '%s' must be zero or more".formatted(weight));
                }
            }
        }

        /** Adds a gate that opens when so many of its parts are there, and returns the number it is known by. */
        public int gate(int atLeast, int... parts) {
            add(atLeast, parts, known);
            return known++;
        }

        /** Adds the demand for so many of its parts. */
        public Builder demand(int atLeast, int... parts) {
            add(atLeast, parts, NO_GATE);
            return this;
        }

        private void add(int least, int[] of, int gate) {
            int[] distinct = Arrays.stream(of).sorted().distinct().toArray();
            if (distinct.length > 0 && (distinct[0] < 0 || distinct[distinct.length - 1] >= known)) {
                throw new IllegalArgumentException(
                        "Parts '%s' must be columns and gates before them".formatted(Arrays.toString(of)));
            }
            parts.add(distinct);
            atLeast.add(least);
            gates.add(gate);
        }

        /** Returns the problem. */
        public CoverProblem build() {
            return new CoverProblem(this);
        }
    }
}
