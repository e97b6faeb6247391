package io.github.qcf4j.combination.search;

/**
 * What all values in a box cost at least, by multipliers of the rows of a {@link LinearProgram}.
 * <p>
 * Whatever the multipliers are, the bound holds: it is reckoned in whole numbers. Good multipliers make it high.
 */
final class LinearBound {

    private static final int MOST_BITS = 60;
    private static final int FINEST_BITS = 40;

    private final LinearProgram program;
    private final Box box;
    private final int bits;
    private final long[] reduced;
    private final long scaled;

    private LinearBound(LinearProgram program, Box box, long[] costs, double[] multipliers) {
        this.program = program;
        this.box = box;
        double magnitude = magnitude(costs, multipliers);
        boolean fits = magnitude < 1L << MOST_BITS;
        this.bits = fits ? Math.min(FINEST_BITS, MOST_BITS - 1 - Math.getExponent(Math.max(1, magnitude))) : 0;
        this.reduced = costs.clone();
        for (int column = 0; column < reduced.length; column++) {
            reduced[column] <<= bits;
        }
        long sum = 0;
        for (int row = 0; fits && row < multipliers.length; row++) {
            long multiplier = Math.round(Math.scalb(multipliers[row], bits));
            reduce(row, multiplier);
            sum += least(multiplier, costs.length + row);
        }
        for (int column = 0; column < reduced.length; column++) {
            sum += least(reduced[column], column);
        }
        this.scaled = sum;
    }

    /** Returns what all values cost at least. */
    static LinearBound ofCosts(LinearProgram program, Box box, double[] multipliers) {
        return new LinearBound(program, box, program.costs(), multipliers);
    }

    /** Returns whether the multipliers show that no values meet all rows. */
    static boolean isImpossible(LinearProgram program, Box box, double[] multipliers) {
        return new LinearBound(program, box, new long[program.columns()], multipliers).scaled > 0;
    }

    private double magnitude(long[] costs, double[] multipliers) {
        double sum = 0;
        for (int column = 0; column < costs.length; column++) {
            sum += Math.abs((double) costs[column]) * (1 + farthest(column));
        }
        for (int row = 0; row < multipliers.length; row++) {
            double far = 1 + farthest(costs.length + row);
            for (int i = 0; i < program.columns(row).length; i++) {
                far += Math.abs((double) program.coefficients(row)[i]) * (1 + farthest(program.columns(row)[i]));
            }
            sum += Math.abs(multipliers[row]) * far;
        }
        return sum;
    }

    private double farthest(int i) {
        return Math.max(Math.abs((double) box.least()[i]), Math.abs((double) box.most()[i]));
    }

    private void reduce(int row, long multiplier) {
        if (multiplier != 0) {
            int[] columns = program.columns(row);
            for (int i = 0; i < columns.length; i++) {
                reduced[columns[i]] -= multiplier * program.coefficients(row)[i];
            }
        }
    }

    private long least(long factor, int i) {
        return factor * (factor > 0 ? box.least() : box.most())[i];
    }

    /** Returns what all values cost at least. */
    long cost() {
        return -(-scaled >> bits);
    }

    /**
     * Narrows domains to the values that may cost no more than so much.
     *
     * @param most  what values may cost, which is no less than the bound
     */
    void narrow(Domains domains, long most) {
        if (most > Long.MAX_VALUE >> bits + 2) {
            return;
        }
        long room = (most << bits) - scaled;
        for (int variable = 0; variable < domains.least().length; variable++) {
            long price = Math.abs(reduced[variable]);
            long span = box.most()[variable] - box.least()[variable];
            if (span > 0 && price > 0 && room / price < span) {
                int far = (int) (room / price);
                int least = (int) box.least()[variable];
                int greatest = (int) box.most()[variable];
                domains.narrow(
                        variable,
                        reduced[variable] > 0 ? least : greatest - far,
                        reduced[variable] > 0 ? least + far : greatest);
            }
        }
    }
}
