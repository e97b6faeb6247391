package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One search by {@link BranchAndBound}.
 * <p>
 * It dives: of the problems below a branch the one that costs least comes next, until none is left that may be better
 * than what was found; then the cheapest of those that were left open.
 */
final class Search {

    private static final int NODES_BEFORE_PRICING = 40;
    private static final int FIRST_PRICE_STEPS = 60;
    private static final int PRICE_STEPS = 3;
    private static final int STATES_FOR_NODE = 8;
    private static final int STEPS_FOR_ROW = 4;

    private final Work work;
    private final Rows rows;
    private final Domains widest;
    private final Propagation propagation;
    private final Branching branching;
    private final Incumbent incumbent;
    private final Prices prices;
    private final PriceSearch priceSearch;
    private final Relaxations relaxations;
    private final PriorityQueue<SearchNode> open = new PriorityQueue<>();
    private @Nullable SearchNode expanding;
    private long nodes;

    /**
     * Prepares the search.
     *
     * @param widest  the domains of the whole problem, already narrowed
     */
    Search(Rows rows, Domains widest, Propagation propagation, Work work) {
        this.work = work;
        this.rows = rows;
        this.widest = widest;
        this.propagation = propagation;
        this.branching = new Branching(rows);
        this.incumbent = new Incumbent(rows.variables());
        CostRange range = CostRange.of(rows, widest);
        this.prices = new Prices(rows, range.size());
        this.priceSearch = new PriceSearch(rows, prices, incumbent, range);
        this.relaxations = new Relaxations(rows, widest, prices, work);
    }

    /** Returns the best solution, or what is known of it once its allowance is used up. */
    Solution run() {
        long bound;
        try {
            search();
            bound = incumbent.value();
        } catch (Work.Ended ended) {
            bound = leastOpen();
        }
        boolean proven = bound == incumbent.value();
        Solution.Status without = proven ? Solution.Status.INFEASIBLE : Solution.Status.UNDECIDED;
        return new Solution(
                incumbent.isFound() ? Solution.Status.FEASIBLE : without,
                incumbent.places(),
                incumbent.value(),
                bound,
                proven,
                work.steps());
    }

    /** Returns what every solution costs at least, as far as the search got. */
    private long leastOpen() {
        long least = incumbent.value();
        if (expanding == null) {
            return Math.min(least, CostRange.least(rows.variables()));
        }
        least = Math.min(least, prices.bound(expanding.scaledBound()));
        SearchNode cheapest = open.peek();
        return cheapest == null ? least : Math.min(least, prices.bound(cheapest.scaledBound()));
    }

    private void search() {
        expanding = evaluate(null, 0, 0);
        boolean isPriced = false;
        while (expanding != null) {
            if (!isPriced && nodes >= NODES_BEFORE_PRICING) {
                isPriced = true;
                SearchNode root = evaluate(null, 0, FIRST_PRICE_STEPS);
                open.clear();
                expanding = root;
            } else {
                SearchNode next = expand(expanding, isPriced ? PRICE_STEPS : 0);
                expanding = next == null ? cheapestOpen() : next;
            }
        }
    }

    /** Makes the problems below a node and returns the cheapest of them, or null where none may be better. */
    private @Nullable SearchNode expand(SearchNode node, int priceSteps) {
        List<SearchNode> below = new ArrayList<>();
        SearchNode cheapest = null;
        for (int child = 0; child < node.branch().children(rows); child++) {
            SearchNode made = evaluate(node, child, priceSteps);
            if (made != null) {
                below.add(made);
                cheapest = cheapest == null || made.scaledBound() < cheapest.scaledBound() ? made : cheapest;
            }
        }
        for (SearchNode made : below) {
            if (made != cheapest) {
                open.add(made);
            }
        }
        work.requireStates(STATES_FOR_NODE * (long) open.size());
        return cheapest == null || !mayBeBetter(cheapest.scaledBound()) ? null : cheapest;
    }

    private @Nullable SearchNode cheapestOpen() {
        SearchNode cheapest = open.poll();
        if (cheapest == null || !mayBeBetter(cheapest.scaledBound())) {
            open.clear();
            return null;
        }
        return cheapest;
    }

    private boolean mayBeBetter(long scaledBound) {
        return prices.bound(scaledBound) < incumbent.value();
    }

    /** Returns a problem below a node, or the whole below none; null where it has no solution that is better. */
    private @Nullable SearchNode evaluate(@Nullable SearchNode parent, int child, int priceSteps) {
        nodes++;
        work.spend(STEPS_FOR_ROW * (long) rows.size());
        Domains domains = widest.copy();
        if (parent != null) {
            parent.narrow(rows, domains);
            parent.branch().narrow(child, rows, domains);
            if (!propagation.narrow(domains)) {
                return null;
            }
        }
        RelaxedSolution relaxed = relax(domains, priceSteps);
        if (relaxed == null) {
            return null;
        }
        long scaledBound =
                parent == null ? relaxed.scaledBound() : Math.max(parent.scaledBound(), relaxed.scaledBound());
        Branch branch = mayBeBetter(scaledBound) ? branching.choose(domains, relaxed) : null;
        return branch == null
                ? null
                : new SearchNode(parent, child, scaledBound, branch, parent == null ? 0 : parent.depth() + 1, nodes);
    }

    private @Nullable RelaxedSolution relax(Domains domains, int priceSteps) {
        Relaxation relaxation = relaxations.of(domains);
        RelaxedSolution relaxed = relaxation.solve(domains);
        if (relaxed == null) {
            return null;
        }
        incumbent.consider(relaxed.values());
        return priceSteps == 0 ? relaxed : priceSearch.improve(relaxation, domains, relaxed, priceSteps);
    }
}
