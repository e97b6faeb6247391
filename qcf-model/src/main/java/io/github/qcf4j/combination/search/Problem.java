package io.github.qcf4j.combination.search;

import java.util.Arrays;
import java.util.List;

/**
 * A question about a combination in plain numbers: items, the places where each may count, and clauses over what is
 * given.
 * <p>
 * Places are nodes of one or more trees. Node 0 is the whole; a node whose parent is {@link #NONE} gives nothing to
 * it. A node gives, in each dimension, the sum of the items placed in it and of what its children give, and never more
 * than its cap. A solution puts each item in one of its places or leaves it out, such that every clause holds; the best
 * costs least. One problem is one reading, one way and one question. Made by {@link ProblemBuilder}; immutable.
 */
public final class Problem {

    /** The node that stands for everything that counts. */
    public static final int WHOLE = 0;

    /** No node: the place of an item that is left out, and the parent of a node that is a root. */
    public static final int NONE = -1;

    /** The amount that stands for 'no end', and the cap of a node that has none. */
    public static final int UNBOUNDED = 1 << 24;

    private final int dimensions;
    private final int[] parents;
    private final int[][] caps;
    private final boolean[] mayBeLeftOut;
    private final long[] leftOutCosts;
    private final int[][] places;
    private final long[][] costs;
    private final int[][][] given;
    private final List<Clause> clauses;

    Problem(ProblemBuilder builder) {
        dimensions = builder.dimensions();
        parents = builder.parents();
        caps = builder.caps();
        mayBeLeftOut = builder.mayBeLeftOut();
        leftOutCosts = builder.leftOutCosts();
        places = builder.places();
        costs = builder.costs();
        given = builder.amounts();
        clauses = builder.clauses();
    }

    public int items() {
        return places.length;
    }

    public int nodes() {
        return parents.length;
    }

    /** Returns the parent of a node, smaller than the node, or {@link #NONE} for a root. */
    public int parent(int node) {
        return parents[node];
    }

    /** Returns the nodes where an item may count, the preferred first; a copy. */
    public int[] places(int item) {
        return places[item].clone();
    }

    /** Returns in how many nodes an item may count. */
    int placeCount(int item) {
        return places[item].length;
    }

    /** Returns one of the nodes where an item may count, by its position among them. */
    int place(int item, int position) {
        return places[item][position];
    }

    /** Returns whether the item need not count anywhere. */
    public boolean mayBeLeftOut(int item) {
        return mayBeLeftOut[item];
    }

    /** Returns what it costs to place the item in the node, one of its places; a gain where it is negative. */
    public long cost(int item, int node) {
        return costs[item][position(item, node)];
    }

    /** Returns what it costs to leave the item out. */
    public long leftOutCost(int item) {
        return leftOutCosts[item];
    }

    public int dimensions() {
        return dimensions;
    }

    /** Returns what the item gives to the node, one of its places, in a dimension: zero to {@link #UNBOUNDED}. */
    public int amount(int item, int node, int dimension) {
        int[] pairs = given[item][position(item, node)];
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == dimension) {
                return pairs[i + 1];
            }
        }
        return 0;
    }

    /** Returns what the item gives in one of its places: dimension and amount by turns, dimensions rising, no zeros. */
    int[] amounts(int item, int position) {
        return given[item][position];
    }

    /** Returns the most that a node gives in a dimension, {@link #UNBOUNDED} where there is no end. */
    public int cap(int node, int dimension) {
        int[] pairs = caps[node];
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == dimension) {
                return pairs[i + 1];
            }
        }
        return UNBOUNDED;
    }

    /** Returns the clauses; all must hold. */
    public List<Clause> clauses() {
        return clauses;
    }

    private int position(int item, int node) {
        for (int position = 0; position < places[item].length; position++) {
            if (places[item][position] == node) {
                return position;
            }
        }
        throw new IllegalArgumentException("Node '%s' must be one of the places %s of item %s"
                .formatted(node, Arrays.toString(places[item]), item));
    }
}
