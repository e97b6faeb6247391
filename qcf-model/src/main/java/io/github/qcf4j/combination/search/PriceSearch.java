package io.github.qcf4j.combination.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds prices at which a relaxed problem costs more: raises those of rows that its cheapest values break, and lowers
 * those of rows that hold with room to spare.
 * <p>
 * These are subgradient steps. Each goes on a little in the direction of those before, and is as long as what is missing
 * to the best solution known suggests.
 */
final class PriceSearch {

    private static final double MOMENTUM = 0.7;
    private static final double FIRST_GUESS = 0.125;
    private static final int PATIENCE = 4;
    private static final double MOST_PAID = 1L << 60;

    private final Rows rows;
    private final Prices prices;
    private final Incumbent incumbent;
    private final double dearest;
    private final double highest;
    private int[] priced = new int[0];
    private double[] direction = new double[0];
    private double mostPrice;

    /**
     * Prepares the search.
     *
     * @param costs  between what solutions can cost
     */
    PriceSearch(Rows rows, Prices prices, Incumbent incumbent, CostRange costs) {
        this.rows = rows;
        this.prices = prices;
        this.incumbent = incumbent;
        this.dearest = costs.most() * prices.scale();
        this.highest = costs.size() * prices.scale();
    }

    /**
     * Returns the cheapest values at the best prices that are found in so many steps, or null where there is no solution
     * in the domains. The prices are left at those.
     */
    @Nullable
    RelaxedSolution improve(Relaxation relaxation, Domains domains, RelaxedSolution start, int steps) {
        begin(relaxation, domains);
        RelaxedSolution best = start;
        RelaxedSolution last = start;
        long[] bestPrices = prices.ofRows(priced);
        double eagerness = 1;
        int stalled = 0;
        for (int i = 0; i < steps && prices.bound(best.scaledBound()) < incumbent.value(); i++) {
            if (best.scaledBound() > dearest) {
                return null;
            }
            if (!step(last, best.scaledBound(), eagerness)) {
                break;
            }
            last = relaxation.solve(domains);
            if (last == null || priced != relaxation.priced()) {
                return last;
            }
            incumbent.consider(last.values());
            if (last.scaledBound() > best.scaledBound()) {
                best = last;
                bestPrices = prices.ofRows(priced);
                stalled = 0;
            } else if (++stalled == PATIENCE) {
                eagerness /= 2;
                stalled = 0;
            }
        }
        prices.set(priced, bestPrices);
        return best;
    }

    private void begin(Relaxation relaxation, Domains domains) {
        priced = relaxation.priced();
        if (direction.length == priced.length) {
            Arrays.fill(direction, 0);
        } else {
            direction = new double[priced.length];
        }
        double weight = 1;
        for (int number : priced) {
            Row row = rows.row(number);
            weight += Math.abs((double) row.bound());
            weight += Math.max(Math.abs((double) rows.least(row, domains)), Math.abs((double) rows.most(row, domains)));
        }
        mostPrice = Math.min(highest, MOST_PAID / weight);
    }

    /** Changes the prices, and returns whether there was anything to change. */
    private boolean step(RelaxedSolution last, long bestBound, double eagerness) {
        boolean any = false;
        double length = 0;
        for (int i = 0; i < priced.length; i++) {
            double missing = missing(priced[i], last);
            any |= missing != 0;
            direction[i] = missing + MOMENTUM * direction[i];
            if (direction[i] < 0 && prices.ofRow(priced[i]) == 0) {
                direction[i] = 0;
            }
            length += direction[i] * direction[i];
        }
        if (!any || length == 0) {
            return false;
        }
        double far = Math.max(1, eagerness * (target(bestBound) - last.scaledBound()) / length);
        for (int i = 0; i < priced.length; i++) {
            double price = prices.ofRow(priced[i]) + far * direction[i];
            prices.set(priced[i], (long) Math.max(0, Math.min(mostPrice, price)));
        }
        return true;
    }

    private double target(long bestBound) {
        if (incumbent.isFound()) {
            return (double) incumbent.value() * prices.scale();
        }
        return bestBound + Math.max((double) prices.scale(), (dearest - bestBound) * FIRST_GUESS);
    }

    private double missing(int number, RelaxedSolution last) {
        Row row = rows.row(number);
        long missing = row.bound() - rows.sum(row, last.values());
        return missing > 0 || last.rowPrices()[number] > 0 ? missing : 0;
    }
}
