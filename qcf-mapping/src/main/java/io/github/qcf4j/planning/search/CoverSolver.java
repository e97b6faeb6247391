package io.github.qcf4j.planning.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the cheapest choice of columns that meets every demand of a problem, such as columns 0 and 3 for a weight of 2.
 * <p>
 * Equal problems have equal answers, unless the allowance ends by time. Make one and share it; it never changes.
 */
public final class CoverSolver {

    /**
     * Returns the cheapest choice found, or none where not even all columns together meet every demand.
     *
     * @param allowance  how much work it may take; a choice is found however little that is
     */
    public Optional<Cover> solve(CoverProblem problem, Allowance allowance) {
        Work work = new Work(allowance);
        Rows rows = Rows.of(problem);
        Assignment settled = new Assignment(rows, work);
        boolean[] chosen = new boolean[rows.columns()];
        for (int column = 0; column < chosen.length; column++) {
            if (rows.weights[column] == 0) {
                settled.settle(column, Assignment.THERE);
            }
        }
        if (!settled.begin()) {
            return Optional.empty();
        }
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = settled.value(column) == Assignment.THERE;
        }
        long bound = settled.weight() + search(new Splitting(rows, settled).parts(work), chosen, work);
        long value = new Pruning(rows, chosen).prune(work);
        int[] columns = IntStream.range(0, chosen.length)
                .filter(column -> chosen[column])
                .toArray();
        return Optional.of(new Cover(columns, value, Math.min(value, bound)));
    }

    /** Searches each part for itself, notes what is chosen, and returns the weight that no choice goes below. */
    private static long search(List<Splitting.Part> parts, boolean[] chosen, Work work) {
        long bound = 0;
        for (int i = 0; i < parts.size(); i++) {
            Splitting.Part part = parts.get(i);
            work.share(parts.size() - i);
            CoverSearch search = new CoverSearch(part.rows(), work);
            search.search();
            bound += search.bound();
            for (int column = 0; column < part.columns().length; column++) {
                chosen[part.columns()[column]] = search.best()[column];
            }
        }
        return bound;
    }
}
