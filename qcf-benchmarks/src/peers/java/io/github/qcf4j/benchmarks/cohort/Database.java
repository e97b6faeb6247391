package io.github.qcf4j.benchmarks.cohort;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database that a host could ask instead: in memory, on one thread, set up as its manual advises for bulk work. */
enum Database {

    /** DuckDB, columns in vectors. */
    DUCKDB("DuckDB", "jdbc:duckdb:", List.of("SET threads TO 1", "SET preserve_insertion_order = true"), "") {
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
            " WITHOUT ROWID") {
        @Override
        void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException {
            connection.setAutoCommit(false);
            PreparedStatement insert = null;
            for (int[] row : rows) {
                if (insert == null) {
                    insert = connection.prepareStatement(
                            "INSERT INTO %s VALUES (?%s)".formatted(table, ", ?".repeat(row.length - 1)));
                }
                for (int i = 0; i < row.length; i++) {
                    insert.setInt(i + 1, row[i]);
                }
                insert.execute();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    };

    private final String label;
    private final String url;
    private final List<String> settings;
    private final String layout;

    Database(String label, String url, List<String> settings, String layout) {
        this.label = label;
        this.url = url;
        this.settings = settings;
        this.layout = layout;
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

    /** Adds rows of whole numbers to a table. */
    abstract void load(Connection connection, String table, Iterable<int[]> rows) throws SQLException;
}
