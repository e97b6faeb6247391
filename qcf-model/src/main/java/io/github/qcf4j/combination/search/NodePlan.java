package io.github.qcf4j.combination.search;

/**
 * How one node is gone through: in layers of own variables, then child by child, in columns of a key.
 *
 * @param node  the node
 * @param layers  the variables of each layer, of which at most one may be above its least where there are several
 * @param terms  by layer and variable of it, what it adds to which columns
 * @param children  the children, each a stage after those of the layers
 * @param columns  the columns, those of the highest bits first
 * @param gates  what passes after each stage
 * @param entries  what of each child passes by itself
 * @param order  how keys are compared
 * @param closing  what is decided when the node is closed, and what goes to its parent
 */
record NodePlan(
        int node,
        int[][] layers,
        Expression[][] terms,
        int[] children,
        Column[] columns,
        Gate[] gates,
        Gate[] entries,
        KeyOrder order,
        Closing closing) {

    int keyBits() {
        int bits = 0;
        for (Column column : columns) {
            bits += column.width();
        }
        return bits;
    }
}
