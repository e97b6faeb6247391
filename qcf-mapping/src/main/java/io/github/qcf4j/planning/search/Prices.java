package io.github.qcf4j.planning.search;

import java.util.Arrays;
import java.util.List;

/**
 * A price on every row that is open, and the lower bound that prices give: who pays for each part that is lacking, and
 * takes a part only where it is worth its weight, never pays more than any choice weighs.
 * <p>
 * Prices are raised where a row is short and lowered where it has too much, again and again. What a variable weighs less
 * what the rows pay for it is its reduced weight, which tells what it would cost to decide otherwise.
 */
final class Prices {

    private static final double NEVER = 1e-9;
    private static final double MUCH = 1e-4;

    private final Rows rows;
    private final Assignment state;
    private final Work work;
    private final double[] prices;
    private final double[] bestPrices;
    private final double[] reduced;
    private final double[] bestReduced;
    private final int[] active;
    private final double[] excess;
    private int activeRows;
    private double best;

    Prices(Rows rows, Assignment state, Work work) {
        this.rows = rows;
        this.state = state;
        this.work = work;
        this.prices = new double[rows.count()];
        this.bestPrices = new double[rows.count()];
        this.reduced = new double[rows.variables];
        this.bestReduced = new double[rows.variables];
        this.active = new int[rows.count()];
        this.excess = new double[rows.count()];
        begin();
    }

    /** Begins with the prices that give the greatest bound, of several that are found at once. */
    private void begin() {
        gather();
        best = Double.NEGATIVE_INFINITY;
        for (double[] some : List.of(inEqualParts(), Ascent.byFewestParts(rows, work), Ascent.byNeed(rows, work))) {
            System.arraycopy(some, 0, prices, 0, some.length);
            double bound = price();
            if (bound > best) {
                keep(bound);
            }
        }
    }

    /** Lets every column be paid in equal parts by the rows that it is a part of. */
    private double[] inEqualParts() {
        double[] equal = new double[rows.count()];
        for (int row = 0; row < rows.count(); row++) {
            double least = Double.MAX_VALUE;
            for (int part : rows.parts[row]) {
                if (rows.isColumn(part)) {
                    least = Math.min(least, (double) rows.weights[part] / rows.uses[part].length);
                }
            }
            equal[row] = least == Double.MAX_VALUE ? 0 : least;
        }
        return equal;
    }

    /** Returns the prices that gave the bound. */
    double[] prices() {
        return bestPrices.clone();
    }

    /** Goes back to prices of before. */
    void restore(double[] before) {
        System.arraycopy(before, 0, bestPrices, 0, before.length);
    }

    /** Returns the bound. */
    double bound() {
        return best;
    }

    /** Returns the reduced weight of a variable at the prices that gave the bound. */
    double reduced(int variable) {
        return bestReduced[variable];
    }

    /**
     * Looks for prices that give a greater bound.
     *
     * @param goal  the weight that is worth searching for; prices that give more are good enough
     */
    void raise(int rounds, double begin, int patience, double goal, long known) {
        System.arraycopy(bestPrices, 0, prices, 0, prices.length);
        gather();
        best = Double.NEGATIVE_INFINITY;
        double step = begin;
        int waited = 0;
        for (int round = 0; round < rounds && !work.isOver(); round++) {
            double bound = price();
            if (isGreater(bound, NEVER)) {
                waited = isGreater(bound, MUCH) ? 0 : waited + 1;
                keep(bound);
            } else {
                waited++;
            }
            if (best > goal || !move(step * (known * 1.01 + 1e-6 - bound))) {
                return;
            }
            if (waited >= patience) {
                waited = 0;
                step /= 2;
            }
        }
        if (best == Double.NEGATIVE_INFINITY) {
            keep(price());
        }
    }

    private boolean isGreater(double bound, double share) {
        return best == Double.NEGATIVE_INFINITY || bound > best + share * (1 + Math.abs(best));
    }

    private void keep(double bound) {
        best = bound;
        System.arraycopy(prices, 0, bestPrices, 0, prices.length);
        System.arraycopy(reduced, 0, bestReduced, 0, reduced.length);
    }

    private void gather() {
        activeRows = 0;
        for (int row = 0; row < rows.count(); row++) {
            if (state.isOpen(row)) {
                active[activeRows++] = row;
            }
        }
    }

    /** Returns the bound that the present prices give. */
    private double price() {
        Arrays.fill(reduced, 0);
        for (int column = 0; column < rows.columns(); column++) {
            reduced[column] = rows.weights[column];
        }
        double bound = state.weight();
        for (int i = 0; i < activeRows; i++) {
            int row = active[i];
            double price = prices[row];
            double paid = price * (rows.needs[row] - state.there(row));
            if (state.isRequired(row)) {
                bound += paid;
            } else {
                reduced[rows.owners[row]] += paid;
            }
            for (int part : rows.parts[row]) {
                reduced[part] -= price;
            }
            work.add(rows.parts[row].length);
        }
        for (int variable = 0; variable < rows.variables; variable++) {
            if (reduced[variable] < 0 && state.isFree(variable)) {
                bound += reduced[variable];
            }
        }
        return bound;
    }

    /** Moves prices to where less is lacking; returns whether anything is lacking. */
    private boolean move(double length) {
        double norm = 0;
        for (int i = 0; i < activeRows; i++) {
            int row = active[i];
            boolean relied = state.isRequired(row) || reduced[rows.owners[row]] < 0;
            double lacking = relied ? rows.needs[row] - state.there(row) : 0;
            for (int part : rows.parts[row]) {
                lacking -= reduced[part] < 0 && state.isFree(part) ? 1 : 0;
            }
            excess[i] = prices[row] == 0 && lacking < 0 ? 0 : lacking;
            norm += excess[i] * excess[i];
        }
        if (norm == 0) {
            return false;
        }
        for (int i = 0; i < activeRows; i++) {
            prices[active[i]] = Math.max(0, prices[active[i]] + length / norm * excess[i]);
        }
        return true;
    }
}
