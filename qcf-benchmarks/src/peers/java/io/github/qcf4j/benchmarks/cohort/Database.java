package io.github.qcf4j.benchmarks.cohort;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A database that a host could ask instead: in memory, on one thread, set up as its manual advises for bulk work.
 * <p>
 * PostgreSQL is a server, which is asked where the environment says at what address; its database should be empty.
 */
enum Database {

    /** DuckDB, columns in vectors. */
    DUCKDB(
            "DuckDB",
            "jdbc:duckdb:",
            List.of("SET threads TO 1", "SET preserve_insertion_order = true"),
            "",
            PulledNumbers.Form.ROWS) {
        @Override
        void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException {
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
                for (int[] row : rows) {
                    appender.beginRow();
                    for (int value : row) {
                        appender.append(value);
                    }
                    appender.endRow();
                }
            }
        }
    },

    /** SQLite, rows in trees by their key. */
    SQLITE(
            "SQLite",
            "jdbc:sqlite::memory:",
            List.of("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA temp_store = MEMORY"),
            " WITHOUT ROWID",
            PulledNumbers.Form.TEXT) {
        @Override
        void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException {
            insert(connection, table, rows);
        }
    },

    /** PostgreSQL, rows in pages of a server. */
    POSTGRESQL(
            "PostgreSQL",
            System.getenv().getOrDefault("QCF4J_POSTGRESQL", ""),
            List.of(
                    "SET synchronous_commit = off",
                    "SET work_mem = '256MB'",
                    "SET max_parallel_workers_per_gather = 0",
                    "SET synchronize_seqscans = off",
                    "DROP TABLE IF EXISTS mapping, taken, criterion, unit"),
            "",
            PulledNumbers.Form.BYTES) {
        @Override
        void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException {
            insert(connection, table, rows);
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE " + table);
            }
        }

        @Override
        boolean isServer() {
            return true;
        }
    };

    private static final int ROWS_TOGETHER = 10_000;

    private final String label;
    private final String url;
    private final List<String> settings;
    private final String layout;
    private final PulledNumbers.Form pulledAs;

    Database(String label, String url, List<String> settings, String layout, PulledNumbers.Form pulledAs) {
        this.label = label;
        this.url = url;
        this.settings = settings;
        this.layout = layout;
        this.pulledAs = pulledAs;
    }

    private static void insert(Connection connection, String table, Iterable<int[]> rows) throws SQLException {
        connection.setAutoCommit(false);
        int columns = rows.iterator().next().length;
        String sql = "INSERT INTO %s VALUES (?%s)".formatted(table, ", ?".repeat(columns - 1));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (int[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setInt(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % ROWS_TOGETHER == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Returns the databases that can be asked here. */
    static List<Database> asked() {
        return Stream.of(values()).filter(database -> !database.url.isEmpty()).toList();
    }

    /**
     * Returns a query for very many rows, which are fetched as they are read.
     *
     * @param connection  a connection in a transaction
     */
    static PreparedStatement manyRows(Connection connection, String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_TOGETHER);
        return query;
    }

    /** Returns whether it is a process of its own, so that its time is that of the clock. */
    boolean isServer() {
        return false;
    }

    /** Returns its name, such as 'DuckDB'. */
    String label() {
        return label;
    }

    /** Returns a connection to an empty database. */
    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
        return connection;
    }

    /** Returns what has to stand behind a table with a primary key, for it to be laid out by that key. */
    String layout() {
        return layout;
    }

    /** Returns the form in which very many numbers are pulled from it in the least time. */
    PulledNumbers.Form pulledAs() {
        return pulledAs;
    }

    /** Adds rows of whole numbers to a table. */
    abstract void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException;
}
