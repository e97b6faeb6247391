package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cohort in the tables of a database, mapped by queries over all learners at once.
 * <p>
 * What came of a mapping and its last day are one number, so that the best mapping of a criterion is the greatest: ten
 * million times 0 for not yet met, 1 for nothing, 2 for partly met and 3 for met, and with those the last day. The
 * answers stay in the database, which saves it the way out: statuses, roll-up of outcomes and units, and credit by
 * state; gaps are the statuses from 3 on. It does not list the evidence of each criterion. Rows are loaded in the order of
 * their keys, which suits every query.
 */
final class SqlCohort implements AutoCloseable {

    /** What a decision is multiplied with, to be above all days. */
    static final int DECISION = 10_000_000;

    /** The day that stands for none. */
    static final int FOR_GOOD = 9_999_999;

    private static final int NEVER = -1;
    private static final Comparator<int[]> BY_KEY = Comparator.<int[]>comparingInt(row -> row[0])
            .thenComparingInt(row -> row[1])
            .thenComparingInt(row -> row[2]);

    private static final List<String> TABLES = List.of(
            "CREATE TABLE mapping (learner INTEGER, criterion INTEGER, item INTEGER, best INTEGER, "
                    + "PRIMARY KEY (learner, criterion, item))",
            "CREATE TABLE taken (learner INTEGER, unit INTEGER, recognised INTEGER, achieved INTEGER, "
                    + "PRIMARY KEY (learner, unit))",
            "CREATE TABLE criterion (unit INTEGER, criterion INTEGER, outcome INTEGER, "
                    + "PRIMARY KEY (unit, criterion))",
            "CREATE TABLE unit (unit INTEGER, credit INTEGER, PRIMARY KEY (unit))");

    private static final List<String> ANSWERS = List.of("""
            CREATE TABLE status AS
            SELECT t.learner, c.unit, c.outcome, c.criterion,
              CASE WHEN t.recognised = 1 THEN 1
                   WHEN m.best IS NULL THEN 7
                   WHEN m.best >= 30000000 + CASE WHEN t.achieved < 0 THEN %d ELSE t.achieved END THEN 2
                   WHEN m.best >= 30000000 THEN 3
                   WHEN m.best >= 20000000 THEN 4
                   WHEN m.best >= 10000000 THEN 5
                   ELSE 6 END AS status
            FROM taken t
            JOIN criterion c ON c.unit = t.unit
            LEFT JOIN (SELECT learner, criterion, max(best) AS best FROM mapping GROUP BY learner, criterion) m
              ON m.learner = t.learner AND m.criterion = c.criterion
            """, """
            CREATE TABLE outcome_met AS
            SELECT learner, unit, outcome, sum(CASE WHEN status <= 2 THEN 1 ELSE 0 END) AS met, count(*) AS size,
              max(CASE WHEN status <> 7 THEN 1 ELSE 0 END) AS started
            FROM status GROUP BY learner, unit, outcome
            """, """
            CREATE TABLE unit_state AS
            SELECT o.learner, o.unit, o.met, o.size,
              CASE WHEN t.recognised = 1 THEN 4
                   WHEN t.achieved >= 0 THEN 3
                   WHEN o.met = o.size THEN 2
                   WHEN o.started = 1 THEN 1
                   ELSE 0 END AS state
            FROM (SELECT learner, unit, sum(met) AS met, sum(size) AS size, max(started) AS started
                  FROM outcome_met GROUP BY learner, unit) o
            JOIN taken t ON t.learner = o.learner AND t.unit = o.unit
            """, """
            CREATE TABLE credit AS
            SELECT s.learner, s.state, sum(u.credit) AS credit
            FROM unit_state s JOIN unit u ON u.unit = s.unit GROUP BY s.learner, s.state
            """);

    private final Database database;
    private final WorkModel model;
    private final Connection connection;

    /** Opens a database and loads a cohort into it. */
    SqlCohort(Database database, WorkModel model, List<DrawnLearner> learners) throws SQLException {
        this.database = database;
        this.model = model;
        this.connection = database.open();
        for (String table : TABLES) {
            execute(table + database.layout());
        }
        database.load(connection, "mapping", mappings(learners));
        database.load(connection, "taken", taken(learners));
        database.load(connection, "criterion", criteria());
        database.load(connection, "unit", units());
        execute("ANALYZE");
    }

    private static Iterable<int[]> mappings(List<DrawnLearner> learners) {
        List<int[]> rows = new ArrayList<>();
        for (int learner = 0; learner < learners.size(); learner++) {
            DrawnLearner drawn = learners.get(learner);
            for (int i = 0; i < drawn.mappings(); i++) {
                int best = best(drawn.decided().get(i), drawn.until()[drawn.item()[i]]);
                rows.add(new int[] {learner, drawn.criterion()[i], drawn.item()[i], best});
            }
        }
        rows.sort(BY_KEY);
        return rows;
    }

    private static int best(Decided decided, long until) {
        return switch (decided) {
            case NOT_YET_MET -> 0;
            case NOTHING -> DECISION;
            case PARTLY_MET -> 2 * DECISION;
            case MET -> 3 * DECISION + (until == DrawnLearner.NEVER ? FOR_GOOD : (int) until);
        };
    }

    private static Iterable<int[]> taken(List<DrawnLearner> learners) {
        List<int[]> rows = new ArrayList<>();
        for (int learner = 0; learner < learners.size(); learner++) {
            DrawnLearner drawn = learners.get(learner);
            for (int unit : drawn.units()) {
                long achieved = drawn.achieved()[unit];
                rows.add(new int[] {
                    learner,
                    unit,
                    drawn.recognised().contains(unit) ? 1 : 0,
                    achieved == DrawnLearner.NEVER ? NEVER : (int) achieved
                });
            }
        }
        return rows;
    }

    private Iterable<int[]> criteria() {
        List<int[]> rows = new ArrayList<>();
        for (int outcome = 0; outcome < model.outcomes(); outcome++) {
            for (int i = model.firstOfOutcome(outcome); i < model.firstOfOutcome(outcome + 1); i++) {
                rows.add(new int[] {model.unitOfOutcome(outcome), i, outcome});
            }
        }
        return rows;
    }

    private Iterable<int[]> units() {
        List<int[]> rows = new ArrayList<>();
        for (int unit = 0; unit < model.units().size(); unit++) {
            rows.add(new int[] {unit, model.credit(unit)});
        }
        return rows;
    }

    /** Returns the name of the database and its version. */
    String label() throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        return database.label() + " " + version.split(" ")[0];
    }

    Connection connection() {
        return connection;
    }

    /** Returns the form in which numbers are pulled from it. */
    PulledNumbers.Form pulledAs() {
        return database.pulledAs();
    }

    /** Maps all learners as of a day. */
    long map(long epochDay) throws SQLException {
        for (String table : List.of("status", "outcome_met", "unit_state", "credit")) {
            execute("DROP TABLE IF EXISTS " + table);
        }
        for (String answer : ANSWERS) {
            execute(answer.formatted(epochDay));
        }
        return 1;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns an answer in rows, in the order of its first columns. */
    List<int[]> rows(String sql, int columns) throws SQLException {
        List<int[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                int[] row = new int[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getInt(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
