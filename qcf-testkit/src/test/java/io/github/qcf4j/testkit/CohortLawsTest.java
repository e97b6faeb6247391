package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortQuestion;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.report.CohortReport;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every cohort, asked of generated ones with lines among them that cannot be read. */
class CohortLawsTest {

    private static final int COHORTS = 10;
    private static final int LEARNERS = 30;

    /** A day by which much is recorded, and after which evidence still ends. */
    private static final LocalDate BEFORE_THE_LAST = LocalDate.of(2014, 4, 7);

    private static LongStream seeds() {
        return LongStream.range(0, COHORTS).map(seed -> 7_100_000 + seed * 10);
    }

    @Test
    void several_threads_give_the_bytes_of_one() {
        seeds().forEach(seed -> {
            Cohort cohort = Cohort.of(seed);
            List<LearnerResult> serial = new ArrayList<>();
            CohortCoverage alone = cohort.learners().map(cohort.records(), serial::add);

            for (int threads = 2; threads <= 4; threads += 2) {
                List<LearnerResult> parallel = new ArrayList<>();
                CohortCoverage together = cohort.learners().withThreads(threads).map(cohort.records(), parallel::add);

                assertThat(told(parallel)).as(cohort::toString).isEqualTo(told(serial));
                assertThat(parallel).as(cohort::toString).isEqualTo(serial);
                assertThat(told(together)).as(cohort::toString).isEqualTo(told(alone));
            }
        });
    }

    @Test
    void results_without_order_are_the_same_results() {
        seeds().forEach(seed -> {
            Cohort cohort = Cohort.of(seed);
            List<LearnerResult> serial = new ArrayList<>();
            List<LearnerResult> unordered = new ArrayList<>();

            CohortCoverage alone = cohort.learners().map(cohort.records(), serial::add);
            CohortCoverage together =
                    cohort.learners().withThreads(3).unordered().map(cohort.records(), unordered::add);

            assertThat(unordered).as(cohort::toString).containsExactlyInAnyOrderElementsOf(serial);
            assertThat(told(together)).as(cohort::toString).isEqualTo(told(alone));
        });
    }

    @Test
    void parts_of_a_cohort_put_together_are_the_whole() {
        seeds().forEach(seed -> {
            Cohort cohort = Cohort.of(seed);
            int cut = (int) (seed / 10 % LEARNERS);
            List<LearnerRecords> all = cohort.records().toList();

            CohortCoverage first = cohort.learners().map(all.subList(0, cut).iterator(), CohortSink.NONE);
            CohortCoverage rest =
                    cohort.learners().map(all.subList(cut, all.size()).iterator(), CohortSink.NONE);

            CohortCoverage whole = cohort.learners().map(all.iterator(), CohortSink.NONE);
            assertThat(first.plus(rest)).as(cohort::toString).isEqualTo(whole);
            assertThat(told(rest.plus(first))).as(cohort::toString).isEqualTo(told(whole));
        });
    }

    @Test
    void a_cohort_counts_what_the_reports_of_its_learners_say() {
        seeds().forEach(seed -> {
            Cohort cohort = Cohort.of(seed);

            CohortCoverage coverage = cohort.learners().map(cohort.records(), CohortSink.NONE);

            assertThat(counted(coverage)).as(cohort::toString).isEqualTo(counted(cohort.reports()));
            assertThat(coverage.unread()).isEqualTo(LEARNERS / 10);
            assertThat(coverage.results()).isEqualTo(cohort.reports().size());
        });
    }

    @Test
    void what_ends_is_what_the_reports_say_will_lapse() {
        long ends = LongStream.range(0, 5 * COHORTS)
                .map(number -> {
                    Cohort cohort = Cohort.of(7_200_000 + number * 10)
                            .asOf(BEFORE_THE_LAST)
                            .settled();

                    CohortCoverage coverage = cohort.learners().map(cohort.records(), CohortSink.NONE);

                    SortedMap<String, Long> ending = ending(coverage);
                    assertThat(ending).as(cohort::toString).isEqualTo(ending(cohort.reports()));
                    return ending.values().stream().mapToLong(Long::longValue).sum();
                })
                .sum();

        assertThat(ends).isGreaterThan(COHORTS);
    }

    private static List<String> told(List<LearnerResult> results) {
        return results.stream()
                .map(result -> "%s %s %s %s %s"
                        .formatted(
                                result.number(),
                                result.line(),
                                result,
                                result.summary()
                                        .map(summary -> summary.open().toString())
                                        .orElse("-"),
                                result.findings()))
                .toList();
    }

    private static String told(CohortCoverage coverage) {
        CohortReport report = CohortReport.of(coverage);
        return report.json() + report.text() + report.html() + report.criteriaCsv() + report.unitsCsv();
    }

