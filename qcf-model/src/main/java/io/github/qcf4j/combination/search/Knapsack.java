package io.github.qcf4j.combination.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Works out frontiers: adds variable to variable, child to child, and closes nodes.
 * <p>
 * This is where nearly all the time goes. The tables are used again and again; what is returned keeps nothing of them.
 */
final class Knapsack {

    private static final int MOST_STATES = 4_000;
    private static final int OFFERED_FOR_KEPT = 8;
    private static final long MOST_PAIRS = 1_000_000;

    private final Work work;
    private final int mostStates;
    private final StateTable table = new StateTable();
    private final StateList list = new StateList();
    private final LayerOptions options = new LayerOptions();
    private int frontiers;
    private int[] previous = new int[256];
    private int[] variables = new int[256];
    private int[] values = new int[256];
    private int steps;

    /** Tells that a node has too many states to be gone through exactly. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient NodePlan plan;

        TooLarge(NodePlan plan) {
            super("States must be fewer", null, false, false);
            this.plan = plan;
        }

        NodePlan plan() {
            return plan;
        }
    }

    Knapsack(Work work) {
        this.work = work;
        this.mostStates = Math.max(1, Math.min(MOST_STATES, work.states() / OFFERED_FOR_KEPT));
    }

    /** Returns the frontier of a node's own variables. */
    Frontier own(NodePlan plan, Domains domains, long[] unitCosts) {
        steps = 0;
        long[] keys = {0};
        long[] costs = {0};
        int[] last = {-1};
        for (int layer = 0; layer < plan.layers().length; layer++) {
            options.collect(plan, layer, domains, unitCosts);
            if (options.size() == 1 && options.key(0) == 0) {
                addCost(costs, options.cost(0));
                addStep(last, domains);
                continue;
            }
            offerOptions(plan, layer, keys, costs);
            drain(plan, plan.order());
            last = steps(last, domains);
            keys = list.keys();
            costs = list.costs();
        }
        return new Frontier(
                frontiers++,
                keys,
                costs,
                new Frontier.Steps(
                        last,
                        Arrays.copyOf(previous, steps),
                        Arrays.copyOf(variables, steps),
                        Arrays.copyOf(values, steps)));
    }

    private static void addCost(long[] costs, long more) {
        for (int i = 0; i < costs.length; i++) {
            costs[i] += more;
        }
    }

    private void addStep(int[] last, Domains domains) {
        if (options.value(0) > domains.least()[options.variable(0)]) {
            for (int i = 0; i < last.length; i++) {
                last[i] = step(last[i], 0);
            }
        }
    }

    private void offerOptions(NodePlan plan, int layer, long[] keys, long[] costs) {
        Gate gate = plan.gates()[layer];
        table.begin(plan.keyBits());
        work.spend((long) keys.length * options.size());
        for (int option = 0; option < options.size(); option++) {
            requireRoom(plan);
            long key = options.key(option);
            long cost = options.cost(option);
            for (int i = 0; i < keys.length; i++) {
                long kept = gate.pass(keys[i] + key);
                if (kept != Gate.STOP) {
                    table.offer(kept, costs[i] + cost, Frontier.Pairs.pair(option, i));
                }
            }
        }
    }

    private int[] steps(int[] last, Domains domains) {
        int[] next = new int[list.size()];
        for (int i = 0; i < next.length; i++) {
            int option = (int) (list.origin(i) >>> 32);
            int before = last[(int) list.origin(i)];
            boolean isStep = options.value(option) > domains.least()[options.variable(option)];
            next[i] = isStep ? step(before, option) : before;
        }
        return next;
    }

    private int step(int before, int option) {
        if (steps == previous.length) {
            previous = Arrays.copyOf(previous, 2 * steps);
            variables = Arrays.copyOf(variables, 2 * steps);
            values = Arrays.copyOf(values, 2 * steps);
        }
        previous[steps] = before;
        variables[steps] = options.variable(option);
        values[steps] = options.value(option);
        return steps++;
    }

    /** Returns the frontier of two parts of a node, of which the second is a child that was closed. */
    Frontier pair(NodePlan plan, int child, Frontier left, Frontier right) {
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            throw new TooLarge(plan);
        }
        Gate gate = plan.gates()[plan.layers().length + child];
        table.begin(plan.keyBits());
        for (int i = 0; i < left.size(); i++) {
            requireRoom(plan);
            work.spend(right.size());
            offerPairs(gate, left, i, right);
        }
        drain(plan, plan.order());
        return new Frontier(frontiers++, list.keys(), list.costs(), new Frontier.Pairs(left, right, list.origins()));
    }

    private void offerPairs(Gate gate, Frontier left, int i, Frontier right) {
        long key = left.key(i);
        long cost = left.cost(i);
        for (int j = 0; j < right.size(); j++) {
            long kept = gate.pass(key + right.key(j));
            if (kept != Gate.STOP) {
                table.offer(kept, cost + right.cost(j), Frontier.Pairs.pair(i, j));
            }
        }
    }

    /** Returns the frontier of the common root once it is closed: one state, or none. */
    Frontier close(NodePlan root, Frontier inner, long scale) {
        table.begin(0);
        closeStates(root, inner, null, scale);
        return closed(inner, new KeyOrder(0, 0, 0), root);
    }

    /** Returns the frontier of a node in the columns of its parent, of which it is one of the children. */
    Frontier close(NodePlan plan, Frontier inner, NodePlan parent, int child, long scale) {
        table.begin(parent.keyBits());
        closeStates(plan, inner, parent.entries()[child], scale);
        return closed(inner, parent.order(), plan);
    }

    private Frontier closed(Frontier inner, KeyOrder order, NodePlan plan) {
        drain(plan, order);
        return new Frontier(frontiers++, list.keys(), list.costs(), new Frontier.Inner(inner, list.origins()));
    }

    private void closeStates(NodePlan plan, Frontier inner, @Nullable Gate entry, long scale) {
        Closing closing = plan.closing();
        long[] numbers = new long[plan.columns().length];
        long[] capped = new long[closing.caps().length];
        work.spend(inner.size());
        for (int i = 0; i < inner.size(); i++) {
            closing.read(inner.key(i), numbers, capped);
            long cost = closing.cost(numbers, capped, scale);
            long key = cost == Closing.NEVER ? Gate.STOP : closing.handOver(numbers, capped);
            long kept = key == Gate.STOP || entry == null ? key : entry.pass(key);
            if (kept != Gate.STOP) {
                table.offer(kept, inner.cost(i) + cost, i);
            }
        }
    }

    private void requireRoom(NodePlan plan) {
        if (table.size() > OFFERED_FOR_KEPT * mostStates) {
            throw new TooLarge(plan);
        }
    }

    private void drain(NodePlan plan, KeyOrder order) {
        table.drain(order, list);
        if (list.size() > mostStates) {
            throw new TooLarge(plan);
        }
    }
}
