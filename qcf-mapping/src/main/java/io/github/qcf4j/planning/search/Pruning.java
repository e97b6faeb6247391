package io.github.qcf4j.planning.search;

import java.util.Arrays;

/** Leaves out of a choice what it can do without; of each row it is known how many parts are there. */
final class Pruning {

    private final Rows rows;
    private final boolean[] chosen;
    private final int[] there;
    private final int[] taken;
    private int changes;

    /**
     * Begins with a choice.
     *
     * @param chosen  the columns of a choice that meets every demand; what it can do without is taken out of it
     */
    Pruning(Rows rows, boolean[] chosen) {
        this.rows = rows;
        this.chosen = chosen;
        this.there = new int[rows.count()];
        this.taken = new int[rows.size];
        boolean[] open = Arrays.copyOf(chosen, rows.variables);
        for (int row = 0; row < there.length; row++) {
            for (int part : rows.parts[row]) {
                there[row] += open[part] ? 1 : 0;
            }
            if (rows.owners[row] >= 0) {
                open[rows.owners[row]] = there[row] >= rows.needs[row];
            }
        }
    }

    /** Tries to leave out each column, the heaviest first, and returns the weight of the choice that is left. */
    long prune(Work work) {
        Integer[] heaviestFirst = new Integer[rows.columns()];
        Arrays.setAll(heaviestFirst, column -> rows.columns() - 1 - column);
        Arrays.sort(heaviestFirst, (one, other) -> Long.compare(rows.weights[other], rows.weights[one]));
        work.add(rows.size);
        long weight = 0;
        for (int column : heaviestFirst) {
            if (chosen[column]) {
                changes = 0;
                chosen[column] = !isSpared(column);
                weight += chosen[column] ? rows.weights[column] : 0;
                work.add(1L + changes);
            }
        }
        return weight;
    }

    /** Takes a column out where every demand stays met, and otherwise changes nothing. */
    private boolean isSpared(int column) {
        if (take(column)) {
            return true;
        }
        for (int i = 0; i < changes; i++) {
            there[taken[i]]++;
        }
        return false;
    }

    /** Takes a variable out, and every gate that closes with it; returns whether every demand stays met. */
    private boolean take(int variable) {
        for (int row : rows.uses[variable]) {
            there[row]--;
            taken[changes++] = row;
            boolean lost = there[row] == rows.needs[row] - 1;
            if (lost && (rows.owners[row] < 0 || !take(rows.owners[row]))) {
                return false;
            }
        }
        return true;
    }
}
