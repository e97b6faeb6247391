package io.github.qcf4j.planning.search;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a problem packed for search: of each its parts, how many of them it asks for, and its gate if it makes one.
 * <p>
 * Variables are the columns and after them the gates. Of a variable the rows are known that it is a part of.
 */
final class Rows {

    private static final int[] NONE = {};

    final long[] weights;
    final int variables;
    final int[][] parts;
    final int[] needs;
    final int[] owners;
    final int[] rowOf;
    final int[][] uses;
    final int[][] outdone;
    final boolean[] useless;
    final int size;

    /**
     * Packs rows.
     *
     * @param weights  the weight of each column
     * @param gates  how many gates there are
     */
    Rows(long[] weights, int gates, List<Row> rows) {
        this.weights = weights;
        this.variables = weights.length + gates;
        this.parts = rows.stream().map(Row::parts).toArray(int[][]::new);
        this.needs = rows.stream().mapToInt(Row::need).toArray();
        this.owners = rows.stream().mapToInt(Row::owner).toArray();
        this.rowOf = new int[variables];
        Arrays.fill(rowOf, CoverProblem.NO_GATE);
        for (int row = 0; row < owners.length; row++) {
            if (owners[row] >= 0) {
                rowOf[owners[row]] = row;
            }
        }
        this.uses = uses();
        this.outdone = new int[weights.length][];
        Arrays.fill(outdone, NONE);
        this.useless = new boolean[weights.length];
        this.size = Arrays.stream(parts).mapToInt(row -> row.length).sum();
    }

    static Rows of(CoverProblem problem) {
        long[] weights = new long[problem.columns()];
        Arrays.setAll(weights, problem::weight);
        Row[] rows = new Row[problem.rows()];
        int gates = 0;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new Row(problem.rawParts(row), problem.atLeast(row), problem.gate(row));
            gates += problem.gate(row) >= 0 ? 1 : 0;
        }
        return new Rows(weights, gates, List.of(rows));
    }

    private int[][] uses() {
        int[] counts = new int[variables];
        for (int[] row : parts) {
            for (int part : row) {
                counts[part]++;
            }
        }
        int[][] byPart = new int[variables][];
        for (int variable = 0; variable < variables; variable++) {
            byPart[variable] = new int[counts[variable]];
        }
        int[] filled = new int[variables];
        for (int row = 0; row < parts.length; row++) {
            for (int part : parts[row]) {
                byPart[part][filled[part]++] = row;
            }
        }
        return byPart;
    }

    int count() {
        return parts.length;
    }

    int columns() {
        return weights.length;
    }

    boolean isColumn(int variable) {
        return variable < weights.length;
    }

    /** Returns the greatest number that divides the weight of every choice. */
    long granularity() {
        long granularity = 0;
        for (long weight : weights) {
            granularity = greatestDivisor(granularity, weight);
        }
        return Math.max(1, granularity);
    }

    private static long greatestDivisor(long one, long other) {
        long greater = one;
        long lesser = other;
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }

    /** Returns whether a choice of columns meets every demand. */
    boolean isMetBy(boolean[] chosen) {
        boolean[] there = Arrays.copyOf(chosen, variables);
        for (int row = 0; row < parts.length; row++) {
            int count = 0;
            for (int part : parts[row]) {
                count += there[part] ? 1 : 0;
            }
            boolean met = count >= needs[row];
            if (owners[row] >= 0) {
                there[owners[row]] = met;
            } else if (!met) {
                return false;
            }
        }
        return true;
    }

    /**
     * One row.
     *
     * @param need  how many of its parts it asks for
     * @param owner  the gate it makes, or none for a demand
     */
    record Row(int[] parts, int need, int owner) {}
}
