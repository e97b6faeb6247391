package io.github.qcf4j.combination.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Makes the {@link Rows} of a problem. */
final class RowsBuilder {

    private final Problem problem;
    private final Variables variables;
    private final int[][] variablesOfDimension;
    private final int[][] amountsOfDimension;
    private final List<CappedSum> cappedSums = new ArrayList<>();
    private final int[][] numberOfCappedSum;
    private final List<Row> rows = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Deque<PendingChoice> pending = new ArrayDeque<>();
    private final long[] coefficients;

    private record PendingChoice(int number, Clause.Either clause) {}

    private RowsBuilder(Variables variables) {
        this.problem = variables.problem();
        this.variables = variables;
        this.coefficients = new long[variables.count()];
        this.variablesOfDimension = new int[problem.dimensions()][];
        this.amountsOfDimension = new int[problem.dimensions()][];
        this.numberOfCappedSum = new int[problem.dimensions()][0];
        sortByDimension();
    }

    /** Returns the rows of the problem whose variables these are. */
    static Rows rowsOf(Variables variables) {
        return new RowsBuilder(variables).build();
    }

    private Rows build() {
        addCappedSums();
        List<Integer> firstRows = new ArrayList<>();
        List<Integer> firstChoices = new ArrayList<>();
        add(problem.clauses(), firstRows, firstChoices);
        while (!pending.isEmpty()) {
            addAlternatives(pending.removeFirst());
        }
        for (int c = 0; c < variables.classes(); c++) {
            addClass(c, firstRows);
        }
        return new Rows(variables, rows, choices, cappedSums, array(firstRows), array(firstChoices));
    }

    private void sortByDimension() {
        int[] counts = new int[problem.dimensions()];
        for (int variable = 0; variable < variables.count(); variable++) {
            int[] amounts = variables.amounts(variable);
            for (int i = 0; i < amounts.length; i += 2) {
                counts[amounts[i]]++;
            }
        }
        for (int dimension = 0; dimension < counts.length; dimension++) {
            variablesOfDimension[dimension] = new int[counts[dimension]];
            amountsOfDimension[dimension] = new int[counts[dimension]];
        }
        for (int variable = variables.count() - 1; variable >= 0; variable--) {
            int[] amounts = variables.amounts(variable);
            for (int i = 0; i < amounts.length; i += 2) {
                int position = --counts[amounts[i]];
                variablesOfDimension[amounts[i]][position] = variable;
                amountsOfDimension[amounts[i]][position] = amounts[i + 1];
            }
        }
    }

    /** Adds a capped sum for each cap that can be reached, from the leaves to the roots. */
    private void addCappedSums() {
        for (int node = problem.nodes() - 1; node >= 0; node--) {
            for (int dimension = 0; dimension < problem.dimensions(); dimension++) {
                int cap = problem.cap(node, dimension);
                if (cap < Problem.UNBOUNDED && most(node, dimension) > cap) {
                    long[] inner = new long[cappedSums.size()];
                    expand(1, node, dimension, true, inner);
                    int[] support = support(variablesOfDimension[dimension]);
                    note(node, dimension);
                    cappedSums.add(new CappedSum(node, dimension, cap, support, taken(support), nonZero(inner)));
                }
            }
        }
    }

    private void note(int node, int dimension) {
        if (numberOfCappedSum[dimension].length == 0) {
            numberOfCappedSum[dimension] = new int[problem.nodes()];
            Arrays.fill(numberOfCappedSum[dimension], -1);
        }
        numberOfCappedSum[dimension][node] = cappedSums.size();
    }

    private long most(int node, int dimension) {
        long most = 0;
        int[] having = variablesOfDimension[dimension];
        for (int i = 0; i < having.length; i++) {
            if (isWithin(variables.node(having[i]), node)) {
                most += (long) amountsOfDimension[dimension][i] * variables.size(variables.classOf(having[i]));
            }
        }
        return most;
    }

    private boolean isWithin(int inner, int outer) {
        int node = inner;
        while (node > outer) {
            node = problem.parent(node);
        }
        return node == outer;
    }

