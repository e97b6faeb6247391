package io.github.qcf4j.combination.search;

import java.util.Arrays;

/**
 * Solves a {@link LinearProgram} over one box after another by the dual simplex method.
 * <p>
 * Every column and row has two ends, so that any basis can be started from: what the last box ended with is where the next
 * one starts. It reckons in floating point; nothing is concluded from it but by {@link LinearBound}, which is exact.
 */
final class Simplex {

    private static final double TINY = 1e-9;
    private static final double SMALLEST_PIVOT = 1e-7;
    private static final double TOLERANCE = 1e-7;
    private static final int PIVOTS_BETWEEN_RESTARTS = 400;
    private static final int CELLS_FOR_STEP = 64;

    private final LinearProgram program;
    private final Work work;
    private final int columns;
    private final int rows;
    private final double[] sizes;
    private final double costSize;
    private final double[][] table;
    private final int[] basic;
    private final int[] others;
    private final boolean[] atMost;
    private final double[] values;
    private final double[] least;
    private final double[] most;
    private final boolean[] passed;
    private int pivots;
    private int failed;

    /** How solving ended. */
    enum Outcome {
        /** The values are the cheapest. */
        CHEAPEST,
        /** A row cannot be met, see {@link #proof()}. */
        IMPOSSIBLE,
        /** It took too long; the multipliers are worth something nevertheless. */
        UNFINISHED
    }

    Simplex(LinearProgram program, Work work) {
        this.program = program;
        this.work = work;
        this.columns = program.columns();
        this.rows = program.rows();
        this.sizes = new double[columns + rows];
        this.table = new double[rows + 1][columns];
        this.basic = new int[rows];
        this.others = new int[columns];
        this.atMost = new boolean[columns];
        this.values = new double[rows];
        this.least = new double[columns + rows];
        this.most = new double[columns + rows];
        this.passed = new boolean[columns];
        double size = 1;
        for (long cost : program.costs()) {
            size = Math.max(size, Math.abs((double) cost));
        }
        this.costSize = size;
        Arrays.fill(sizes, 1);
        for (int row = 0; row < rows; row++) {
            for (long coefficient : program.coefficients(row)) {
                sizes[columns + row] = Math.max(sizes[columns + row], Math.abs((double) coefficient));
            }
        }
        restart();
    }

    /** Returns how many numbers are gone through for each pivot. */
    static long cells(LinearProgram program) {
        return (program.rows() + 1L) * program.columns();
    }

    private void restart() {
        long[] costs = program.costs();
        for (int column = 0; column < columns; column++) {
            others[column] = column;
            table[rows][column] = costs[column] / costSize;
        }
        for (int row = 0; row < rows; row++) {
            basic[row] = columns + row;
            Arrays.fill(table[row], 0);
            for (int i = 0; i < program.columns(row).length; i++) {
                table[row][program.columns(row)[i]] += program.coefficients(row)[i] / sizes[columns + row];
            }
        }
        pivots = 0;
    }

    /** Finds the cheapest values in a box. */
    Outcome solve(Box box) {
        if (pivots > PIVOTS_BETWEEN_RESTARTS) {
            restart();
        }
        begin(box);
        int end = pivots + columns + 2 * rows;
        while (pivots < end) {
            work.spend(1 + (rows + 1L) * columns / CELLS_FOR_STEP);
            int leaving = worst();
            if (leaving < 0) {
                return Outcome.CHEAPEST;
            }
            if (!leave(leaving)) {
                failed = leaving;
                return Outcome.IMPOSSIBLE;
            }
        }
        return Outcome.UNFINISHED;
    }

