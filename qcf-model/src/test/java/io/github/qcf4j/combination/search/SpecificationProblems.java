package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Problems such as specifications of 60 to 120 units give, made by chance from a seed. */
final class SpecificationProblems {

    private static final int UNITS = 0;
    private static final int CREDIT = 1;
    private static final int UPPER_CREDIT = 2;
    private static final long SHORTFALL = 1L << 30;

    private final Random random;
    private final int size;
    private final int overlap;
    private final int groups;
    private final int[] credit;
    private final int[] level;
    private final long[] cost;
    private final int[] first;
    private final int[] second;
    private final int mandatory;
    private final List<int[]> bars = new ArrayList<>();
    private final int[] minCredit;
    private final int[] minUnits;
    private final int[] cap;
    private final int total;
    private final int upper;

    SpecificationProblems(long seed, int size, int overlap) {
        random = new Random(seed);
        this.size = size;
        this.overlap = overlap;
        groups = 4 + random.nextInt(3);
        credit = new int[size];
        level = new int[size];
        cost = new long[size];
        first = new int[size];
        second = new int[size];
        mandatory = 3 + random.nextInt(3);
        minCredit = new int[groups];
        minUnits = new int[groups];
        cap = new int[groups];
        drawUnits();
        drawGroups();
        total = 37 + random.nextInt(25);
        upper = total * (40 + random.nextInt(30)) / 100;
        for (int i = random.nextInt(1 + size / 12); i > 0; i--) {
            bars.add(new int[] {
                mandatory + random.nextInt(size - mandatory), mandatory + random.nextInt(size - mandatory)
            });
        }
    }

    private void drawUnits() {
        int objective = random.nextInt(4);
        for (int unit = 0; unit < size; unit++) {
            credit[unit] = 1 + random.nextInt(6) + random.nextInt(6);
            level[unit] = 2 + random.nextInt(3);
            long weight = switch (objective) {
                case 0 -> credit[unit];
                case 1 -> 1;
                case 2 -> credit[unit] * 10 - random.nextInt(credit[unit] * 5);
                default -> random.nextInt(30);
            };
            boolean held = random.nextInt(6) == 0;
            cost[unit] = held ? 0 : (weight << 20) + (credit[unit] << 8) + 1;
            first[unit] = unit < mandatory ? 1 : 2 + random.nextInt(groups - 1);
            second[unit] =
                    unit >= mandatory && random.nextInt(100) < overlap ? 2 + random.nextInt(groups - 1) : first[unit];
        }
    }

    private void drawGroups() {
        for (int group = 1; group < groups; group++) {
            switch (random.nextInt(4)) {
                case 0 -> minUnits[group] = 1 + random.nextInt(3);
                case 1 -> minCredit[group] = 4 + random.nextInt(12);
                case 2 -> cap[group] = 8 + random.nextInt(12);
                default -> {
                    minCredit[group] = 3 + random.nextInt(6);
                    cap[group] = minCredit[group] + random.nextInt(10);
                }
            }
        }
    }

    /**
     * Asks for the cheapest way to complete.
     *
     * @param shuffle  in which order the units are handed over: 0 as they are numbered, any other number by chance
     */
    Problem completion(long shuffle) {
        ProblemBuilder builder = structure();
        List<Integer> order = order(shuffle);
        for (int unit : order) {
            add(builder, unit, unit < mandatory ? builder.addPlacedItem() : builder.addItem(0), cost[unit]);
        }
        addBars(builder, order);
        for (int group = 1; group < groups; group++) {
            if (minUnits[group] > 0) {
                builder.clause(Clause.atLeast(group + 1, UNITS, minUnits[group]));
            }
            if (minCredit[group] > 0) {
                builder.clause(Clause.atLeast(group + 1, CREDIT, minCredit[group]));
            }
        }
        builder.clause(Clause.atLeast(Problem.WHOLE, CREDIT, total));
        builder.clause(Clause.atLeast(Problem.WHOLE, UPPER_CREDIT, upper));
        return builder.build();
    }

    /** Asks how far some units held are from completing. */
    Problem evaluation(int held) {
        ProblemBuilder builder = structure();
        List<Integer> order = order(7).subList(0, held);
        Collections.sort(order);
        for (int unit : order) {
            add(builder, unit, builder.addItem(0), -(credit[unit] * 64L + 1));
        }
        addBars(builder, order);
        builder.clause(Clause.atLeast(1, UNITS, mandatory).withPenalty(SHORTFALL));
        for (int group = 1; group < groups; group++) {
            if (minUnits[group] > 0) {
                builder.clause(Clause.atLeast(group + 1, UNITS, minUnits[group]).withPenalty(SHORTFALL));
            }
            if (minCredit[group] > 0) {
                builder.clause(
                        Clause.atLeast(group + 1, CREDIT, minCredit[group]).withPenalty(SHORTFALL));
            }
        }
        builder.clause(Clause.atLeast(Problem.WHOLE, CREDIT, total).withPenalty(SHORTFALL));
        builder.clause(Clause.atLeast(Problem.WHOLE, UPPER_CREDIT, upper).withPenalty(SHORTFALL));
        return builder.build();
    }

    private List<Integer> order(long shuffle) {
        List<Integer> order = new ArrayList<>();
        for (int unit = 0; unit < size; unit++) {
            order.add(unit);
        }
        if (shuffle != 0) {
            Collections.shuffle(order, new Random(shuffle));
        }
        return order;
    }

    private ProblemBuilder structure() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.addDimension();
        builder.addDimension();
        builder.addDimension();
        for (int group = 0; group < groups; group++) {
            int node = builder.addNode(Problem.WHOLE);
            if (cap[group] > 0) {
                builder.cap(node, CREDIT, cap[group]).cap(node, UPPER_CREDIT, cap[group]);
            }
        }
        return builder;
    }

    private void add(ProblemBuilder builder, int unit, int item, long cost) {
        for (int node : first[unit] == second[unit] ? new int[] {first[unit]} : new int[] {first[unit], second[unit]}) {
            builder.place(item, node, cost);
            builder.amount(item, node, UNITS, 1);
            builder.amount(item, node, CREDIT, credit[unit]);
            builder.amount(item, node, UPPER_CREDIT, level[unit] > 2 ? credit[unit] : 0);
        }
    }

    private void addBars(ProblemBuilder builder, List<Integer> order) {
        for (int[] bar : bars) {
            if (bar[0] != bar[1] && order.containsAll(List.of(bar[0], bar[1]))) {
                int dimension = builder.addDimension();
                for (int unit : bar) {
                    int item = order.indexOf(unit);
                    builder.amount(item, first[unit], dimension, 1);
                    builder.amount(item, second[unit], dimension, 1);
                }
                builder.clause(Clause.atMost(Problem.WHOLE, dimension, 1));
            }
        }
    }
}
