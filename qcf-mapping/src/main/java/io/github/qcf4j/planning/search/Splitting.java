package io.github.qcf4j.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Takes apart what is left of a problem into parts that have nothing to do with each other. */
final class Splitting {

    private final Rows rows;
    private final Assignment settled;
    private final int[] parent;

    Splitting(Rows rows, Assignment settled) {
        this.rows = rows;
        this.settled = settled;
        this.parent = IntStream.range(0, rows.variables).toArray();
    }

    /** Returns the parts, each with the columns of the problem that its own columns stand for. */
    List<Part> parts(Work work) {
        List<Integer> open = openRows();
        for (int row : open) {
            int first = -1;
            int owner = rows.owners[row];
            for (int part : rows.parts[row]) {
                if (settled.isFree(part)) {
                    first = first < 0 ? part : first;
                    join(first, part);
                }
            }
            if (owner >= 0 && settled.isFree(owner) && first >= 0) {
                join(first, owner);
            }
        }
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int row : open) {
            int member = Arrays.stream(rows.parts[row])
                    .filter(settled::isFree)
                    .findFirst()
                    .orElseThrow();
            byRoot.computeIfAbsent(root(member), root -> new ArrayList<>()).add(row);
        }
        return byRoot.values().stream().map(some -> part(some, work)).toList();
    }

    /** Returns the rows that are open and lead to a demand, in order. */
    private List<Integer> openRows() {
        boolean[] wanted = new boolean[rows.count()];
        for (int row = rows.count() - 1; row >= 0; row--) {
            wanted[row] |= settled.isOpen(row) && settled.isRequired(row);
            if (wanted[row]) {
                for (int part : rows.parts[row]) {
                    if (!rows.isColumn(part) && settled.isFree(part)) {
                        wanted[rows.rowOf[part]] = true;
                    }
                }
            }
        }
        return IntStream.range(0, wanted.length)
                .filter(row -> wanted[row])
                .boxed()
                .toList();
    }

    private Part part(List<Integer> some, Work work) {
        int[] columns = some.stream()
                .flatMapToInt(row -> Arrays.stream(rows.parts[row]))
                .filter(part -> rows.isColumn(part) && settled.isFree(part))
                .distinct()
                .sorted()
                .toArray();
        Map<Integer, Integer> known = new TreeMap<>();
        for (int column : columns) {
            known.put(column, known.size());
        }
        for (int row : some) {
            if (rows.owners[row] >= 0 && settled.isFree(rows.owners[row])) {
                known.put(rows.owners[row], known.size());
            }
        }
        List<Rows.Row> left = some.stream().map(row -> left(row, known)).toList();
        long[] weights =
                Arrays.stream(columns).mapToLong(column -> rows.weights[column]).toArray();
        Rows part = new Rows(weights, known.size() - columns.length, Implied.withoutImplied(left, work));
        Implied.compareColumns(part, work);
        return new Part(part, columns);
    }

    private Rows.Row left(int row, Map<Integer, Integer> known) {
        int[] parts = Arrays.stream(rows.parts[row])
                .filter(settled::isFree)
                .map(known::get)
                .toArray();
        int owner = rows.owners[row];
        boolean isGate = owner >= 0 && settled.isFree(owner);
        return new Rows.Row(
                parts,
                rows.needs[row] - settled.there(row),
                isGate ? known.getOrDefault(owner, CoverProblem.NO_GATE) : CoverProblem.NO_GATE);
    }

    private int root(int variable) {
        int at = variable;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        parent[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }

    /**
     * Rows that hang together.
     *
     * @param columns  the column of the problem that each column stands for
     */
    record Part(Rows rows, int[] columns) {}
}
