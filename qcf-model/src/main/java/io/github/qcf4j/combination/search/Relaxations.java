package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relaxations of one problem: one for each set of rows that choices have made to be asked. */
final class Relaxations {

    private static final int MOST_KEPT = 8;

    private final Rows rows;
    private final Domains widest;
    private final Prices prices;
    private final Work work;
    private final boolean[] first;
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(List<Integer> further, Relaxation relaxation) {

        private boolean serves(List<Integer> needed, Domains domains) {
            return further.containsAll(needed) && further.stream().allMatch(domains::isAsked);
        }
    }

    Relaxations(Rows rows, Domains widest, Prices prices, Work work) {
        this.rows = rows;
        this.widest = widest;
        this.prices = prices;
        this.work = work;
        this.first = new boolean[rows.size()];
        for (int row : rows.firstRows()) {
            first[row] = true;
        }
    }

    /** Returns a relaxation that asks, of the rows that choices have made to be asked, those that may not hold. */
    Relaxation of(Domains domains) {
        List<Integer> needed = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            if (!first[number] && domains.isAsked(number) && mayNotHold(rows.row(number), domains)) {
                needed.add(number);
            }
        }
        Kept found = find(needed, domains);
        Kept used = found == null ? new Kept(needed, make(needed)) : found;
        kept.remove(used);
        kept.add(0, used);
        if (kept.size() > MOST_KEPT) {
            kept.remove(MOST_KEPT);
        }
        return used.relaxation();
    }

    private boolean mayNotHold(Row row, Domains domains) {
        return rows.least(row, domains) < row.bound();
    }

    private @Nullable Kept find(List<Integer> needed, Domains domains) {
        for (Kept one : kept) {
            if (one.serves(needed, domains)) {
                return one;
            }
        }
        return null;
    }

    private Relaxation make(List<Integer> needed) {
        List<Integer> asked = new ArrayList<>();
        for (int row : rows.firstRows()) {
            asked.add(row);
        }
        asked.addAll(needed);
        return new Relaxation(rows, asked, widest, prices, work);
    }
}
