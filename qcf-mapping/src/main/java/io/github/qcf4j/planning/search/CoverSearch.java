package io.github.qcf4j.planning.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Searches the cheapest choice for rows that hang together, depth first, the dearer branches left out by bounds. */
final class CoverSearch {

    private static final double CLOSE = 1e-6;
    private static final int ROOT_ROUNDS = 60;
    private static final int ROOT_TIMES = 8;
    private static final int ROUNDS = 25;
    private static final int GREEDY_DEPTH = 6;

    private final Rows rows;
    private final Work work;
    private final Assignment state;
    private final Prices prices;
    private final GreedyCover greedy;
    private final long granularity;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private boolean[] best;
    private long value;
    private long bound;

    CoverSearch(Rows rows, Work work) {
        this.rows = rows;
        this.work = work;
        this.state = new Assignment(rows, work);
        this.prices = new Prices(rows, state, work);
        this.greedy = new GreedyCover(rows, state, work);
        this.granularity = rows.granularity();
        this.best = new boolean[rows.columns()];
        Arrays.fill(best, true);
        this.value = new Pruning(rows, best).prune(work);
    }

    /** Searches as far as the work lasts. */
    void search() {
        boolean further = state.begin();
        if (further) {
            root();
            further = look();
        }
        while (further || back()) {
            if (work.isOver()) {
                return;
            }
            further = further ? descend() && node() : node();
        }
        bound = value;
    }

    /** Returns the columns of the cheapest choice found. */
    boolean[] best() {
        return best;
    }

    long value() {
        return value;
    }

    /** Returns the weight that no choice goes below. */
    long bound() {
        return bound;
    }

    /** Returns the weight that a better choice has at the most. */
    private double goal() {
        return value - granularity + CLOSE;
    }

    private void root() {
        for (int time = 0; time < ROOT_TIMES; time++) {
            prices.raise(ROOT_ROUNDS, 1.0 / (1 << Math.min(time, 5)), 8, goal(), value);
            attempt();
            if (prices.bound() > goal() || work.isOver()) {
                break;
            }
        }
        bound = lifted(prices.bound());
    }

    private void attempt() {
        boolean[] chosen = greedy.choose(prices);
        if (rows.isMetBy(chosen)) {
            offer(chosen);
        }
    }

    private void offer(boolean[] chosen) {
        long weight = new Pruning(rows, chosen).prune(work);
        if (weight < value) {
            value = weight;
            best = chosen;
        }
    }

    /** Bounds what is settled; returns whether to search further here. */
    private boolean node() {
        if (state.weight() > goal() || isAnswered()) {
            return false;
        }
        prices.raise(ROUNDS, 0.5, 4, goal(), value);
        if (prices.bound() <= goal() && branches.size() <= GREEDY_DEPTH) {
            attempt();
        }
        return look();
    }

    /** Settles what would cost too much otherwise; returns whether a better choice is to be searched here. */
    private boolean look() {
        return narrow() && state.weight() <= goal() && !isAnswered();
    }

    /** Returns whether what is settled meets every demand; then it is the cheapest choice here. */
    private boolean isAnswered() {
        if (!state.isMet()) {
            return false;
        }
        boolean[] chosen = new boolean[rows.columns()];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = state.value(column) == Assignment.THERE;
        }
        offer(chosen);
        return true;
    }

    /** Settles what would cost too much otherwise; returns whether a better choice is possible still. */
    private boolean narrow() {
        double goal = goal();
        if (prices.bound() > goal) {
            return false;
        }
        for (int variable = 0; variable < rows.variables; variable++) {
            double reduced = prices.reduced(variable);
            if (state.isFree(variable) && prices.bound() + Math.abs(reduced) > goal) {
                state.settle(variable, reduced > 0 ? Assignment.NOT_THERE : Assignment.THERE);
            }
        }
        return state.follow();
    }

    /** Takes a variable, to leave it later; returns whether the demands can be met still. */
    private boolean descend() {
        int variable = choose();
        branches.push(new Branch(variable, state.mark(), lifted(prices.bound()), prices.prices()));
        state.settle(variable, Assignment.THERE);
        return state.follow();
    }

    /** Returns the variable worth most to the row with the fewest left to choose from. */
    private int choose() {
        int tightest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int row = 0; row < rows.count(); row++) {
            if (state.isRequired(row) && state.isOpen(row)) {
                int free = state.possible(row) - state.there(row);
                if (free < fewest) {
                    fewest = free;
                    tightest = row;
                }
            }
        }
        int chosen = -1;
        if (tightest >= 0) {
            for (int part : rows.parts[tightest]) {
                if (state.isFree(part) && (chosen < 0 || prices.reduced(part) < prices.reduced(chosen))) {
                    chosen = part;
                }
            }
        }
        return chosen;
    }

    /** Goes back to the last variable that can be left; returns whether there is one. */
    private boolean back() {
        while (!branches.isEmpty()) {
            Branch last = branches.pop();
            state.back(last.mark());
            if (last.bound() < value) {
                prices.restore(last.prices());
                state.settle(last.variable(), Assignment.NOT_THERE);
                if (state.follow()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the least weight there is that is not below a bound. */
    private long lifted(double least) {
        long whole = (long) Math.ceil(least - CLOSE);
        return Math.max(0, -Math.floorDiv(-whole, granularity) * granularity);
    }

    /**
     * A variable that is there in what is searched, and is to be left afterwards.
     *
     * @param mark  what was settled before
     * @param bound  the least that is possible without it
     */
    private record Branch(int variable, int mark, long bound, double[] prices) {}
}
