package io.github.qcf4j.combination.search;

/**
 * What it costs to break rows that a relaxed problem does not ask to hold.
 * <p>
 * A row 'sum at least bound' with price p adds p times (bound - sum) to the cost: where the row holds, that takes away, so
 * the cost stays a bound whatever the prices are. Costs are scaled, so that prices may be parts of them.
 */
final class Prices {

    private static final double MOST = 1L << 60;
    private static final int FINEST_BITS = 12;

    private final long scale;
    private final long[] ofRow;

    /**
     * Starts with the least price for small rows, and for items that would gain in several places with that gain.
     *
     * @param size  what costs add up to at most, gains as well
     */
    Prices(Rows rows, double size) {
        if (size > MOST) {
            throw new IllegalArgumentException("Costs '%s' must add up to less than 2^60".formatted(size));
        }
        int bits = FINEST_BITS;
        while (bits > 0 && size * (1L << bits) > MOST) {
            bits--;
        }
        scale = 1L << bits;
        ofRow = new long[rows.size()];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = first(rows, rows.row(row));
        }
    }

    private long first(Rows rows, Row row) {
        long second = 0;
        long lowest = 0;
        for (int i = 0; i < row.variables().length; i++) {
            if (row.coefficients()[i] != -1 || row.bound() >= 0) {
                return 0;
            }
            long cost = rows.variables().cost(row.variables()[i]);
            second = Math.min(Math.max(lowest, cost), second);
            lowest = Math.min(lowest, cost);
        }
        boolean oneClass = row.variables().length > 0
                && rows.variables().classOf(row.variables()[0])
                        == rows.variables().classOf(row.variables()[row.variables().length - 1]);
        long least = scale > ofRow.length ? 1 : 0;
        return oneClass ? least - second * scale : least;
    }

    /** Returns how many smallest parts a unit of cost has. */
    long scale() {
        return scale;
    }

    long ofRow(int row) {
        return ofRow[row];
    }

    /** Returns the prices of some rows. */
    long[] ofRows(int[] some) {
        long[] copied = new long[some.length];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = ofRow[some[i]];
        }
        return copied;
    }

    void set(int row, long price) {
        ofRow[row] = price;
    }

    /** Sets the prices of some rows. */
    void set(int[] some, long[] copied) {
        for (int i = 0; i < copied.length; i++) {
            ofRow[some[i]] = copied[i];
        }
    }

    /** Returns the bound in units of cost that follows from one in smallest parts. */
    long bound(long scaled) {
        return -Math.floorDiv(-scaled, scale);
    }

    /** Returns what variables cost when these rows are priced; a row that holds whatever comes has no price. */
    PricedCosts costs(Rows rows, int[] priced, Domains domains) {
        Variables variables = rows.variables();
        long[] unitCosts = new long[variables.count()];
        for (int variable = 0; variable < unitCosts.length; variable++) {
            unitCosts[variable] = variables.cost(variable) * scale;
        }
        long constant = variables.leftOutCost() * scale;
        long[] rowPrices = new long[rows.size()];
        for (int number : priced) {
            Row row = rows.row(number);
            long price = ofRow[number];
            if (price != 0 && rows.least(row, domains) < row.bound()) {
                rowPrices[number] = price;
                constant += price * row.bound();
                for (int i = 0; i < row.variables().length; i++) {
                    unitCosts[row.variables()[i]] -= price * row.coefficients()[i];
                }
            }
        }
        return new PricedCosts(unitCosts, constant, rowPrices);
    }
}