    /**
     * Adds what a node gives in a dimension to the coefficients of variables and of capped sums.
     *
     * @param within  whether the node's own cap is left aside
     */
    private void expand(long coefficient, int node, int dimension, boolean within, long[] capped) {
        int[] having = variablesOfDimension[dimension];
        boolean[] seen = new boolean[capped.length];
        for (int i = 0; i < having.length; i++) {
            if (isWithin(variables.node(having[i]), node)) {
                int cap = outermostCap(variables.node(having[i]), node, dimension, within);
                if (cap < 0) {
                    coefficients[having[i]] += coefficient * amountsOfDimension[dimension][i];
                } else if (!seen[cap]) {
                    seen[cap] = true;
                    capped[cap] += coefficient;
                }
            }
        }
    }

    /** Returns the capped sum of the outermost node on the way that has one, or -1; it has the greatest number. */
    private int outermostCap(int inner, int outer, int dimension, boolean within) {
        int[] numbers = numberOfCappedSum[dimension];
        if (numbers.length == 0) {
            return -1;
        }
        int outermost = -1;
        int node = inner;
        while (node != outer) {
            outermost = Math.max(outermost, numbers[node]);
            node = problem.parent(node);
        }
        return within ? outermost : Math.max(outermost, numbers[node]);
    }

    private void add(List<Clause> clauses, List<Integer> intoRows, List<Integer> intoChoices) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Linear linear) {
                intoRows.add(rows.size());
                rows.add(row(linear));
            } else {
                intoChoices.add(choices.size() + pending.size());
                pending.addLast(new PendingChoice(choices.size() + pending.size(), (Clause.Either) clause));
            }
        }
    }

    private void addAlternatives(PendingChoice choice) {
        int alternatives = choice.clause().alternatives().size();
        int[][] rowsOf = new int[alternatives][];
        int[][] choicesOf = new int[alternatives][];
        choices.add(new Choice(rowsOf, choicesOf));
        for (int i = 0; i < alternatives; i++) {
            List<Integer> intoRows = new ArrayList<>();
            List<Integer> intoChoices = new ArrayList<>();
            add(choice.clause().alternatives().get(i), intoRows, intoChoices);
            rowsOf[i] = array(intoRows);
            choicesOf[i] = array(intoChoices);
        }
    }

    private Row row(Clause.Linear clause) {
        long[] capped = new long[cappedSums.size()];
        for (Term term : clause.terms()) {
            expand(term.coefficient(), term.node(), term.dimension(), false, capped);
        }
        int[] support = clause.terms().size() == 1
                ? support(variablesOfDimension[clause.terms().get(0).dimension()])
                : nonZero(coefficients);
        int[] used = nonZero(capped);
        long[] cappedCoefficients = new long[used.length];
        for (int i = 0; i < used.length; i++) {
            cappedCoefficients[i] = capped[used[i]];
        }
        long[] own = taken(support);
        return new Row(support, own, used, cappedCoefficients, clause.bound(), clause.penalty(), clause.scale());
    }

    /** Adds that a class has no more items than it has, and that those which must be placed are. */
    private void addClass(int c, List<Integer> into) {
        int[] own = new int[variables.first(c + 1) - variables.first(c)];
        for (int i = 0; i < own.length; i++) {
            own[i] = variables.first(c) + i;
        }
        if (own.length > 1) {
            into.add(rows.size());
            rows.add(plain(own, -1, -variables.size(c)));
        }
        if (variables.mustBePlaced(c)) {
            into.add(rows.size());
            rows.add(plain(own, 1, variables.size(c)));
        }
    }

    private static Row plain(int[] variables, long coefficient, long bound) {
        long[] coefficients = new long[variables.length];
        Arrays.fill(coefficients, coefficient);
        return new Row(variables, coefficients, new int[0], new long[0], bound, Clause.HARD, 1);
    }

    /** Returns those of the variables whose coefficient is not zero. */
    private int[] support(int[] among) {
        int count = 0;
        int[] support = new int[among.length];
        for (int variable : among) {
            if (coefficients[variable] != 0) {
                support[count++] = variable;
            }
        }
        return Arrays.copyOf(support, count);
    }

    /** Returns the coefficients of the variables, which are zero afterwards. */
    private long[] taken(int[] support) {
        long[] taken = new long[support.length];
        for (int i = 0; i < support.length; i++) {
            taken[i] = coefficients[support[i]];
            coefficients[support[i]] = 0;
        }
        return taken;
    }

    private static int[] nonZero(long[] numbers) {
        int count = 0;
        int[] positions = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
