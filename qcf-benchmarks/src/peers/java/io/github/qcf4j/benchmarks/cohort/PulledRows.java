package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PackedPortfolioBuilder;
import io.github.qcf4j.mapping.UnitSelection;
import io.github.qcf4j.model.RecognitionRoute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

/**
 * A cohort that stays in a database and is mapped by the library: rows are pulled over JDBC, packed, and mapped.
 * <p>
 * A mapping comes as one number, of its learner, criterion, item, decision and day. They come learner by learner, as they
 * were loaded; nothing has to be sorted.
 */
final class PulledRows {

    private static final String UNITS = "SELECT learner, unit, recognised, achieved FROM taken ORDER BY learner";
    private static final int ITEM = 26;
    private static final int CRITERION = 34;
    private static final String MAPPING =
            "(criterion * %d + item) * CAST(%d AS BIGINT) + best".formatted(1 << CRITERION - ITEM, 1 << ITEM);
    private static final MappingState[] STATES = {
        MappingState.NOT_YET_MET, MappingState.AWAITING_DECISION, MappingState.PARTLY_MET, MappingState.COUNTED
    };

    private final WorkModel model;
    private final int items;
    private final List<String> references;
    private final PackedPortfolioBuilder builder;
    private final PackedWay way;

    PulledRows(WorkModel model, CoverageLayout layout, int items) {
        this.model = model;
        this.items = items;
        this.references =
                IntStream.range(0, items).mapToObj(DrawnLearner::reference).toList();
        this.builder = PackedPortfolio.builder(layout, "none", PackedForm.FROM);
        this.way = new PackedWay(layout);
    }

    /**
     * Pulls a cohort and maps each learner as of a day.
     *
     * @param mapped  is told of each, and of the number of the learner
     */
    long map(SqlCohort cohort, int learners, long epochDay, ObjLongConsumer<PackedWay> mapped) throws SQLException {
        long read = 0;
        Connection connection = cohort.connection();
        PulledNumbers.Form form = cohort.pulledAs();
        connection.setAutoCommit(false);
        try (PreparedStatement one = Database.manyRows(connection, UNITS);
                PreparedStatement other = Database.manyRows(connection, form.query(MAPPING));
                ResultSet units = one.executeQuery();
                ResultSet rows = other.executeQuery()) {
            PulledNumbers mappings = form.of(rows);
            boolean unit = units.next();
            long mapping = mappings.next();
            for (int learner = 0; learner < learners; learner++) {
                builder.clear("L-" + learner, PackedForm.FROM);
                for (int item = 0; item < items; item++) {
                    builder.item(references.get(item));
                }
                while (unit && units.getInt(1) == learner) {
                    addUnit(units);
                    unit = units.next();
                }
                while (mapping >>> PulledNumbers.LEARNER == learner) {
                    addMapping(mapping);
                    mapping = mappings.next();
                }
                read += way.statuses(builder.build(), epochDay);
                mapped.accept(way, learner);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return read;
    }

    private void addUnit(ResultSet units) throws SQLException {
        int unit = units.getInt(2);
        int achieved = units.getInt(4);
        builder.select(unit, unit < model.mandatory() ? UnitSelection.MANDATORY : UnitSelection.REGISTERED);
        if (units.getInt(3) == 1) {
            builder.recogniseUnit(unit, RecognitionRoute.CREDIT_TRANSFER);
        }
        if (achieved >= 0) {
            builder.achieve(unit, achieved);
        }
    }

    private void addMapping(long packed) {
        int best = (int) packed & (1 << ITEM) - 1;
        int until = best % SqlCohort.DECISION;
        builder.add(
                (int) (packed >>> CRITERION) & (1 << PulledNumbers.LEARNER - CRITERION) - 1,
                (int) (packed >>> ITEM) & (1 << CRITERION - ITEM) - 1,
                STATES[best / SqlCohort.DECISION],
                until == SqlCohort.FOR_GOOD ? PackedPortfolio.FOR_GOOD : until);
    }
}
