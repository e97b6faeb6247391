package io.github.qcf4j.combination.search;

/**
 * One search by {@link BranchAndBound}.
 * <p>
 * It tries what is quickest first: tables without prices, as nearly all problems of real qualifications need no more. Then
 * linear programs and tables with prices take turns, each twice as long as the one before.
 */
final class Search {

    private static final int FIRST_NODES = 1;
    private static final long MOST_CELLS = 400_000;
    private static final long FIRST_TURN = 500_000;

    private final Work work;
    private final Rows rows;
    private final Domains widest;
    private final Incumbent incumbent;
    private final TableSearch tables;
    private long bound;
    private boolean ended;

    /**
     * Prepares the search.
     *
     * @param widest  the domains of the whole problem, already narrowed
     */
    Search(Rows rows, Domains widest, Work work) {
        this.work = work;
        this.rows = rows;
        this.widest = widest;
        this.incumbent = new Incumbent(rows.variables());
        this.tables = new TableSearch(rows, widest, incumbent, work);
        this.bound = CostRange.least(rows.variables());
    }

    /** Returns the best solution, or what is known of it once its allowance is used up. */
    Solution run() {
        boolean proven = searchUnpriced() || !ended && searchInTurns();
        long least = proven ? incumbent.value() : Math.min(bound, incumbent.value());
        boolean known = least == incumbent.value();
        Solution.Status without = known ? Solution.Status.INFEASIBLE : Solution.Status.UNDECIDED;
        return new Solution(
                incumbent.isFound() ? Solution.Status.FEASIBLE : without,
                incumbent.places(),
                incumbent.value(),
                least,
                known,
                work.steps());
    }

    private boolean searchUnpriced() {
        SearchTree tree = new SearchTree(rows, work, tables);
        boolean done = isDone(tree, FIRST_NODES, Long.MAX_VALUE);
        learnTables(tree);
        return done;
    }

    private boolean searchInTurns() {
        LinearProgram program = new LinearProgram(rows, widest);
        SearchTree linear = Simplex.cells(program) > MOST_CELLS
                ? null
                : new SearchTree(rows, work, new LinearSearch(rows, widest, program, incumbent, work));
        SearchTree priced = new SearchTree(rows, work, tables);
        tables.beginPricing();
        boolean done = false;
        for (long turn = FIRST_TURN; !done && !ended; turn *= 2) {
            if (linear != null) {
                done = isDone(linear, Long.MAX_VALUE, work.steps() + turn);
                bound = Math.max(bound, linear.leastOpen(bound));
            }
            if (!done && !ended) {
                done = isDone(priced, Long.MAX_VALUE, work.steps() + turn);
                learnTables(priced);
            }
        }
        return done;
    }

    private void learnTables(SearchTree tree) {
        long open = tree.leastOpen(Long.MIN_VALUE);
        bound = open == Long.MIN_VALUE ? bound : Math.max(bound, tables.bound(open));
    }

    private boolean isDone(SearchTree tree, long nodes, long lastStep) {
        try {
            return tree.search(nodes, lastStep);
        } catch (Work.Ended notAllowed) {
            ended = true;
            return false;
        }
    }
}
