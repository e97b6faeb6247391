package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortQuestion;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.cohort.SmallCohort;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.report.ReadPage.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CohortReportTest {

    private static final String GOLDEN = "io/github/qcf4j/report/cohort";
    private static final CohortReport SMALL = CohortReport.of(small());

    private static CohortCoverage small() {
        return CohortMapper.of(SmallCohort.mapper(), SmallCohort.AS_OF)
                .map(SmallCohort.learners().iterator(), CohortSink.NONE);
    }

    private static CohortReport nobody() {
        return CohortReport.of(CohortMapper.of(SmallCohort.mapper(), SmallCohort.AS_OF)
                .cancelledBy(() -> true)
                .map(SmallCohort.learners().iterator(), CohortSink.NONE));
    }

    /** A learner whose specification and reference are hostile. */
    private static CohortReport hostile() {
        CoverageReport report = Specimens.hostile();
        CohortMapper mapper = CohortMapper.of(
                        PortfolioMapper.of(Specimens.hostileFramework(), report.policy()), Specimens.AS_OF)
                .withQuestion(CohortQuestion.of(Specimens.AS_OF).withNearCompletion(99));
        return CohortReport.of(mapper.map(Stream.of(LearnerRecords.of(report.portfolio())), CohortSink.NONE));
    }

    static Stream<CohortReport> reports() {
        return Stream.of(SMALL, nobody(), hostile());
    }

    @Test
    void the_text_reads_as_the_golden_file() {
        GoldenFile.of(GOLDEN + ".txt").assertHolds(SMALL.text());
    }

    @Test
    void the_page_reads_as_the_golden_file() {
        GoldenFile.of(GOLDEN + ".html").assertHolds(SMALL.html());
    }

    @Test
    void the_json_reads_as_the_golden_file() {
        GoldenFile.of(GOLDEN + ".json").assertHolds(SMALL.json());
    }

    @Test
    void the_tables_read_as_the_golden_files() {
        GoldenFile.of(GOLDEN + "-criteria.csv").assertHolds(SMALL.criteriaCsv());
        GoldenFile.of(GOLDEN + "-units.csv").assertHolds(SMALL.unitsCsv());
    }

    @Test
    void a_cohort_of_nobody_that_was_cancelled_says_so() {
        assertThat(nobody().text())
                .contains("The mapping was cancelled; this is what was done until then.")
                .contains("No learner is registered for a qualification that is described.");
        assertThat(nobody().json()).contains("\"cancelled\": true");
        assertThat(nobody().criteriaCsv().lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_page_runs_nothing_and_asks_for_nothing_from_elsewhere(CohortReport report) {
        ReadPage page = ReadPage.of(report.html());

        assertThat(page.all()).allSatisfy(element -> {
            assertThat(element.name()).isNotIn("script", "img", "iframe", "link", "object", "form");
            assertThat(element.attributes()).doesNotContainKeys("src", "style", "action");
            assertThat(element.attributes().keySet()).noneMatch(name -> name.startsWith("on"));
            assertThat(element.attribute("href")).matches("(#[a-z0-9-]+)?");
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_chart_has_a_title_and_a_description_and_a_table_beside_it(CohortReport report) {
        ReadPage page = ReadPage.of(report.html());
        List<Element> charts = page.all("svg");
        List<String> captions = page.all("caption").stream().map(Element::text).toList();

        assertThat(charts).allSatisfy(chart -> {
            String[] labels = chart.attribute("aria-labelledby").split(" ");
            assertThat(chart.attribute("role")).isEqualTo("img");
            assertThat(labels).hasSize(2);
            assertThat(captions).contains(named(page, labels[0]));
            assertThat(named(page, labels[1])).contains("the table that follows has the numbers");
        });
    }

    private static String named(ReadPage page, String place) {
        return page.all().stream()
                .filter(element -> element.attribute("id").equals(place))
                .map(Element::text)
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void places_are_told_apart_and_every_link_leads_to_one(CohortReport report) {
        ReadPage page = ReadPage.of(report.html());
        List<String> places = page.all().stream()
                .map(element -> element.attribute("id"))
                .filter(place -> !place.isEmpty())
                .toList();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.all("a"))
                .allSatisfy(link ->
                        assertThat(places).contains(link.attribute("href").substring(1)));
        assertThat(page.all("caption")).hasSameSizeAs(page.all("table"));
        assertThat(page.all("th"))
                .allSatisfy(heading -> assertThat(heading.attribute("scope")).isIn("col", "row"));
    }

    @Test
    void a_bar_is_as_long_as_its_parts_and_the_longest_is_the_longest() {
        ReadPage page = ReadPage.of(SMALL.html());

        assertThat(page.all("rect").stream().filter(rect -> rect.isWithin("svg")))
                .allSatisfy(rect -> {
                    int end = Integer.parseInt(rect.attribute("x")) + Integer.parseInt(rect.attribute("width"));
                    assertThat(end).isLessThanOrEqualTo(440);
                });
        assertThat(SMALL.html()).contains("<title>Met: 2</title>", "<title>In progress: 2</title>");
    }

    @Test
    void text_of_others_stays_text() {
        CohortReport report = hostile();

        for (String told : List.of(report.html(), report.text(), report.criteriaCsv(), report.unitsCsv())) {
            assertThat(told).doesNotContain("\u202E", "\u2066", "\u001B");
        }
        assertThat(report.html()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(report.unitsCsv()).contains("'=cmd|");
    }

    @Test
    void a_report_is_told_in_other_words() {
        CohortReport report =
                SMALL.withLabels(ReportLabels.of().withWord(ReportWord.LEARNER, "candidate", "candidates"));

        assertThat(report.html()).contains("<dt>Candidates</dt>", "Criteria that most candidates lack");
        assertThat(report.text()).contains("Candidates").doesNotContain("earner");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void the_language_of_the_machine_plays_no_part() {
        Locale before = Locale.getDefault();
        String expected = SMALL.html() + SMALL.text() + SMALL.json() + SMALL.criteriaCsv();

        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            CohortReport again = CohortReport.of(small());
            assertThat(again.html() + again.text() + again.json() + again.criteriaCsv())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
