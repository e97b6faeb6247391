package io.github.qcf4j.benchmarks.cohort;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whole numbers of very many rows as they come over JDBC, learner by learner; none of them is below 0.
 * <p>
 * A row costs a driver much more than a number, so that the numbers of a learner come in one value where a database makes
 * one of them quickly.
 */
abstract class PulledNumbers {

    /** What is returned after the last one. */
    static final long NONE = -1;

    /** How far the number of the learner is to the left of what is told of a mapping. */
    static final int LEARNER = 48;

    private static final int RADIX = 10;

    /** In what form they come. */
    enum Form {

        /** A number to a row. */
        ROWS("SELECT CAST(learner AS BIGINT) * 281474976710656 + %s FROM mapping") {
            @Override
            PulledNumbers of(ResultSet rows) {
                return new OfRows(rows);
            }
        },

        /** The numbers of a learner as text, with commas in between. */
        TEXT("SELECT learner, group_concat(%s) FROM mapping GROUP BY learner ORDER BY learner") {
            @Override
            PulledNumbers of(ResultSet rows) {
                return new OfText(rows);
            }
        },

        /** The numbers of a learner as bytes, eight for each. */
        BYTES("SELECT learner, string_agg(int8send(%s), ''::bytea) FROM mapping GROUP BY learner ORDER BY learner") {
            @Override
            PulledNumbers of(ResultSet rows) {
                return new OfBytes(rows);
            }
        };

        private final String sql;

        Form(String sql) {
            this.sql = sql;
        }

        /**
         * Returns the query for a number of each mapping.
         *
         * @param number  what it is, in columns of the mapping, of less than 48 bits
         */
        String query(String number) {
            return sql.formatted(number);
        }

        /** Returns the numbers that a query has found. */
        abstract PulledNumbers of(ResultSet rows);
    }

    /** Returns the next number, with that of the learner to the left, or {@link #NONE}. */
    abstract long next() throws SQLException;

    private static final class OfRows extends PulledNumbers {

        private final ResultSet rows;

        private OfRows(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        long next() throws SQLException {
            return rows.next() ? rows.getLong(1) : NONE;
        }
    }

    private static final class OfText extends PulledNumbers {

        private final ResultSet rows;
        private String text = "";
        private int at;
        private long learner;

        private OfText(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        long next() throws SQLException {
            if (at >= text.length()) {
                if (!rows.next()) {
                    return NONE;
                }
                learner = rows.getLong(1) << LEARNER;
                text = rows.getString(2);
                at = 0;
            }
            long number = 0;
            int digit = digit();
            while (digit >= 0) {
                number = number * RADIX + digit;
                digit = digit();
            }
            return learner | number;
        }

        /** Returns the next digit, or -1 at the end of a number, and goes past it. */
        private int digit() {
            int sign = at < text.length() ? text.charAt(at) : ',';
            at++;
            return sign == ',' ? -1 : sign - '0';
        }
    }

    private static final class OfBytes extends PulledNumbers {

        private final ResultSet rows;
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private long learner;

        private OfBytes(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        long next() throws SQLException {
            if (!bytes.hasRemaining()) {
                if (!rows.next()) {
                    return NONE;
                }
                learner = rows.getLong(1) << LEARNER;
                bytes = ByteBuffer.wrap(rows.getBytes(2));
            }
            return learner | bytes.getLong();
        }
    }
}
