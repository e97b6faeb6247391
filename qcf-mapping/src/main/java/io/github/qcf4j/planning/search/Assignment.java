package io.github.qcf4j.planning.search;

import java.util.Arrays;

/**
 * Which variables are settled to be there or not, and what follows, so that it can be taken back.
 * <p>
 * A gate that is there is relied on, so that its row has to be met; one that is not there is not relied on, and may open
 * all the same.
 */
final class Assignment {

    static final byte FREE = 0;
    static final byte THERE = 1;
    static final byte NOT_THERE = 2;

    private final Rows rows;
    private final Work work;
    private final byte[] values;
    private final int[] there;
    private final int[] possible;
    private final int[] trail;
    private int settled;
    private int looked;
    private long weight;
    private int open;

    Assignment(Rows rows, Work work) {
        this.rows = rows;
        this.work = work;
        this.values = new byte[rows.variables];
        this.there = new int[rows.count()];
        this.possible = new int[rows.count()];
        this.trail = new int[rows.variables];
        for (int row = 0; row < rows.count(); row++) {
            possible[row] = rows.parts[row].length;
            open += isRequired(row) && there[row] < rows.needs[row] ? 1 : 0;
        }
    }

    byte value(int variable) {
        return values[variable];
    }

    boolean isFree(int variable) {
        return values[variable] == FREE;
    }

    /** Returns the weight of the columns that are there. */
    long weight() {
        return weight;
    }

    /** Returns how many parts of a row are there. */
    int there(int row) {
        return there[row];
    }

    /** Returns how many parts of a row are there or may be. */
    int possible(int row) {
        return possible[row];
    }

    boolean isRequired(int row) {
        int owner = rows.owners[row];
        return owner < 0 || values[owner] == THERE;
    }

    /** Returns whether a row is not met, and may be relied on. */
    boolean isOpen(int row) {
        int owner = rows.owners[row];
        return there[row] < rows.needs[row] && (owner < 0 || values[owner] != NOT_THERE);
    }

    /** Returns whether every demand, and every gate that is relied on, is met. */
    boolean isMet() {
        return open == 0;
    }

    /** Returns a mark to go back to. */
    int mark() {
        return settled;
    }

    /** Settles what follows from the problem alone; returns whether it can be met. */
    boolean begin() {
        for (int column = 0; column < rows.columns(); column++) {
            if (rows.useless[column]) {
                settle(column, NOT_THERE);
            }
        }
        for (int row = 0; row < rows.count(); row++) {
            if (!look(row)) {
                return false;
            }
        }
        return follow();
    }

    /** Settles a variable that is free, without what follows. */
    void settle(int variable, byte value) {
        values[variable] = value;
        trail[settled++] = variable;
        if (value == THERE) {
            weight += rows.isColumn(variable) ? rows.weights[variable] : 0;
            open += opens(variable) ? 1 : 0;
        }
        for (int row : rows.uses[variable]) {
            if (value == THERE) {
                there[row]++;
                open -= there[row] == rows.needs[row] && isRequired(row) ? 1 : 0;
            } else {
                possible[row]--;
            }
        }
        work.add(rows.uses[variable].length);
    }

    private boolean opens(int variable) {
        int row = rows.rowOf[variable];
        return row >= 0 && there[row] < rows.needs[row];
    }

    /** Settles what follows from what was settled; returns whether the demands can be met still. */
    boolean follow() {
        while (looked < settled) {
            int variable = trail[looked++];
            if (rows.isColumn(variable)) {
                if (values[variable] == NOT_THERE) {
                    Arrays.stream(rows.outdone[variable])
                            .filter(this::isFree)
                            .forEach(other -> settle(other, NOT_THERE));
                }
            } else if (!look(rows.rowOf[variable])) {
                return false;
            }
            for (int row : rows.uses[variable]) {
                if (!look(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean look(int row) {
        int owner = rows.owners[row];
        boolean required = isRequired(row);
        if (possible[row] < rows.needs[row]) {
            if (required) {
                return false;
            }
            if (isFree(owner)) {
                settle(owner, NOT_THERE);
            }
        } else if (there[row] >= rows.needs[row]) {
            if (owner >= 0 && isFree(owner)) {
                settle(owner, THERE);
            }
        } else if (required && possible[row] == rows.needs[row]) {
            work.add(rows.parts[row].length);
            for (int part : rows.parts[row]) {
                if (isFree(part)) {
                    settle(part, THERE);
                }
            }
        }
        return true;
    }

    /** Takes back everything settled since a mark. */
    void back(int mark) {
        while (settled > mark) {
            int variable = trail[--settled];
            byte value = values[variable];
            for (int row : rows.uses[variable]) {
                if (value == THERE) {
                    open += there[row] == rows.needs[row] && isRequired(row) ? 1 : 0;
                    there[row]--;
                } else {
                    possible[row]++;
                }
            }
            if (value == THERE) {
                weight -= rows.isColumn(variable) ? rows.weights[variable] : 0;
                open -= opens(variable) ? 1 : 0;
            }
            values[variable] = FREE;
        }
        looked = mark;
    }
}