    private void begin(Box box) {
        for (int i = 0; i < least.length; i++) {
            least[i] = box.least()[i] / sizes[i];
            most[i] = box.most()[i] / sizes[i];
        }
        for (int k = 0; k < columns; k++) {
            double cost = table[rows][k];
            atMost[k] = cost < -TINY || cost <= TINY && atMost[k];
        }
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int k = 0; k < columns; k++) {
                sum += table[row][k] * other(k);
            }
            values[row] = sum;
        }
    }

    private double other(int k) {
        return atMost[k] ? most[others[k]] : least[others[k]];
    }

    /** Returns the row whose basic value is farthest outside its ends, or -1. */
    private int worst() {
        int worst = -1;
        double farthest = TOLERANCE;
        for (int row = 0; row < rows; row++) {
            double outside = Math.max(least[basic[row]] - values[row], values[row] - most[basic[row]]);
            if (outside > farthest) {
                farthest = outside;
                worst = row;
            }
        }
        return worst;
    }

    /** Brings the basic value of a row back to its nearer end, and returns whether that can be. */
    private boolean leave(int row) {
        boolean rises = values[row] < least[basic[row]];
        double target = rises ? least[basic[row]] : most[basic[row]];
        double missing = Math.abs(target - values[row]);
        Arrays.fill(passed, false);
        while (true) {
            int entering = entering(row, rises);
            if (entering < 0) {
                return false;
            }
            double range = most[others[entering]] - least[others[entering]];
            double brought = range * Math.abs(table[row][entering]);
            if (brought >= missing - TINY) {
                move(row, entering, target);
                return true;
            }
            missing -= brought;
            passed[entering] = true;
            flip(entering, range);
        }
    }

    /** Returns the column that can help and soonest becomes free of cost, or -1. */
    private int entering(int row, boolean rises) {
        int best = -1;
        double bestRatio = Double.POSITIVE_INFINITY;
        for (int k = 0; k < columns; k++) {
            double pivot = table[row][k];
            boolean helps = pivot > 0 == (atMost[k] != rises);
            if (Math.abs(pivot) > SMALLEST_PIVOT && helps && !passed[k] && most[others[k]] > least[others[k]]) {
                double ratio = Math.abs(table[rows][k] / pivot);
                boolean isBetter = ratio < bestRatio - TINY
                        || ratio <= bestRatio + TINY && best >= 0 && Math.abs(pivot) > Math.abs(table[row][best]);
                if (best < 0 || isBetter) {
                    best = k;
                    bestRatio = ratio;
                }
            }
        }
        return best;
    }

    private void flip(int k, double range) {
        double change = atMost[k] ? -range : range;
        atMost[k] = !atMost[k];
        for (int row = 0; row < rows; row++) {
            values[row] += table[row][k] * change;
        }
    }

    private void move(int row, int k, double target) {
        double change = (target - values[row]) / table[row][k];
        double entered = other(k) + change;
        boolean leavesAtMost = target > least[basic[row]];
        for (int i = 0; i < rows; i++) {
            values[i] += table[i][k] * change;
        }
        pivot(row, k);
        values[row] = entered;
        atMost[k] = leavesAtMost;
    }

    private void pivot(int row, int k) {
        pivots++;
        double[] pivotRow = table[row];
        double inverse = 1 / pivotRow[k];
        for (int j = 0; j < columns; j++) {
            pivotRow[j] *= -inverse;
        }
        pivotRow[k] = inverse;
        for (int i = 0; i <= rows; i++) {
            double factor = table[i][k];
            if (i != row && factor != 0) {
                double[] changed = table[i];
                changed[k] = 0;
                for (int j = 0; j < columns; j++) {
                    changed[j] += factor * pivotRow[j];
                }
            }
        }
        int left = basic[row];
        basic[row] = others[k];
        others[k] = left;
    }

    /** Returns the values of the first columns. */
    double[] values(int first) {
        double[] found = new double[first];
        for (int k = 0; k < columns; k++) {
            if (others[k] < first) {
                found[others[k]] = other(k);
            }
        }
        for (int row = 0; row < rows; row++) {
            if (basic[row] < first) {
                found[basic[row]] = values[row];
            }
        }
        return found;
    }

    /** Returns what one more of each row would cost. */
    double[] multipliers() {
        double[] multipliers = new double[rows];
        for (int k = 0; k < columns; k++) {
            if (others[k] >= columns) {
                multipliers[others[k] - columns] = table[rows][k] * costSize / sizes[others[k]];
            }
        }
        return multipliers;
    }

    /** Returns by what the rows are to be multiplied to see that there are no values. */
    double[] proof() {
        double[] proof = new double[rows];
        double sign = values[failed] < least[basic[failed]] ? 1 : -1;
        if (basic[failed] >= columns) {
            proof[basic[failed] - columns] = sign / sizes[basic[failed]];
        }
        for (int k = 0; k < columns; k++) {
            if (others[k] >= columns) {
                proof[others[k] - columns] = -sign * table[failed][k] / sizes[others[k]];
            }
        }
        return proof;
    }
}
