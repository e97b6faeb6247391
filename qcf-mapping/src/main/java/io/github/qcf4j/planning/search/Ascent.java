package io.github.qcf4j.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Prices found by raising that of one row after the other, each as far as the parts that it takes are not paid for yet.
 * <p>
 * Where demands have few parts in common this is at once what raising and lowering comes to slowly. It depends on the
 * order of the demands: what the first of them take is gone for the others.
 */
final class Ascent {

    private final Rows rows;
    private final double[] prices;
    private final double[] unpaid;
    private final boolean[] priced;

    private Ascent(Rows rows) {
        this.rows = rows;
        this.prices = new double[rows.count()];
        this.unpaid = new double[rows.variables];
        this.priced = new boolean[rows.count()];
        for (int column = 0; column < rows.columns(); column++) {
            unpaid[column] = rows.weights[column];
        }
    }

    /** Returns the prices when demands on few parts come first. */
    static double[] byFewestParts(Rows rows, Work work) {
        return prices(rows, work, Comparator.comparing(row -> rows.parts[row].length));
    }

    /** Returns the prices when demands that need much come first. */
    static double[] byNeed(Rows rows, Work work) {
        return prices(rows, work, Comparator.comparing(row -> -rows.needs[row]));
    }

    private static double[] prices(Rows rows, Work work, Comparator<Integer> order) {
        Ascent ascent = new Ascent(rows);
        work.add(rows.size);
        IntStream.range(0, rows.count())
                .filter(row -> rows.owners[row] < 0)
                .boxed()
                .sorted(order)
                .forEach(ascent::price);
        return ascent.prices;
    }

    private void price(int row) {
        priced[row] = true;
        for (int part : rows.parts[row]) {
            if (!rows.isColumn(part) && !priced[rows.rowOf[part]]) {
                price(rows.rowOf[part]);
            }
        }
        double price = enough(row);
        prices[row] = price;
        for (int part : rows.parts[row]) {
            unpaid[part] -= price;
        }
        int owner = rows.owners[row];
        if (owner >= 0) {
            unpaid[owner] += price * rows.needs[row];
            for (int part : rows.parts[row]) {
                unpaid[owner] += Math.min(0, unpaid[part]);
            }
        }
    }

    /** Returns the price from which on the row takes as many parts as it needs. */
    private double enough(int row) {
        double[] lacking = Arrays.stream(rows.parts[row])
                .mapToDouble(part -> Math.max(0, unpaid[part]))
                .sorted()
                .toArray();
        return lacking[rows.needs[row] - 1];
    }
}
