package io.github.qcf4j.combination.search;

import org.jspecify.annotations.Nullable;

/**
 * Looks at problems as linear programs: what they cost at least when items may be taken in part, and which item to take
 * whole or not at all.
 * <p>
 * This is what helps where many rows ask for sums of the same items, in as many measures.
 */
final class LinearSearch implements SearchTree.Nodes {

    private static final int STEPS_FOR_ROW = 4;
    private static final double WHOLE = 1e-6;
    private static final double HALF = 0.5;

    private final Rows rows;
    private final Domains widest;
    private final Propagation propagation;
    private final Work work;
    private final Incumbent incumbent;
    private final Branching branching;
    private final LinearProgram program;
    private final Simplex simplex;
    private final long constant;
    private long nodes;

    /**
     * Prepares the search.
     *
     * @param widest  the domains of the whole problem, already narrowed
     */
    LinearSearch(Rows rows, Domains widest, LinearProgram program, Incumbent incumbent, Work work) {
        this.rows = rows;
        this.widest = widest;
        this.propagation = new Propagation(rows);
        this.work = work;
        this.incumbent = incumbent;
        this.branching = new Branching(rows);
        this.program = program;
        this.simplex = new Simplex(program, work);
        this.constant = rows.variables().leftOutCost();
    }

    @Override
    public boolean mayBeBetter(long bound) {
        return bound < incumbent.value();
    }

    @Override
    public @Nullable SearchNode evaluate(@Nullable SearchNode parent, int child) {
        nodes++;
        work.spend(STEPS_FOR_ROW * (long) rows.size());
        Domains domains = widest.copy();
        if (parent != null) {
            parent.narrow(rows, domains);
            parent.branch().narrow(child, rows, domains);
        }
        if (!propagation.narrow(domains)) {
            return null;
        }
        Box box = program.box(domains);
        if (simplex.solve(box) == Simplex.Outcome.IMPOSSIBLE
                && LinearBound.isImpossible(program, box, simplex.proof())) {
            return null;
        }
        double[] values = simplex.values(rows.variables().count());
        consider(values, domains);
        LinearBound bound = LinearBound.ofCosts(program, box, simplex.multipliers());
        long cost = constant + bound.cost();
        if (!mayBeBetter(cost)) {
            return null;
        }
        if (incumbent.isFound()) {
            bound.narrow(domains, incumbent.value() - 1 - constant);
            if (!propagation.narrow(domains)) {
                return null;
            }
        }
        return node(parent, child, Math.max(cost, parent == null ? cost : parent.scaledBound()), values, domains);
    }

    private @Nullable SearchNode node(
            @Nullable SearchNode parent, int child, long cost, double[] values, Domains domains) {
        Branch branch = split(values, domains);
        if (branch == null) {
            int[] rounded = rounded(values, domains, HALF);
            incumbent.consider(rounded);
            branch = branching.choose(domains, new RelaxedSolution(cost, rounded, new long[rows.size()]));
        }
        return branch == null
                ? null
                : new SearchNode(parent, child, cost, branch, parent == null ? 0 : parent.depth() + 1, nodes);
    }

    /** Looks whether rounded values are a solution. */
    private void consider(double[] values, Domains domains) {
        incumbent.consider(rounded(values, domains, HALF));
        incumbent.consider(rounded(values, domains, WHOLE));
    }

    /** Returns values made whole: less where what is beyond a whole number is less than so much, else more. */
    private static int[] rounded(double[] values, Domains domains, double more) {
        int[] rounded = new int[values.length];
        for (int variable = 0; variable < rounded.length; variable++) {
            double value = Math.floor(values[variable] + 1 - more);
            double within = Math.max(domains.least()[variable], Math.min(domains.most()[variable], value));
            rounded[variable] = (int) within;
        }
        return rounded;
    }

    /** Splits the variable that is farthest from being whole, or returns null where all are whole. */
    private static @Nullable Branch split(double[] values, Domains domains) {
        int best = -1;
        double farthest = WHOLE;
        for (int variable = 0; variable < values.length; variable++) {
            double part = values[variable] - Math.floor(values[variable]);
            double far = Math.min(part, 1 - part);
            if (far > farthest && isOpen(values[variable], variable, domains)) {
                farthest = far;
                best = variable;
            }
        }
        if (best < 0) {
            return null;
        }
        int below = (int) Math.floor(values[best]);
        return Branch.onVariable(best, below, values[best] - below < HALF ? 0 : 1);
    }

    private static boolean isOpen(double value, int variable, Domains domains) {
        return Math.floor(value) >= domains.least()[variable] && Math.ceil(value) <= domains.most()[variable];
    }
}
