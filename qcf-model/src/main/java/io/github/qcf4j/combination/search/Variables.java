package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of a problem as variables: how many items of a class count in one of its places.
 * <p>
 * Items that nothing tells apart, such as five units of three credits each that one group offers, make up one class.
 * The variables of a class follow each other, in the order of its places.
 */
final class Variables {

    private final Problem problem;
    private final List<int[]> classes = new ArrayList<>();
    private final int[] firsts;
    private final int[] classOf;
    private final int[] nodes;
    private final long[] costs;
    private final long leftOutCost;

    /** What items have in common that nothing tells apart. */
    private record Traits(long[] values) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Traits other && Arrays.equals(values, other.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    Variables(Problem problem) {
        this.problem = problem;
        Map<Traits, List<Integer>> byTraits = new LinkedHashMap<>();
        long base = 0;
        for (int item = 0; item < problem.items(); item++) {
            base += outside(item);
            byTraits.computeIfAbsent(traits(item), ignored -> new ArrayList<>()).add(item);
        }
        leftOutCost = base;
        byTraits.values()
                .forEach(items ->
                        classes.add(items.stream().mapToInt(Integer::intValue).toArray()));
        firsts = new int[classes.size() + 1];
        for (int c = 0; c < classes.size(); c++) {
            firsts[c + 1] = firsts[c] + problem.placeCount(example(c));
        }
        int count = firsts[classes.size()];
        classOf = new int[count];
        nodes = new int[count];
        costs = new long[count];
        for (int c = 0; c < classes.size(); c++) {
            fill(c);
        }
    }

    private void fill(int c) {
        int item = example(c);
        for (int variable = firsts[c]; variable < firsts[c + 1]; variable++) {
            classOf[variable] = c;
            nodes[variable] = problem.place(item, variable - firsts[c]);
            costs[variable] = problem.cost(item, nodes[variable]) - outside(item);
        }
    }

    /** Returns the cost that is counted for an item before it has a place. */
    private long outside(int item) {
        if (problem.mayBeLeftOut(item)) {
            return problem.leftOutCost(item);
        }
        long least = Long.MAX_VALUE;
        for (int position = 0; position < problem.placeCount(item); position++) {
            least = Math.min(least, problem.cost(item, problem.place(item, position)));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private Traits traits(int item) {
        int places = problem.placeCount(item);
        int length = 1 + 3 * places;
        for (int position = 0; position < places; position++) {
            length += problem.amounts(item, position).length;
        }
        long[] values = new long[length];
        int filled = 0;
        values[filled++] = problem.mayBeLeftOut(item) ? 1 : 0;
        for (int position = 0; position < places; position++) {
            int[] amounts = problem.amounts(item, position);
            values[filled++] = problem.place(item, position);
            values[filled++] = problem.cost(item, problem.place(item, position)) - outside(item);
            values[filled++] = amounts.length;
            for (int amount : amounts) {
                values[filled++] = amount;
            }
        }
        return new Traits(values);
    }

    private int example(int c) {
        return classes.get(c)[0];
    }

    Problem problem() {
        return problem;
    }

    int count() {
        return nodes.length;
    }

    int classes() {
        return classes.size();
    }

    /** Returns how many items are of the class. */
    int size(int c) {
        return classes.get(c).length;
    }

    /** Returns whether every item of the class must have a place. */
    boolean mustBePlaced(int c) {
        return !problem.mayBeLeftOut(example(c));
    }

    /** Returns the first variable of the class; those of the next class begin where its own end. */
    int first(int c) {
        return firsts[c];
    }

    int classOf(int variable) {
        return classOf[variable];
    }

    /** Returns the node of the place that the variable stands for. */
    int node(int variable) {
        return nodes[variable];
    }

    /** Returns what one item costs in the place beyond what it costs outside. */
    long cost(int variable) {
        return costs[variable];
    }

    /** Returns what all items cost outside. */
    long leftOutCost() {
        return leftOutCost;
    }

    /** Returns what one item gives in the place: dimension and amount by turns. */
    int[] amounts(int variable) {
        return problem.amounts(example(classOf[variable]), variable - firsts[classOf[variable]]);
    }

    /** Returns whether no class has more items in places than it has. */
    boolean fit(int[] counts) {
        for (int c = 0; c < classes.size(); c++) {
            int placed = 0;
            for (int variable = firsts[c]; variable < firsts[c + 1]; variable++) {
                placed += counts[variable];
            }
            if (placed > size(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the node of each item, the first items of a class in its first places. */
    int[] places(int[] counts) {
        int[] places = new int[problem.items()];
        Arrays.fill(places, Problem.NONE);
        for (int c = 0; c < classes.size(); c++) {
            int next = 0;
            for (int variable = firsts[c]; variable < firsts[c + 1]; variable++) {
                for (int i = 0; i < counts[variable] && next < size(c); i++) {
                    places[classes.get(c)[next++]] = nodes[variable];
                }
            }
        }
        return places;
    }
}
