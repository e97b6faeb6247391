package io.github.qcf4j.combination.search;

/**
 * An {@link Clause.Either} in rows: all rows and choices of one alternative hold.
 *
 * @param rows  the rows of each alternative, by number
 * @param choices  the choices of each alternative, by number
 */
record Choice(int[][] rows, int[][] choices) {

    int alternatives() {
        return rows.length;
    }
}
