package io.github.qcf4j.combination.search;

import java.util.List;

/**
 * The clauses of a problem as rows over variables, with what follows from items being whole: a class has no more items
 * than it has.
 * <p>
 * A row is asked when it is one of the first rows or belongs to an alternative that was taken.
 */
final class Rows {

    private final Variables variables;
    private final List<Row> rows;
    private final List<Choice> choices;
    private final List<CappedSum> cappedSums;
    private final int[] firstRows;
    private final int[] firstChoices;
    private final int[][] rowsOfVariable;

    Rows(
            Variables variables,
            List<Row> rows,
            List<Choice> choices,
            List<CappedSum> cappedSums,
            int[] firstRows,
            int[] firstChoices) {
        this.variables = variables;
        this.rows = rows;
        this.choices = choices;
        this.cappedSums = cappedSums;
        this.firstRows = firstRows;
        this.firstChoices = firstChoices;
        this.rowsOfVariable = rowsOfVariable();
    }

    private int[][] rowsOfVariable() {
        int[] counts = new int[variables.count()];
        int[][] supports = new int[rows.size()][];
        for (int row = 0; row < supports.length; row++) {
            supports[row] = support(rows.get(row));
            for (int variable : supports[row]) {
                counts[variable]++;
            }
        }
        int[][] watching = new int[counts.length][];
        for (int variable = 0; variable < counts.length; variable++) {
            watching[variable] = new int[counts[variable]];
        }
        for (int row = supports.length - 1; row >= 0; row--) {
            for (int variable : supports[row]) {
                watching[variable][--counts[variable]] = row;
            }
        }
        return watching;
    }

    /** Returns the variables that the row depends on, rising. */
    int[] support(Row row) {
        if (row.isPlain()) {
            return row.variables();
        }
        boolean[] in = new boolean[variables.count()];
        for (int variable : row.variables()) {
            in[variable] = true;
        }
        boolean[] used = used(row);
        for (int sum = 0; sum < used.length; sum++) {
            if (used[sum]) {
                for (int variable : cappedSums.get(sum).variables()) {
                    in[variable] = true;
                }
            }
        }
        return numbers(in);
    }

    /** Returns whether the row depends on the capped sum. */
    boolean uses(Row row, CappedSum sum) {
        return used(row)[cappedSums.indexOf(sum)];
    }

    private boolean[] used(Row row) {
        boolean[] used = new boolean[cappedSums.size()];
        for (int sum : row.capped()) {
            used[sum] = true;
        }
        for (int sum = used.length - 1; sum >= 0; sum--) {
            if (used[sum]) {
                for (int inner : cappedSums.get(sum).capped()) {
                    used[inner] = true;
                }
            }
        }
        return used;
    }

    private static int[] numbers(boolean[] in) {
        int count = 0;
        for (boolean one : in) {
            count += one ? 1 : 0;
        }
        int[] numbers = new int[count];
        for (int i = in.length - 1; i >= 0; i--) {
            if (in[i]) {
                numbers[--count] = i;
            }
        }
        return numbers;
    }

    Variables variables() {
        return variables;
    }

    int size() {
        return rows.size();
    }

    Row row(int row) {
        return rows.get(row);
    }

    int choices() {
        return choices.size();
    }

    Choice choice(int choice) {
        return choices.get(choice);
    }

    /** Returns the capped sums, those of nodes below before those above. */
    List<CappedSum> cappedSums() {
        return cappedSums;
    }

    /** Returns the rows that are asked from the start. */
    int[] firstRows() {
        return firstRows;
    }

    /** Returns the choices that are asked from the start. */
    int[] firstChoices() {
        return firstChoices;
    }

    /** Returns the rows that depend on the variable. */
    int[] rowsOf(int variable) {
        return rowsOfVariable[variable];
    }

    /** Returns what the capped sums come to at the values of the variables. */
    long[] cappedValues(int[] values) {
        long[] capped = new long[cappedSums.size()];
        for (int i = 0; i < capped.length; i++) {
            CappedSum sum = cappedSums.get(i);
            long value = 0;
            for (int j = 0; j < sum.variables().length; j++) {
                value += sum.amounts()[j] * values[sum.variables()[j]];
            }
            for (int inner : sum.capped()) {
                value += capped[inner];
            }
            capped[i] = Math.min(value, sum.cap());
        }
        return capped;
    }

    /** Returns what a plain row comes to at the values of the variables. */
    long sum(Row row, int[] values) {
        long sum = 0;
        for (int i = 0; i < row.variables().length; i++) {
            sum += row.coefficients()[i] * values[row.variables()[i]];
        }
        return sum;
    }

    /** Returns what the row comes to at the values of the variables and of the capped sums. */
    long sum(Row row, int[] values, long[] capped) {
        long sum = sum(row, values);
        for (int i = 0; i < row.capped().length; i++) {
            sum += row.cappedCoefficients()[i] * capped[row.capped()[i]];
        }
        return sum;
    }

    /** Returns the least the row can come to. */
    long least(Row row, Domains domains) {
        return least(row, domains.least(), domains.most());
    }

    /** Returns the most the row can come to. */
    long most(Row row, Domains domains) {
        return least(row, domains.most(), domains.least());
    }

    /** Returns the sum with each part that adds at its first end, and each part that takes away at its second. */
    private long least(Row row, int[] adding, int[] taking) {
        long sum = 0;
        for (int i = 0; i < row.variables().length; i++) {
            long coefficient = row.coefficients()[i];
            sum += coefficient * (coefficient > 0 ? adding : taking)[row.variables()[i]];
        }
        if (!row.isPlain()) {
            long[] cappedAdding = cappedValues(adding);
            long[] cappedTaking = cappedValues(taking);
            for (int i = 0; i < row.capped().length; i++) {
                long coefficient = row.cappedCoefficients()[i];
                sum += coefficient * (coefficient > 0 ? cappedAdding : cappedTaking)[row.capped()[i]];
            }
        }
        return sum;
    }
}
