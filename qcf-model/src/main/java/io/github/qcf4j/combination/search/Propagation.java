package io.github.qcf4j.combination.search;

import java.util.Arrays;

/**
 * Narrows domains by what each row leaves room for, until nothing changes.
 * <p>
 * A variable loses the values with which a hard row cannot hold whatever the others are. A choice loses the alternatives
 * that cannot hold; the last one left is taken, and so is one that costs nothing whatever comes.
 */
final class Propagation {

    private final Rows rows;
    private final int[] queue;
    private final boolean[] queued;
    private int first;
    private int waiting;

    Propagation(Rows rows) {
        this.rows = rows;
        this.queue = new int[rows.size()];
        this.queued = new boolean[rows.size()];
    }

    /** Narrows the domains and returns whether anything is left. */
    boolean narrow(Domains domains) {
        clear();
        for (int row = 0; row < rows.size(); row++) {
            if (domains.isAsked(row)) {
                add(row);
            }
        }
        do {
            while (waiting > 0) {
                int row = next();
                if (rows.row(row).isHard() && !narrow(rows.row(row), domains)) {
                    return false;
                }
            }
            if (!settle(domains)) {
                return false;
            }
        } while (waiting > 0);
        return true;
    }

    private void clear() {
        Arrays.fill(queued, false);
        first = 0;
        waiting = 0;
    }

    private void add(int row) {
        if (!queued[row]) {
            queued[row] = true;
            queue[(first + waiting++) % queue.length] = row;
        }
    }

    private int next() {
        int row = queue[first];
        first = (first + 1) % queue.length;
        waiting--;
        queued[row] = false;
        return row;
    }

    private boolean narrow(Row row, Domains domains) {
        long room = rows.most(row, domains) - row.bound();
        if (room < 0) {
            return false;
        }
        int[] variables = row.variables();
        for (int i = 0; i < variables.length; i++) {
            int variable = variables[i];
            int least = domains.least()[variable];
            int most = domains.most()[variable];
            long coefficient = row.coefficients()[i];
            long span = (long) most - least;
            if (span > 0 && span * Math.abs(coefficient) > room) {
                int far = (int) (room / Math.abs(coefficient));
                domains.narrow(variable, coefficient > 0 ? most - far : least, coefficient > 0 ? most : least + far);
                changed(variable, domains);
            }
        }
        return true;
    }

    private void changed(int variable, Domains domains) {
        for (int row : rows.rowsOf(variable)) {
            if (domains.isAsked(row)) {
                add(row);
            }
        }
    }

    /** Takes the alternatives that are settled, and returns false where a choice has none left. */
    private boolean settle(Domains domains) {
        for (int number = 0; number < rows.choices(); number++) {
            if (domains.isOpen(number)) {
                Choice choice = rows.choice(number);
                int settled = settled(choice, domains);
                if (settled == NO_ALTERNATIVE) {
                    return false;
                }
                if (settled != Domains.OPEN) {
                    domains.take(choice, number, settled);
                    for (int row : choice.rows()[settled]) {
                        add(row);
                    }
                }
            }
        }
        return true;
    }

    private static final int NO_ALTERNATIVE = -2;

    private int settled(Choice choice, Domains domains) {
        int last = NO_ALTERNATIVE;
        for (int alternative = 0; alternative < choice.alternatives(); alternative++) {
            if (isPossible(choice, alternative, domains)) {
                if (isFree(choice, alternative, domains)) {
                    return alternative;
                }
                last = last == NO_ALTERNATIVE ? alternative : Domains.OPEN;
            }
        }
        return last;
    }

    private boolean isPossible(Choice choice, int alternative, Domains domains) {
        for (int row : choice.rows()[alternative]) {
            if (rows.row(row).isHard()
                    && rows.most(rows.row(row), domains) < rows.row(row).bound()) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(Choice choice, int alternative, Domains domains) {
        for (int row : choice.rows()[alternative]) {
            if (rows.least(rows.row(row), domains) < rows.row(row).bound()) {
                return false;
            }
        }
        return choice.choices()[alternative].length == 0;
    }
}
