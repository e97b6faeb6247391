package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.Interleaved.Time;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times of a cohort in a database: answered there by the best query that we can write, or pulled and mapped by the
 * library; and of the same cohort packed in memory. Nothing is told unless all answers are equal.
 * <p>
 * The arguments are how many learners there are and how often all of it is measured, such as '400 5'.
 */
public final class SqlTimes {

    /** The library, the cohort packed in memory. */
    static final String PACKED = "packed";

    /** What stands behind the name of a database whose rows are pulled. */
    static final String PULLED = " pulled";

    private static final int ITEMS = 127;
    private static final int REPEATS = 200;

    /** The time of processors is told in hundredths of a second, so that one query is too short to be measured. */
    private static final int QUERIES = 5;

    private static final long DAY = WorkModel.AS_OF.toEpochDay();

    private final WorkModel model = WorkModel.standard();
    private final CoverageLayout layout = WorkModel.layout(PortfolioMapper.of(model.framework()));
    private final PackedWay way = new PackedWay(layout);
    private final List<DrawnLearner> learners;
    private final List<PackedPortfolio> packed;

    private SqlTimes(int count) {
        learners = new LearnerDraw(model, 1).first(count);
        PackedForm form = new PackedForm(model, layout);
        packed = learners.stream().map(form::pack).toList();
    }

    /** Measures, and tells the times for each learner. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        SqlTimes times = new SqlTimes(count);
        PulledRows pulled = new PulledRows(times.model, times.layout, ITEMS);
        Interleaved work = new Interleaved().add(PACKED, REPEATS, times::map);
        List<Fingerprint> expected = times.fingerprints();
        Map<String, Boolean> onTheClock = new LinkedHashMap<>();
        for (Database database : Database.asked()) {
            SqlCohort cohort = new SqlCohort(database, times.model, times.learners);
            times.requireEqual(cohort, pulled, expected);
            onTheClock.put(cohort.label(), database.isServer());
            onTheClock.put(cohort.label() + PULLED, database.isServer());
            work.add(cohort.label(), QUERIES, () -> cohort.map(DAY));
            work.add(cohort.label() + PULLED, QUERIES, () -> pulled.map(cohort, count, DAY, (way, learner) -> {}));
        }
        Map<String, Time> each = new LinkedHashMap<>();
        work.measure(4, Integer.parseInt(arguments[1]))
                .forEach((name, time) -> each.put(
                        name,
                        new Time(
                                time.clock() / count,
                                (onTheClock.getOrDefault(name, false) ? time.clock() : time.processors()) / count)));
        Child.tell(each);
    }

    private long map() {
        long read = 0;
        for (PackedPortfolio learner : packed) {
            read += way.statuses(learner, DAY);
        }
        return read;
    }

    private List<Fingerprint> fingerprints() {
        List<Fingerprint> taken = new ArrayList<>();
        for (PackedPortfolio learner : packed) {
            way.map(learner, DAY);
            taken.add(way.fingerprint().withoutEvidence());
        }
        return taken;
    }

    private void requireEqual(SqlCohort cohort, PulledRows pulled, List<Fingerprint> expected) throws SQLException {
        cohort.map(DAY);
        require(cohort.label(), expected, new SqlFingerprints(cohort, model, learners.size()).taken());
        List<Fingerprint> taken = new ArrayList<>();
        pulled.map(
                cohort,
                learners.size(),
                DAY,
                (mapped, learner) -> taken.add(mapped.fingerprint().withoutEvidence()));
        require(cohort.label() + PULLED, expected, taken);
    }

    private static void require(String name, List<Fingerprint> expected, List<Fingerprint> taken) {
        if (!expected.equals(taken)) {
            throw new IllegalStateException("Answers of '%s' must be those of the library".formatted(name));
        }
    }
}
