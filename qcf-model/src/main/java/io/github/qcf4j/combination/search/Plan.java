package io.github.qcf4j.combination.search;

import java.util.List;

/**
 * How a relaxed problem is solved exactly: node by node, from the leaves to a common root.
 *
 * @param nodes  the plan of each node, the common root last
 */
record Plan(NodePlan[] nodes) {

    private static final int MOST_KEY_BITS = 62;

    /**
     * Makes the plan for some rows.
     *
     * @param rows  all rows
     * @param exact  the rows that are met exactly
     * @param folds  sets of variables of one node, of which at most one may be one
     * @param domains  the widest domains it is used for
     */
    static Plan of(Rows rows, int[] exact, List<int[]> folds, Domains domains) {
        return new PlanBuilder(rows, exact, folds, domains).build();
    }

    NodePlan root() {
        return nodes[nodes.length - 1];
    }

    /** Returns the node whose keys do not fit, or null. */
    @org.jspecify.annotations.Nullable
    NodePlan tooWide() {
        for (NodePlan node : nodes) {
            if (node.keyBits() > MOST_KEY_BITS) {
                return node;
            }
        }
        return null;
    }
}
