package io.github.qcf4j.combination.search;

import org.jspecify.annotations.Nullable;

/**
 * A problem that is part of another: one of the problems below a branch, with how to go on from it.
 *
 * @param parent  the problem it is part of, or null for the whole
 * @param child  which of the problems below the parent's branch it is
 * @param scaledBound  what its solutions cost at least, in smallest parts
 * @param branch  how to go on
 * @param depth  how many branches it is below the whole
 * @param number  its number, rising as nodes are made
 */
record SearchNode(@Nullable SearchNode parent, int child, long scaledBound, Branch branch, int depth, long number)
        implements Comparable<SearchNode> {

    /** Compares by what is cheapest, then by what is deepest, then by what is youngest. */
    @Override
    public int compareTo(SearchNode other) {
        int byBound = Long.compare(scaledBound, other.scaledBound);
        int byDepth = byBound != 0 ? byBound : Integer.compare(other.depth, depth);
        return byDepth != 0 ? byDepth : Long.compare(other.number, number);
    }

    /** Narrows domains, those of the whole problem, to those of this one. */
    void narrow(Rows rows, Domains domains) {
        SearchNode[] path = new SearchNode[depth];
        SearchNode node = this;
        for (int i = depth - 1; i >= 0 && node != null; i--) {
            path[i] = node;
            node = node.parent;
        }
        for (SearchNode step : path) {
            if (step.parent != null) {
                step.parent.branch.narrow(step.child, rows, domains);
            }
        }
    }
}
