package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coordinates of some rows: what each is made of, node by node, and at which node it is decided. */
final class PlanCoordinates {

    private final Rows rows;
    private final Problem problem;
    private final int root;
    private final List<Map<Coordinate, Expression>> own = new ArrayList<>();
    private final Coordinate[] cappedSums;
    private final List<Map<Coordinate, Long>> users = new ArrayList<>();

    /**
     * Finds the coordinates.
     *
     * @param rows  all rows
     * @param exact  the rows whose sums are carried along
     */
    PlanCoordinates(Rows rows, int[] exact) {
        this.rows = rows;
        this.problem = rows.variables().problem();
        this.root = problem.nodes();
        for (int node = 0; node <= root; node++) {
            own.add(new LinkedHashMap<>());
        }
        cappedSums = new Coordinate[rows.cappedSums().size()];
        rows.cappedSums().forEach(sum -> users.add(new LinkedHashMap<>()));
        for (int number : exact) {
            add(rows.row(number));
        }
        for (int sum = cappedSums.length - 1; sum >= 0; sum--) {
            if (!users.get(sum).isEmpty()) {
                addCapped(sum);
            }
        }
    }

    private void add(Row row) {
        Coordinate coordinate = Coordinate.of(row, top(row));
        addOwn(coordinate, row.variables(), row.coefficients());
        for (int i = 0; i < row.capped().length; i++) {
            users.get(row.capped()[i]).put(coordinate, row.cappedCoefficients()[i]);
        }
    }

    private void addCapped(int number) {
        CappedSum sum = rows.cappedSums().get(number);
        Coordinate coordinate = Coordinate.of(sum);
        cappedSums[number] = coordinate;
        users.get(number).forEach((user, coefficient) -> {
            boolean same = coefficient > 0;
            coordinate.helps(same ? user.moreHelps() : user.lessHelps(), same ? user.lessHelps() : user.moreHelps());
        });
        addOwn(coordinate, sum.variables(), sum.amounts());
        for (int inner : sum.capped()) {
            users.get(inner).put(coordinate, 1L);
        }
    }

    private void addOwn(Coordinate coordinate, int[] variables, long[] coefficients) {
        for (int i = 0; i < variables.length; i++) {
            own.get(rows.variables().node(variables[i]))
                    .computeIfAbsent(coordinate, ignored -> new Expression())
                    .add(variables[i], coefficients[i]);
        }
    }

    /** Returns the lowest node that has all that the row is made of. */
    private int top(Row row) {
        int top = -1;
        for (int variable : row.variables()) {
            top = common(top, rows.variables().node(variable));
        }
        for (int sum : row.capped()) {
            top = common(top, rows.cappedSums().get(sum).node());
        }
        return top;
    }

    private int common(int one, int other) {
        int a = one < 0 ? other : one;
        int b = other;
        while (a != b) {
            if (b == root || a != root && a > b) {
                a = parent(a);
            } else {
                b = parent(b);
            }
        }
        return a;
    }

    /** Returns the parent of a node, which for the roots of the problem is the common root. */
    int parent(int node) {
        int parent = problem.parent(node);
        return parent == Problem.NONE ? root : parent;
    }

    /** Returns the node above all nodes of the problem. */
    int root() {
        return root;
    }

    /** Returns what a node's own variables bring to each coordinate. */
    Map<Coordinate, Expression> own(int node) {
        return own.get(node);
    }

    /** Returns the capped sums of a node that are used, by number. */
    List<Integer> cappedSums(int node) {
        List<Integer> numbers = new ArrayList<>();
        for (int sum = 0; sum < cappedSums.length; sum++) {
            if (cappedSums[sum] != null && cappedSums[sum].top() == node) {
                numbers.add(sum);
            }
        }
        return numbers;
    }

    Coordinate cappedSum(int number) {
        return cappedSums[number];
    }

    /** Returns the coordinates that a capped sum is part of, each with its coefficient. */
    Map<Coordinate, Long> usersOf(int cappedSum) {
        return users.get(cappedSum);
    }
}
