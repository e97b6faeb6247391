package io.github.qcf4j.combination.search;

import java.util.Random;
import java.util.stream.IntStream;

/** Problems that searches are known to find hard, such as groups that all offer the same units. */
final class SearchedProblems {

    private static final int COUNT = 0;
    private static final int CREDIT = 1;
    private static final int MOST_CREDIT = 12;

    private SearchedProblems() {}

    /** Groups that each ask for so many of the same units, each unit of three credits; taking one costs 1. */
    static Problem sharing(int groups, int each, int units) {
        ProblemBuilder builder = grouped(groups);
        for (int unit = 0; unit < units; unit++) {
            int item = builder.addItem(0);
            for (int node = 1; node <= groups; node++) {
                builder.place(item, node, 1).amount(item, node, COUNT, 1).amount(item, node, CREDIT, 3);
            }
        }
        IntStream.rangeClosed(1, groups).forEach(node -> builder.clause(Clause.atLeast(node, COUNT, each)));
        return builder.build();
    }

    /** The same, where each unit that a group is short of costs a thousand, and counting one gains 1. */
    static Problem shortOfSharing(int groups, int each, int units) {
        ProblemBuilder builder = grouped(groups);
        for (int unit = 0; unit < units; unit++) {
            int item = builder.addItem(0);
            for (int node = 1; node <= groups; node++) {
                builder.place(item, node, -1).amount(item, node, COUNT, 1);
            }
        }
        IntStream.rangeClosed(1, groups)
                .forEach(
                        node -> builder.clause(Clause.atLeast(node, COUNT, each).withPenalty(1000)));
        return builder.build();
    }

    /** Units of which pairs bar each other, in groups that ask for three each, while the whole asks for credit. */
    static Problem barred(int units, int pairs, int groups, int credit, long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = grouped(groups);
        int[][] places = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            int item = builder.addItem(0);
            int worth = 1 + random.nextInt(MOST_CREDIT);
            long cost = 1 + random.nextInt(30);
            int one = 1 + random.nextInt(groups);
            int other = 1 + random.nextInt(groups);
            places[unit] = one == other ? new int[] {one} : new int[] {one, other};
            for (int node : places[unit]) {
                builder.place(item, node, cost).amount(item, node, COUNT, 1).amount(item, node, CREDIT, worth);
            }
        }
        for (int pair = 0; pair < pairs; pair++) {
            int one = random.nextInt(units);
            int other = (one + 1 + random.nextInt(units - 1)) % units;
            bar(builder, places, one, other);
        }
        IntStream.rangeClosed(1, groups).forEach(node -> builder.clause(Clause.atLeast(node, COUNT, 3)));
        return builder.clause(Clause.atLeast(Problem.WHOLE, CREDIT, credit)).build();
    }

    private static ProblemBuilder grouped(int groups) {
        ProblemBuilder builder = new ProblemBuilder();
        builder.addDimension();
        builder.addDimension();
        IntStream.range(0, groups).forEach(group -> builder.addNode(Problem.WHOLE));
        return builder;
    }

    private static void bar(ProblemBuilder builder, int[][] places, int one, int other) {
        int both = builder.addDimension();
        for (int item : new int[] {one, other}) {
            for (int node : places[item]) {
                builder.amount(item, node, both, 1);
            }
        }
        builder.clause(Clause.atMost(Problem.WHOLE, both, 1));
    }
}
