package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Problems of up to eight items with everything that problems can have, made by chance from a seed. */
final class RandomProblems {

    private final Random random;
    private final ProblemBuilder builder = new ProblemBuilder();
    private final List<Clause> clauses = new ArrayList<>();
    private int nodes = 1;
    private int dimensions;
    private int items;

    private RandomProblems(long seed) {
        random = new Random(seed);
    }

    static Problem of(long seed) {
        RandomProblems made = new RandomProblems(seed);
        made.draw();
        return made.build();
    }

    /** Returns the problem of a seed with its clauses in another order. */
    static Problem reordered(long seed) {
        RandomProblems made = new RandomProblems(seed);
        made.draw();
        Collections.shuffle(made.clauses, new Random(seed));
        return made.build();
    }

    private Problem build() {
        clauses.forEach(builder::clause);
        return builder.build();
    }

    private void draw() {
        dimensions = 1 + random.nextInt(4);
        for (int i = 0; i < dimensions; i++) {
            builder.addDimension();
        }
        nodes += random.nextInt(5);
        for (int node = 1; node < nodes; node++) {
            builder.addNode(random.nextInt(8) == 0 ? Problem.NONE : random.nextInt(node));
        }
        addCaps();
        addItems();
        int many = random.nextInt(6);
        for (int i = 0; i < many; i++) {
            clauses.add(clause(0));
        }
        addBars();
    }

    private void addCaps() {
        for (int i = random.nextInt(4); i > 0; i--) {
            builder.cap(random.nextInt(nodes), random.nextInt(dimensions), random.nextInt(12));
        }
    }

    private void addItems() {
        items = random.nextInt(9);
        int most = 1 + random.nextInt(6);
        int costs = random.nextInt(4);
        boolean alike = random.nextInt(3) == 0;
        for (int item = 0; item < items; item++) {
            boolean must = random.nextInt(10) == 0;
            int number = must
                    ? builder.addPlacedItem()
                    : builder.addItem(random.nextInt(4) == 0 ? random.nextInt(4) - 1 : 0);
            int places = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(random.nextInt(3) == 0 ? 3 : 1);
            boolean[] used = new boolean[nodes];
            for (int place = 0; place < places; place++) {
                int node = random.nextInt(nodes);
                if (!used[node]) {
                    used[node] = true;
                    addPlace(number, node, most, costs, alike);
                }
            }
        }
    }

    private void addPlace(int item, int node, int most, int costs, boolean alike) {
        long cost = switch (costs) {
            case 0 -> 1;
            case 1 -> random.nextInt(10);
            case 2 -> -random.nextInt(5);
            default -> random.nextInt(11) - 5;
        };
        builder.place(item, node, alike ? 1 : cost);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int amount = dimension == 0 ? 1 : random.nextInt(most + 1);
            if (random.nextInt(60) == 0) {
                amount = Problem.UNBOUNDED;
            }
            builder.amount(item, node, dimension, alike ? 1 + dimension : amount);
        }
    }

    private Clause clause(int depth) {
        if (depth < 2 && random.nextInt(5) == 0) {
            List<List<Clause>> alternatives = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                List<Clause> parts = new ArrayList<>();
                for (int j = random.nextInt(3); j > 0; j--) {
                    parts.add(clause(depth + 1));
                }
                alternatives.add(parts);
            }
            return new Clause.Either(random.nextInt(30) == 0 ? List.of() : alternatives);
        }
        return linear();
    }

    private Clause.Linear linear() {
        Clause.Linear linear;
        int kind = random.nextInt(4);
        if (kind < 2) {
            linear = Clause.atLeast(random.nextInt(nodes), random.nextInt(dimensions), random.nextInt(10));
        } else if (kind == 2) {
            linear = Clause.atMost(random.nextInt(nodes), random.nextInt(dimensions), random.nextInt(10));
        } else {
            List<Term> terms = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                terms.add(new Term(random.nextInt(7) - 3, random.nextInt(nodes), random.nextInt(dimensions)));
            }
            linear = Clause.Linear.of(terms, random.nextInt(14) - 6);
        }
        return random.nextInt(2) == 0
                ? linear
                : linear.withPenalty(random.nextInt(12)).withScale(1 + random.nextInt(3));
    }

    /** Adds sets of items of which at most one or two count, each in a dimension of its own. */
    private void addBars() {
        int bars = random.nextInt(4);
        for (int i = 0; i < bars && items > 0; i++) {
            int dimension = builder.addDimension();
            Problem soFar = builder.build();
            for (int item = 0; item < items; item++) {
                if (random.nextInt(3) == 0) {
                    for (int node : soFar.places(item)) {
                        builder.amount(item, node, dimension, 1);
                    }
                }
            }
            clauses.add(Clause.atMost(Problem.WHOLE, dimension, 1 + random.nextInt(6) / 5));
        }
    }
}
