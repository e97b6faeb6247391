package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All rows as a linear program, in which variables may take any value between their ends.
 * <p>
 * The columns are the variables, the capped sums, and what soft rows are short of. A row of a choice is part of it too; it
 * is asked nothing until the row is.
 */
final class LinearProgram {

    private final Rows rows;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<long[]> coefficients = new ArrayList<>();
    private final List<Integer> softRows = new ArrayList<>();
    private final int count;

    /**
     * Makes the program of the rows that may not hold.
     *
     * @param widest  the widest domains it is used for
     */
    LinearProgram(Rows rows, Domains widest) {
        this.rows = rows;
        for (int number = 0; number < rows.size(); number++) {
            if (rows.least(rows.row(number), widest) < rows.row(number).bound()) {
                numbers.add(number);
            }
        }
        for (int number : numbers) {
            if (!rows.row(number).isHard()) {
                softRows.add(number);
            }
        }
        int variables = rows.variables().count();
        count = variables + rows.cappedSums().size() + softRows.size();
        numbers.forEach(this::addRow);
        for (int sum = 0; sum < rows.cappedSums().size(); sum++) {
            addCapped(sum);
        }
    }

    private void addRow(int number) {
        Row row = rows.row(number);
        int plain = row.variables().length;
        int all = plain + row.capped().length;
        int soft = softRows.indexOf(number);
        int[] in = Arrays.copyOf(row.variables(), all + (soft < 0 ? 0 : 1));
        long[] by = Arrays.copyOf(row.coefficients(), in.length);
        for (int i = plain; i < all; i++) {
            in[i] = rows.variables().count() + row.capped()[i - plain];
            by[i] = row.cappedCoefficients()[i - plain];
        }
        if (soft >= 0) {
            in[all] = firstShortfall() + soft;
            by[all] = row.scale();
        }
        columns.add(in);
        coefficients.add(by);
    }

    /** Adds that a capped sum is no more than what it is the sum of. */
    private void addCapped(int number) {
        CappedSum sum = rows.cappedSums().get(number);
        int plain = sum.variables().length;
        int all = plain + sum.capped().length;
        int[] in = Arrays.copyOf(sum.variables(), all + 1);
        long[] by = Arrays.copyOf(sum.amounts(), all + 1);
        for (int i = plain; i < all; i++) {
            in[i] = rows.variables().count() + sum.capped()[i - plain];
            by[i] = 1;
        }
        in[all] = rows.variables().count() + number;
        by[all] = -1;
        columns.add(in);
        coefficients.add(by);
    }

    private int firstShortfall() {
        return rows.variables().count() + rows.cappedSums().size();
    }

    /** Returns how many columns there are. */
    int columns() {
        return count;
    }

    /** Returns how many rows there are. */
    int rows() {
        return columns.size();
    }

    /** Returns the columns of a row. */
    int[] columns(int row) {
        return columns.get(row);
    }

    /** Returns the coefficients of a row's columns. */
    long[] coefficients(int row) {
        return coefficients.get(row);
    }

    /** Returns what one more of each column costs. */
    long[] costs() {
        long[] costs = new long[count];
        for (int variable = 0; variable < rows.variables().count(); variable++) {
            costs[variable] = rows.variables().cost(variable);
        }
        for (int soft = 0; soft < softRows.size(); soft++) {
            costs[firstShortfall() + soft] = rows.row(softRows.get(soft)).penalty();
        }
        return costs;
    }

    /** Returns between what columns and rows lie in the domains. */
    Box box(Domains domains) {
        long[] least = new long[count + rows()];
        long[] most = new long[count + rows()];
        for (int variable = 0; variable < rows.variables().count(); variable++) {
            least[variable] = domains.least()[variable];
            most[variable] = domains.most()[variable];
        }
        long[] cappedLeast = rows.cappedValues(domains.least());
        long[] cappedMost = rows.cappedValues(domains.most());
        System.arraycopy(cappedLeast, 0, least, rows.variables().count(), cappedLeast.length);
        System.arraycopy(cappedMost, 0, most, rows.variables().count(), cappedMost.length);
        for (int soft = 0; soft < softRows.size(); soft++) {
            Row row = rows.row(softRows.get(soft));
            long missing = Math.max(0, row.bound() - rows.least(row, domains));
            most[firstShortfall() + soft] = (missing + row.scale() - 1) / row.scale();
        }
        for (int row = 0; row < rows(); row++) {
            addEnds(row, least, most);
            if (row >= numbers.size() || domains.isAsked(numbers.get(row))) {
                long bound = row < numbers.size() ? rows.row(numbers.get(row)).bound() : 0;
                least[count + row] = Math.max(least[count + row], bound);
                most[count + row] = Math.max(most[count + row], bound);
            }
        }
        return new Box(least, most);
    }

    private void addEnds(int row, long[] least, long[] most) {
        int[] in = columns.get(row);
        long[] by = coefficients.get(row);
        for (int i = 0; i < in.length; i++) {
            least[count + row] += by[i] * (by[i] > 0 ? least : most)[in[i]];
            most[count + row] += by[i] * (by[i] > 0 ? most : least)[in[i]];
        }
    }
}
