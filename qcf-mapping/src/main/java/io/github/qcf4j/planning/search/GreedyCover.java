package io.github.qcf4j.planning.search;

import java.util.Arrays;

/** Makes a choice that meets every demand out of what is settled, by taking what helps most for its weight. */
final class GreedyCover {

    private final Rows rows;
    private final Assignment state;
    private final Work work;
    private final boolean[] chosen;
    private final boolean[] open;
    private final int[] there;
    private final double[] gains;

    GreedyCover(Rows rows, Assignment state, Work work) {
        this.rows = rows;
        this.state = state;
        this.work = work;
        this.chosen = new boolean[rows.columns()];
        this.open = new boolean[rows.variables];
        this.there = new int[rows.count()];
        this.gains = new double[rows.variables];
    }

    /** Returns a choice, to be pruned; what is settled not to be there is taken only where nothing else helps. */
    boolean[] choose(Prices prices) {
        Arrays.fill(chosen, false);
        Arrays.fill(open, false);
        Arrays.fill(there, 0);
        for (int column = 0; column < rows.columns(); column++) {
            boolean paid = state.isFree(column) && prices.reduced(column) < 0;
            if (paid || state.value(column) == Assignment.THERE) {
                take(column);
            }
        }
        while (true) {
            gain();
            int helps = mostHelpful(false);
            helps = helps < 0 ? mostHelpful(true) : helps;
            if (helps < 0) {
                return chosen.clone();
            }
            take(helps);
        }
    }

    private void take(int column) {
        chosen[column] = true;
        open(column);
    }

    /** Counts that a variable is there, in one row after the other; gates stand before the rows they are part of. */
    private void open(int variable) {
        open[variable] = true;
        for (int row : rows.uses[variable]) {
            there[row]++;
            int owner = rows.owners[row];
            if (there[row] == rows.needs[row] && owner >= 0) {
                open(owner);
            }
        }
    }

    /** Finds how much each variable helps: one for each demand that lacks it, shared out where a gate lacks several. */
    private void gain() {
        Arrays.fill(gains, 0);
        for (int row = rows.count() - 1; row >= 0; row--) {
            int lacking = rows.needs[row] - there[row];
            if (lacking > 0) {
                double gain = rows.owners[row] < 0 ? 1 : gains[rows.owners[row]] / lacking;
                if (gain > 0) {
                    work.add(rows.parts[row].length);
                    for (int part : rows.parts[row]) {
                        gains[part] += open[part] ? 0 : gain;
                    }
                }
            }
        }
    }

    private int mostHelpful(boolean settledToo) {
        int best = -1;
        double bestScore = 0;
        for (int column = 0; column < rows.columns(); column++) {
            boolean may = !chosen[column] && gains[column] > 0 && (settledToo || state.isFree(column));
            if (may) {
                double score = gains[column] / (rows.weights[column] + 1e-3);
                if (score > bestScore) {
                    bestScore = score;
                    best = column;
                }
            }
        }
        return best;
    }
}
