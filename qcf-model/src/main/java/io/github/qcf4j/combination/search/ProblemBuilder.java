package io.github.qcf4j.combination.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes a {@link Problem}, nodes before the items placed in them.
 * <p>
 * The whole, node 0, is there from the start. Items and places are tried in the order in which they are added, so that
 * equal problems are built in equal order.
 */
public final class ProblemBuilder {

    private final List<Integer> parents = new ArrayList<>(List.of(Problem.NONE));
    private final List<SortedMap<Integer, Integer>> caps = new ArrayList<>(List.of(new TreeMap<>()));
    private final List<ItemDraft> items = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private int dimensions;

    private record ItemDraft(boolean mayBeLeftOut, long leftOutCost, Map<Integer, PlaceDraft> places) {}

    private record PlaceDraft(long cost, SortedMap<Integer, Integer> amounts) {}

    /** Adds a dimension and returns its number. */
    public int addDimension() {
        return dimensions++;
    }

    /** Adds a node below another, or a root of its own below {@link Problem#NONE}, and returns its number. */
    public int addNode(int parent) {
        if (parent != Problem.NONE) {
            requireNode(parent);
        }
        parents.add(parent);
        caps.add(new TreeMap<>());
        return parents.size() - 1;
    }

    /** Sets the most that a node gives in a dimension, of several the least. */
    public ProblemBuilder cap(int node, int dimension, int most) {
        requireNode(node);
        requireDimension(dimension);
        caps.get(node).merge(dimension, requireAmount(most), Math::min);
        return this;
    }

    /** Adds an item that may be left out at a cost, and returns its number. */
    public int addItem(long leftOutCost) {
        items.add(new ItemDraft(true, leftOutCost, new LinkedHashMap<>()));
        return items.size() - 1;
    }

    /** Adds an item that must have one of its places, and returns its number. */
    public int addPlacedItem() {
        items.add(new ItemDraft(false, 0, new LinkedHashMap<>()));
        return items.size() - 1;
    }

    /** Adds a place to an item, the preferred first. */
    public ProblemBuilder place(int item, int node, long cost) {
        requireNode(node);
        Map<Integer, PlaceDraft> places = items.get(item).places();
        if (places.putIfAbsent(node, new PlaceDraft(cost, new TreeMap<>())) != null) {
            throw new IllegalArgumentException("Node '%s' must be a place of item %s once".formatted(node, item));
        }
        return this;
    }

    /** Sets what an item gives to one of its places in a dimension; an amount above the greatest is the greatest. */
    public ProblemBuilder amount(int item, int node, int dimension, long amount) {
        requireDimension(dimension);
        PlaceDraft place = items.get(item).places().get(node);
        if (place == null) {
            throw new IllegalArgumentException("Node '%s' must be a place of item %s".formatted(node, item));
        }
        place.amounts().put(dimension, requireAmount(amount));
        place.amounts().remove(dimension, 0);
        return this;
    }

    /** Adds a clause. */
    public ProblemBuilder clause(Clause clause) {
        clauses.add(requireNonNull(clause, "clause"));
        return this;
    }

    /** Returns the problem; its clauses must name nodes and dimensions that were added. */
    public Problem build() {
        Deque<Clause> open = new ArrayDeque<>(clauses);
        while (!open.isEmpty()) {
            Clause clause = open.pop();
            if (clause instanceof Clause.Either either) {
                either.alternatives().forEach(open::addAll);
            } else if (clause instanceof Clause.Linear linear) {
                linear.terms().forEach(term -> {
                    requireNode(term.node());
                    requireDimension(term.dimension());
                });
            }
        }
        return new Problem(this);
    }

    int dimensions() {
        return dimensions;
    }

    int[] parents() {
        return parents.stream().mapToInt(Integer::intValue).toArray();
    }

    int[][] caps() {
        return caps.stream().map(ProblemBuilder::pairs).toArray(int[][]::new);
    }

    boolean[] mayBeLeftOut() {
        boolean[] may = new boolean[items.size()];
        for (int item = 0; item < may.length; item++) {
            may[item] = items.get(item).mayBeLeftOut();
        }
        return may;
    }

    long[] leftOutCosts() {
        return items.stream().mapToLong(ItemDraft::leftOutCost).toArray();
    }

    int[][] places() {
        return items.stream()
                .map(item -> item.places().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    long[][] costs() {
        return items.stream()
                .map(item -> item.places().values().stream()
                        .mapToLong(PlaceDraft::cost)
                        .toArray())
                .toArray(long[][]::new);
    }

    int[][][] amounts() {
        return items.stream()
                .map(item -> item.places().values().stream()
                        .map(place -> pairs(place.amounts()))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /** Returns the entries one after another, each a dimension and its number; a cap of zero is a cap. */
    private static int[] pairs(SortedMap<Integer, Integer> numbers) {
        return numbers.entrySet().stream()
                .flatMapToInt(entry -> IntStream.of(entry.getKey(), entry.getValue()))
                .toArray();
    }

    private static int requireAmount(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("Amount '%s' must be zero or more".formatted(amount));
        }
        return (int) Math.min(amount, Problem.UNBOUNDED);
    }

    private void requireNode(int node) {
        if (node < 0 || node >= parents.size()) {
            throw new IllegalArgumentException("Node '%s' must be one of the %s nodes".formatted(node, parents.size()));
        }
    }

    private void requireDimension(int dimension) {
        if (dimension < 0 || dimension >= dimensions) {
            throw new IllegalArgumentException(
                    "Dimension '%s' must be one of the %s dimensions".formatted(dimension, dimensions));
        }
    }
}
