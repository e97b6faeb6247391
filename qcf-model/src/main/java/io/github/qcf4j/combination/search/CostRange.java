package io.github.qcf4j.combination.search;

/**
 * Between what solutions of a problem can cost, roughly.
 *
 * @param most  what no solution costs more than
 * @param size  what costs, gains and penalties add up to at most
 */
record CostRange(double most, double size) {

    private static final double ROUNDING = 1e-9;

    /** Returns the range of a problem in the domains. */
    static CostRange of(Rows rows, Domains domains) {
        Problem problem = rows.variables().problem();
        double most = 0;
        double size = 0;
        for (int item = 0; item < problem.items(); item++) {
            double highest = problem.mayBeLeftOut(item) ? (double) problem.leftOutCost(item) : Double.NEGATIVE_INFINITY;
            double largest = problem.mayBeLeftOut(item) ? Math.abs((double) problem.leftOutCost(item)) : 0;
            for (int place : problem.places(item)) {
                highest = Math.max(highest, (double) problem.cost(item, place));
                largest = Math.max(largest, Math.abs((double) problem.cost(item, place)));
            }
            most += highest;
            size += largest;
        }
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.row(number);
            if (!row.isHard()) {
                double missing = Math.max(0, row.bound() - (double) rows.least(row, domains));
                most += row.penalty() * (missing / row.scale() + 1);
                size += row.penalty() * (missing / row.scale() + 1);
            }
        }
        return new CostRange(most + 1 + ROUNDING * size, size);
    }

    /** Returns what no solution costs less than, whatever is asked. */
    static long least(Variables variables) {
        long least = variables.leftOutCost();
        for (int c = 0; c < variables.classes(); c++) {
            long gain = 0;
            for (int variable = variables.first(c); variable < variables.first(c + 1); variable++) {
                gain = Math.min(gain, variables.cost(variable));
            }
            least += gain * variables.size(c);
        }
        return least;
    }
}
