package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The problems that are part of one problem and still open.
 * <p>
 * It dives: of the problems below a branch the one that costs least comes next, until none is left that may be better
 * than what was found; then the cheapest of those that were left open.
 */
final class SearchTree {

    private static final int STATES_FOR_NODE = 8;

    private final Rows rows;
    private final Work work;
    private final Nodes nodes;
    private final PriorityQueue<SearchNode> open = new PriorityQueue<>();
    private @Nullable SearchNode expanding;
    private boolean started;

    /** Makes the nodes of a tree. */
    interface Nodes {

        /** Returns a problem below a node, or the whole below none; null where it has no solution that is better. */
        @Nullable
        SearchNode evaluate(@Nullable SearchNode parent, int child);

        /** Returns whether a solution that costs so much at least may be better than what was found. */
        boolean mayBeBetter(long scaledBound);
    }

    SearchTree(Rows rows, Work work, Nodes nodes) {
        this.rows = rows;
        this.work = work;
        this.nodes = nodes;
    }

    /**
     * Goes through the tree, or on from where it was left, and returns whether nothing of it is left open.
     *
     * @param most  how many nodes to go on from
     * @param lastStep  after which step to stop
     */
    boolean search(long most, long lastStep) {
        if (!started) {
            expanding = nodes.evaluate(null, 0);
            started = true;
        }
        for (long i = 0; expanding != null && i < most && work.steps() < lastStep; i++) {
            SearchNode next = expand(expanding);
            expanding = next == null ? cheapestOpen() : next;
        }
        return expanding == null;
    }

    /** Makes the problems below a node and returns the cheapest of them, or null where none may be better. */
    private @Nullable SearchNode expand(SearchNode node) {
        List<SearchNode> below = new ArrayList<>();
        SearchNode cheapest = null;
        int children = node.branch().children(rows);
        for (int i = 0; i < children; i++) {
            SearchNode made = nodes.evaluate(node, (i + node.branch().preferred()) % children);
            if (made != null) {
                below.add(made);
                cheapest = cheapest == null || made.scaledBound() < cheapest.scaledBound() ? made : cheapest;
            }
        }
        for (SearchNode made : below) {
            if (made != cheapest) {
                open.add(made);
            }
        }
        work.requireStates(STATES_FOR_NODE * (long) open.size());
        return cheapest == null || !nodes.mayBeBetter(cheapest.scaledBound()) ? null : cheapest;
    }

    private @Nullable SearchNode cheapestOpen() {
        SearchNode cheapest = open.poll();
        if (cheapest == null || !nodes.mayBeBetter(cheapest.scaledBound())) {
            open.clear();
            return null;
        }
        return cheapest;
    }

    /** Returns the least bound of what is open, or the greatest number where it is not known. */
    long leastOpen(long unknown) {
        if (expanding == null) {
            return unknown;
        }
        SearchNode cheapest = open.peek();
        return cheapest == null ? expanding.scaledBound() : Math.min(expanding.scaledBound(), cheapest.scaledBound());
    }
}
