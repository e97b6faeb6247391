package io.github.qcf4j.combination.search;

/**
 * What a layer of variables may bring: each value of its one variable, or one of several variables that exclude each
 * other, or nothing.
 * <p>
 * Options that another makes useless are left out. The greatest values come first.
 */
final class LayerOptions {

    private long[] keys = new long[8];
    private long[] costs = new long[8];
    private int[] variables = new int[8];
    private int[] values = new int[8];
    private int size;

    /** Collects the options of a layer. */
    void collect(NodePlan plan, int layer, Domains domains, long[] unitCosts) {
        size = 0;
        int[] own = plan.layers()[layer];
        if (own.length == 1) {
            for (int value = domains.most()[own[0]]; value >= domains.least()[own[0]]; value--) {
                add(plan, layer, 0, value, unitCosts);
            }
            return;
        }
        int forced = forced(own, domains);
        for (int i = 0; i < own.length; i++) {
            if (forced < 0 && domains.most()[own[i]] > 0 || forced == i) {
                add(plan, layer, i, 1, unitCosts);
            }
        }
        if (forced < 0) {
            add(plan, layer, 0, 0, unitCosts);
        }
    }

    private static int forced(int[] own, Domains domains) {
        for (int i = 0; i < own.length; i++) {
            if (domains.least()[own[i]] > 0) {
                return i;
            }
        }
        return -1;
    }

    private void add(NodePlan plan, int layer, int i, int value, long[] unitCosts) {
        int variable = plan.layers()[layer][i];
        Expression terms = plan.terms()[layer][i];
        Column[] columns = plan.columns();
        long key = 0;
        int term = 0;
        for (int c = 0; c < columns.length; c++) {
            long number = -columns[c].stageLeast(layer);
            if (term < terms.size() && terms.source(term) == c) {
                number += terms.coefficient(term++) * value;
            }
            long kept = columns[c].cut(number);
            if (kept < 0) {
                return;
            }
            key |= kept << columns[c].shift();
        }
        addUseful(columns, key, unitCosts[variable] * value, variable, value);
    }

    private void addUseful(Column[] columns, long key, long cost, int variable, int value) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (costs[i] <= cost && isAsGood(columns, keys[i], key)) {
                return;
            }
            if (!(cost <= costs[i] && isAsGood(columns, key, keys[i]))) {
                move(i, kept++);
            }
        }
        size = kept;
        ensure();
        keys[size] = key;
        costs[size] = cost;
        variables[size] = variable;
        values[size++] = value;
    }

    private static boolean isAsGood(Column[] columns, long one, long other) {
        for (Column column : columns) {
            long mine = one >>> column.shift() & column.mask();
            long yours = other >>> column.shift() & column.mask();
            if (mine < yours || mine > yours && !column.isMonotone()) {
                return false;
            }
        }
        return true;
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        costs[to] = costs[from];
        variables[to] = variables[from];
        values[to] = values[from];
    }

    private void ensure() {
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, 2 * size);
            costs = java.util.Arrays.copyOf(costs, 2 * size);
            variables = java.util.Arrays.copyOf(variables, 2 * size);
            values = java.util.Arrays.copyOf(values, 2 * size);
        }
    }

    int size() {
        return size;
    }

    long key(int option) {
        return keys[option];
    }

    long cost(int option) {
        return costs[option];
    }

    int variable(int option) {
        return variables[option];
    }

    int value(int option) {
        return values[option];
    }
}
