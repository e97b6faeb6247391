package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How a relaxed problem deals with each row that is asked.
 * <p>
 * Most rows are met exactly, by a coordinate. 'At most one' among variables of one node is met by folding them into one
 * layer. Rows over few variables, such as barred pairs and 'a unit counts once', are priced: they may be broken, at a
 * price. What is neither, such as a choice not yet made, is left aside.
 */
final class RowRoles {

    private static final int FEW_CLASSES = 3;
    private static final int SOME_CLASSES = 8;

    private final Rows rows;
    private final Domains domains;
    private final List<Integer> exact = new ArrayList<>();
    private final List<Integer> priced = new ArrayList<>();
    private final List<int[]> folds = new ArrayList<>();
    private final boolean[] folded;
    private long constantCost;

    /**
     * Gives each row its role.
     *
     * @param rows  all rows
     * @param asked  the rows that are asked
     * @param domains  the widest domains
     */
    RowRoles(Rows rows, List<Integer> asked, Domains domains) {
        this.rows = rows;
        this.domains = domains;
        this.folded = new boolean[rows.variables().count()];
        List<Integer> open = new ArrayList<>();
        for (int number : asked) {
            if (isOpen(number)) {
                open.add(number);
            }
        }
        List<Integer> unfolded = fold(open);
        for (int number : open) {
            if (unfolded.contains(number) || !mayFold(number)) {
                (isPriced(number) ? priced : exact).add(number);
            }
        }
    }

    /** Returns whether the row depends on what is still open; adds what it costs where it does not. */
    private boolean isOpen(int number) {
        Row row = rows.row(number);
        long least = rows.least(row, domains);
        if (least >= row.bound()) {
            return false;
        }
        if (!row.isHard() && least == rows.most(row, domains)) {
            constantCost += row.cost(least);
            return false;
        }
        return true;
    }

    private boolean mayFold(int number) {
        Row row = rows.row(number);
        return row.isAtMostOne()
                && rows.variables().classOf(row.variables()[0])
                        != rows.variables().classOf(row.variables()[row.variables().length - 1]);
    }

    /** Folds what can be folded, the largest rows first, and returns the rows that still say something. */
    private List<Integer> fold(List<Integer> open) {
        List<Integer> candidates = new ArrayList<>();
        for (int number : open) {
            if (mayFold(number)) {
                candidates.add(number);
            }
        }
        candidates.sort(Comparator.comparingInt(number -> -rows.row(number).variables().length));
        List<Integer> unfolded = new ArrayList<>();
        for (int number : candidates) {
            if (!foldWhole(number)) {
                unfolded.add(number);
            }
        }
        unfolded.forEach(this::foldParts);
        return unfolded;
    }

    /** Folds a row whose open variables are all of one node. */
    private boolean foldWhole(int number) {
        int[] open = foldable(number);
        for (int variable : open) {
            if (rows.variables().node(variable) != rows.variables().node(open[0])) {
                return false;
            }
        }
        if (open.length < openCount(rows.row(number).variables())) {
            return false;
        }
        fold(open);
        return true;
    }

    /** Folds what the row says of each node. */
    private void foldParts(int number) {
        int[] open = foldable(number);
        int[] part = new int[open.length];
        for (int first = 0; first < open.length; first++) {
            int size = 0;
            for (int i = first; i < open.length; i++) {
                if (!folded[open[i]]
                        && rows.variables().node(open[i]) == rows.variables().node(open[first])) {
                    part[size++] = open[i];
                }
            }
            if (size > 1) {
                fold(Arrays.copyOf(part, size));
            }
        }
    }

    private void fold(int[] variables) {
        folds.add(variables);
        for (int variable : variables) {
            folded[variable] = true;
        }
    }

    private int[] foldable(int number) {
        int[] all = rows.row(number).variables();
        int[] foldable = new int[all.length];
        int size = 0;
        for (int variable : all) {
            if (!folded[variable] && domains.least()[variable] == 0 && domains.most()[variable] == 1) {
                foldable[size++] = variable;
            }
        }
        return Arrays.copyOf(foldable, size);
    }

    private int openCount(int[] variables) {
        int count = 0;
        for (int variable : variables) {
            count += domains.isFixed(variable) ? 0 : 1;
        }
        return count;
    }

    private boolean isPriced(int number) {
        Row row = rows.row(number);
        if (!row.isHard() || !row.isPlain()) {
            return false;
        }
        int classes = classes(row.variables());
        return classes <= FEW_CLASSES || classes <= SOME_CLASSES && row.isPacking() && !isMostOfItsNodes(row);
    }

    private int classes(int[] variables) {
        int classes = 0;
        int last = -1;
        for (int variable : variables) {
            int c = rows.variables().classOf(variable);
            if (c != last && !domains.isFixed(variable)) {
                classes++;
                last = c;
            }
        }
        return classes;
    }

    private boolean isMostOfItsNodes(Row row) {
        boolean[] nodes = new boolean[rows.variables().problem().nodes()];
        for (int variable : row.variables()) {
            nodes[rows.variables().node(variable)] = true;
        }
        int there = 0;
        for (int variable = 0; variable < rows.variables().count(); variable++) {
            there += nodes[rows.variables().node(variable)] && !domains.isFixed(variable) ? 1 : 0;
        }
        return 2 * openCount(row.variables()) >= there;
    }

    /** Deals no longer exactly with the rows that widen a column: they are priced where that can be, else left aside. */
    void relax(Column column) {
        List<Integer> relaxed =
                exact.stream().filter(row -> isCarried(row, column)).toList();
        List<Integer> falling = relaxed.stream()
                .filter(row -> !column.isMonotone() && rows.row(row).isPacking())
                .toList();
        List<Integer> chosen = falling.isEmpty() ? relaxed : falling;
        exact.removeAll(chosen);
        chosen.stream()
                .filter(row -> rows.row(row).isHard() && rows.row(row).isPlain())
                .forEach(priced::add);
    }

    private boolean isCarried(int number, Column column) {
        Row row = rows.row(number);
        for (Coordinate coordinate : column.coordinates()) {
            if (coordinate.isRow() ? coordinate.row() == row : rows.uses(row, coordinate.sum())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the rows that are met exactly by a coordinate. */
    int[] exact() {
        return exact.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the rows that may be broken at a price. */
    int[] priced() {
        return priced.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the sets of variables of one node of which at most one may be one. */
    List<int[]> folds() {
        return folds;
    }

    /** Returns what rows cost whatever is chosen. */
    long constantCost() {
        return constantCost;
    }
}
