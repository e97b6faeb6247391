package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PackedPortfolioBuilder;
import io.github.qcf4j.mapping.UnitSelection;
import io.github.qcf4j.model.RecognitionRoute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

/**
 * A cohort that stays in a database and is mapped by the library: rows are pulled over JDBC, packed, and mapped.
 * <p>
 * A mapping comes as one column, its criterion, item, decision and day in one number, and how many of them a learner has
 * comes first. They come learner by learner, as they were loaded; nothing has to be sorted.
 */
final class PulledRows {

    private static final String UNITS = "SELECT learner, unit, recognised, achieved FROM taken ORDER BY learner";
    private static final String COUNTS = "SELECT learner, count(*) FROM mapping GROUP BY learner ORDER BY learner";
    private static final String MAPPINGS =
            "SELECT (criterion * CAST(1000 AS BIGINT) + item) * 100000000 + best FROM mapping";
    private static final long ITEM = 100_000_000;
    private static final int ITEMS = 1_000;
    private static final List<MappingState> STATES = List.of(
            MappingState.NOT_YET_MET, MappingState.AWAITING_DECISION, MappingState.PARTLY_MET, MappingState.COUNTED);

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
        List<int[]> counts = cohort.rows(COUNTS, 2);
        try (Statement one = cohort.connection().createStatement();
                Statement other = cohort.connection().createStatement();
                ResultSet units = one.executeQuery(UNITS);
                ResultSet mappings = other.executeQuery(MAPPINGS)) {
            boolean unit = units.next();
            for (int learner = 0; learner < learners; learner++) {
                builder.clear("L-" + learner, PackedForm.FROM);
                for (int item = 0; item < items; item++) {
                    builder.item(references.get(item));
                }
                while (unit && units.getInt(1) == learner) {
                    addUnit(units);
                    unit = units.next();
                }
                for (int left = counts.get(learner)[1]; left > 0 && mappings.next(); left--) {
                    addMapping(mappings.getLong(1));
                }
                read += way.statuses(builder.build(), epochDay);
                mapped.accept(way, learner);
            }
        }
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
        int best = (int) (packed % ITEM);
        int offered = (int) (packed / ITEM);
        int until = best % SqlCohort.DECISION;
        builder.add(
                offered / ITEMS,
                offered % ITEMS,
                STATES.get(best / SqlCohort.DECISION),
                until == SqlCohort.FOR_GOOD ? PackedPortfolio.FOR_GOOD : until);
    }
}
