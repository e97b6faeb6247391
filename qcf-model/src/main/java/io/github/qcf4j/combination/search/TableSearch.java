package io.github.qcf4j.combination.search;

import org.jspecify.annotations.Nullable;

/**
 * Looks at problems by going through the tree of places with tables of what is worth keeping, see {@link Relaxation}.
 */
final class TableSearch implements SearchTree.Nodes {

    private static final int FIRST_PRICE_STEPS = 60;
    private static final int PRICE_STEPS = 3;
    private static final int STEPS_FOR_ROW = 4;

    private final Rows rows;
    private final Domains widest;
    private final Propagation propagation;
    private final Work work;
    private final Incumbent incumbent;
    private final Branching branching;
    private final Prices prices;
    private final PriceSearch priceSearch;
    private final Relaxations relaxations;
    private boolean priced;
    private long nodes;

    /**
     * Prepares the search.
     *
     * @param widest  the domains of the whole problem, already narrowed
     */
    TableSearch(Rows rows, Domains widest, Incumbent incumbent, Work work) {
        this.rows = rows;
        this.widest = widest;
        this.propagation = new Propagation(rows);
        this.work = work;
        this.incumbent = incumbent;
        this.branching = new Branching(rows);
        CostRange range = CostRange.of(rows, widest);
        this.prices = new Prices(rows, range.size());
        this.priceSearch = new PriceSearch(rows, prices, incumbent, range);
        this.relaxations = new Relaxations(rows, widest, prices, work);
    }

    /** Looks for better prices from now on. */
    void beginPricing() {
        priced = true;
    }

    /** Returns the bound in units of cost that follows from that of a node. */
    long bound(long scaledBound) {
        return prices.bound(scaledBound);
    }

    @Override
    public boolean mayBeBetter(long scaledBound) {
        return prices.bound(scaledBound) < incumbent.value();
    }

    @Override
    public @Nullable SearchNode evaluate(@Nullable SearchNode parent, int child) {
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
        RelaxedSolution relaxed = relax(domains, parent == null ? FIRST_PRICE_STEPS : PRICE_STEPS);
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
        return priced ? priceSearch.improve(relaxation, domains, relaxed, priceSteps) : relaxed;
    }
}