    /** Returns how many learners stand where, by qualification, unit and criterion. */
    private static SortedMap<String, Long> counted(CohortCoverage coverage) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (QualificationCoverage each : coverage.qualifications()) {
            String name = name(each.qualification());
            add(counts, name, each.learners());
            add(counts, name + " covered", each.fullyCovered());
            for (int criterion = 0; criterion < each.layout().criteria(); criterion++) {
                String unit = name(each.layout().unit(each.layout().unitOf(criterion)));
                for (CriterionStatus status : CriterionStatus.values()) {
                    String place =
                            name + unit + each.layout().criterion(criterion).number() + status;
                    add(counts, place, each.learners(criterion, status));
                }
            }
            for (int unit = 0; unit < each.layout().units(); unit++) {
                for (UnitState state : UnitState.values()) {
                    add(counts, name + name(each.layout().unit(unit)) + state, each.learners(unit, state));
                }
            }
        }
        return counts;
    }

    private static SortedMap<String, Long> counted(List<CoverageReport> reports) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (CoverageReport report : reports) {
            report.qualification().ifPresent(qualification -> {
                String name = name(qualification);
                add(counts, name, 1);
                boolean covered = report.progress().whole() > 0
                        && report.progress().part() == report.progress().whole();
                add(counts, name + " covered", covered ? 1 : 0);
                report.units().forEach(unit -> count(unit, name, counts));
            });
        }
        return counts;
    }

    private static void count(UnitCoverage unit, String qualification, SortedMap<String, Long> counts) {
        String name = qualification + name(unit.unit());
        if (unit.isSelected() || unit.state().isHeld()) {
            add(counts, name + unit.state(), 1);
        }
        for (CriterionCoverage criterion : unit.criteria()) {
            add(counts, name + criterion.reference().number() + criterion.status(), 1);
        }
    }

    private static SortedMap<String, Long> ending(CohortCoverage coverage) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (QualificationCoverage each : coverage.qualifications()) {
            String name = name(each.qualification());
            for (int criterion = 0; criterion < each.layout().criteria(); criterion++) {
                add(counts, name + each.layout().criterion(criterion), each.criterionEnding(criterion));
            }
            for (int unit = 0; unit < each.layout().units(); unit++) {
                add(counts, name + each.layout().unit(unit).identifier(), each.unitEnding(unit));
            }
        }
        return counts;
    }

    private static SortedMap<String, Long> ending(List<CoverageReport> reports) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (CoverageReport report : reports) {
            LocalDate last = report.asOf().plus(Cohort.AHEAD);
            report.qualification()
                    .ifPresent(qualification -> report.lapses().stream()
                            .filter(lapse -> !lapse.on().isAfter(last))
                            .filter(lapse -> lapse.message().matches("is not (met|ready) any more"))
                            .map(lapse -> lapse.place()
                                    .criterion()
                                    .map(Object::toString)
                                    .orElseGet(() ->
                                            lapse.place().unit().orElseThrow().toString()))
                            .forEach(place -> add(counts, name(qualification) + place, 1)));
        }
        return counts;
    }

    private static void add(SortedMap<String, Long> counts, String what, long further) {
        if (further > 0) {
            counts.merge(what, further, Long::sum);
        }
    }

    private static String name(Qualification qualification) {
        return qualification.qualificationVersion() + " ";
    }

    private static String name(Unit unit) {
        return unit.unitVersion() + " ";
    }

    /**
     * Learners by chance.
     *
     * @param seed  the seed they come from
     * @param mapper  maps them
     * @param portfolios  their records, of those who can be read
     * @param day  the day that is asked about
     */
    private record Cohort(long seed, PortfolioMapper mapper, List<Portfolio> portfolios, LocalDate day) {

        private static final Period AHEAD = Period.ofMonths(6);

        static Cohort of(long seed) {
            Framework framework =
                    SpecificationGenerator.of(SpecificationShape.SMALL).framework(seed);
            PortfolioGenerator generator = PortfolioGenerator.of(framework, PortfolioShape.SMALL);
            PortfolioMapper mapper =
                    PortfolioMapper.of(framework, PolicyGenerator.of(framework).policy(seed));
            List<Portfolio> portfolios = LongStream.range(seed, seed + LEARNERS - LEARNERS / 10)
                    .mapToObj(generator::portfolio)
                    .toList();
            return new Cohort(seed, mapper, portfolios, PortfolioGenerator.asOf(seed));
        }

        Cohort asOf(LocalDate other) {
            return new Cohort(seed, mapper, portfolios, other);
        }

        /** Returns those of the learners of whom nothing is recorded after the day. */
        Cohort settled() {
            List<Portfolio> those = portfolios.stream()
                    .filter(portfolio -> mapper.mapAll(portfolio, day).reports().stream()
                            .allMatch(report -> report.packed().until().equals(LocalDate.MAX)))
                    .toList();
            return new Cohort(seed, mapper, those, day);
        }

        CohortMapper learners() {
            return CohortMapper.of(mapper, day)
                    .withQuestion(CohortQuestion.of(day).withHorizon(AHEAD).withListed(4));
        }

        /** Returns the learners, the tenth of each ten a line that cannot be read. */
        Stream<LearnerRecords> records() {
            return IntStream.rangeClosed(1, portfolios.size() + portfolios.size() / 9)
                    .mapToObj(this::line);
        }

        private LearnerRecords line(int line) {
            if (line % 10 == 0) {
                Finding broken = Finding.of(DocumentFinding.JSON_SYNTAX, Place.ofPointer(""), "is not JSON");
                return LearnerRecords.unread(line, List.of(broken.at(new Location("cohort.ndjson", line, 1))));
            }
            Portfolio portfolio = portfolios.get(line - 1 - line / 10);
            return LearnerRecords.reading(line, () -> Validated.of(portfolio));
        }

        List<CoverageReport> reports() {
            return portfolios.stream()
                    .flatMap(portfolio -> mapper.mapAll(portfolio, day).reports().stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "seed %s as of %s, by %s"
                    .formatted(seed, day, mapper.policy().sentences());
        }
    }
}
