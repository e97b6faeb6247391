package io.github.qcf4j.combination.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem made easier: some rows are met exactly, some may be broken at a price, some are left aside.
 * <p>
 * What it costs at least is what the problem costs at least. Frontiers are kept by what they depend on, so that only the
 * nodes are gone through again whose variables have other domains or prices.
 */
final class Relaxation {

    private static final int STEPS_FOR_VARIABLE = 10;
    private static final int STEPS_FOR_PLAN = 200;
    private static final int SHARES = 8;

    private final Rows rows;
    private final Domains widest;
    private final RowRoles roles;
    private final Prices prices;
    private final Work work;
    private final Knapsack knapsack;
    private Plan plan;
    private int[] priced;
    private final Map<StateKey, Frontier> owns = new HashMap<>();
    private final Map<Long, Frontier> pairs = new HashMap<>();
    private long remembered;

    /** What the frontier of a node's own variables depends on. */
    private record StateKey(int node, long[] values) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof StateKey other && node == other.node && Arrays.equals(values, other.values);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(values) + node;
        }
    }

    /**
     * Makes the relaxation in which some rows are asked.
     *
     * @param rows  all rows
     * @param asked  the rows that are asked
     * @param widest  the widest domains it is used for
     */
    Relaxation(Rows rows, List<Integer> asked, Domains widest, Prices prices, Work work) {
        this.rows = rows;
        this.widest = widest;
        this.roles = new RowRoles(rows, asked, widest);
        this.prices = prices;
        this.work = work;
        this.knapsack = new Knapsack(work);
        this.plan = plan();
        this.priced = roles.priced();
        fitKeys();
    }

    private void fitKeys() {
        NodePlan tooWide = plan.tooWide();
        while (tooWide != null) {
            coarsen(tooWide);
            tooWide = plan.tooWide();
        }
    }

    /** Carries a column less: one in which neither more nor less may do, else the widest. */
    private void coarsen(NodePlan node) {
        Column chosen = node.columns()[0];
        for (Column column : node.columns()) {
            boolean isWorse =
                    chosen.isMonotone() == column.isMonotone() ? column.width() > chosen.width() : chosen.isMonotone();
            chosen = isWorse ? column : chosen;
        }
        roles.relax(chosen);
        plan = plan();
        priced = roles.priced();
        forget();
    }

    private Plan plan() {
        work.spend(STEPS_FOR_PLAN * (long) rows.variables().count());
        return Plan.of(rows, roles.exact(), roles.folds(), widest);
    }

    private void forget() {
        owns.clear();
        pairs.clear();
        remembered = 0;
    }

    /** Returns the rows that may be broken at a price. */
    int[] priced() {
        return priced;
    }

    /** Returns the cheapest values in the domains, or null where there are none. */
    @Nullable
    RelaxedSolution solve(Domains domains) {
        while (true) {
            try {
                return solveAsPlanned(domains);
            } catch (Knapsack.TooLarge tooLarge) {
                coarsen(tooLarge.plan());
                fitKeys();
            }
        }
    }

    private @Nullable RelaxedSolution solveAsPlanned(Domains domains) {
        if (remembered > work.states() / SHARES) {
            forget();
        }
        work.spend(STEPS_FOR_VARIABLE * (long) rows.variables().count());
        PricedCosts costs = prices.costs(rows, priced, domains);
        Frontier[] closed = new Frontier[plan.nodes().length];
        for (int node = plan.nodes().length - 2; node >= -1; node--) {
            int at = node < 0 ? plan.nodes().length - 1 : node;
            Frontier frontier = frontier(plan.nodes()[at], domains, costs, closed);
            if (frontier.size() == 0) {
                return null;
            }
            closed[at] = frontier;
        }
        Frontier root = closed[plan.nodes().length - 1];
        int[] values = Trace.valuesOf(root, 0, domains.least());
        return new RelaxedSolution(bound(root, costs, domains), values, costs.rowPrices());
    }

    private long bound(Frontier root, PricedCosts costs, Domains domains) {
        long bound = root.cost(0) + costs.constant() + roles.constantCost() * prices.scale();
        for (int variable = 0; variable < rows.variables().count(); variable++) {
            if (widest.isFixed(variable)) {
                bound += costs.unitCosts()[variable] * domains.least()[variable];
            }
        }
        return bound;
    }

    /** Returns the frontier of a node once it is closed; those of its children are known. */
    private Frontier frontier(NodePlan node, Domains domains, PricedCosts costs, Frontier[] closed) {
        Frontier frontier = node.layers().length == 0 && node.children().length > 0
                ? closed[node.children()[0]]
                : own(node, domains, costs.unitCosts());
        for (int child = node.layers().length == 0 ? 1 : 0; child < node.children().length; child++) {
            frontier = pair(node, child, frontier, closed[node.children()[child]]);
        }
        Frontier known = frontier.closed();
        if (known == null) {
            known = close(node, frontier);
            frontier.closeAs(known);
            remembered += known.weight();
        }
        return known;
    }

    private Frontier close(NodePlan node, Frontier frontier) {
        int parent = parent(node.node());
        if (parent < 0) {
            return knapsack.close(node, frontier, prices.scale());
        }
        NodePlan above = plan.nodes()[parent];
        int child = 0;
        while (above.children()[child] != node.node()) {
            child++;
        }
        return knapsack.close(node, frontier, above, child, prices.scale());
    }

    private int parent(int node) {
        int root = plan.nodes().length - 1;
        if (node == root) {
            return -1;
        }
        int parent = rows.variables().problem().parent(node);
        return parent == Problem.NONE ? root : parent;
    }

    private Frontier own(NodePlan node, Domains domains, long[] unitCosts) {
        StateKey key = key(node, domains, unitCosts);
        Frontier frontier = owns.get(key);
        if (frontier == null) {
            frontier = knapsack.own(node, domains, unitCosts);
            owns.put(key, frontier);
            remembered += frontier.weight();
        }
        return frontier;
    }

    private static StateKey key(NodePlan node, Domains domains, long[] unitCosts) {
        int length = 0;
        for (int[] layer : node.layers()) {
            length += 2 * layer.length;
        }
        long[] values = new long[length];
        int filled = 0;
        for (int[] layer : node.layers()) {
            for (int variable : layer) {
                values[filled++] = (long) domains.least()[variable] << 32 | domains.most()[variable];
                values[filled++] = unitCosts[variable];
            }
        }
        return new StateKey(node.node(), values);
    }

    private Frontier pair(NodePlan node, int child, Frontier left, Frontier right) {
        long key = (long) left.number() << 32 | right.number();
        Frontier frontier = pairs.get(key);
        if (frontier == null) {
            frontier = knapsack.pair(node, child, left, right);
            pairs.put(key, frontier);
            remembered += frontier.weight();
        }
        return frontier;
    }
}
