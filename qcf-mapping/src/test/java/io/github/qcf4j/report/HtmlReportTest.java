package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.markup.HtmlStyle;
import io.github.qcf4j.report.ReadPage.Element;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

    static Stream<CoverageReport> reports() {
        return Stream.of(
                Specimens.usual(),
                Specimens.empty(),
                Specimens.unregistered(),
                Specimens.hostile(),
                Specimens.crowded());
    }

    @Test
    void usual_report_reads_as_the_golden_file() {
        String html = HtmlReport.of().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual.html").assertHolds(html);
    }

    @Test
    void empty_report_reads_as_the_golden_file() {
        String html = HtmlReport.of().write(Specimens.empty());

        GoldenFile.of("io/github/qcf4j/report/empty.html").assertHolds(html);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_page_runs_nothing_and_asks_for_nothing_from_elsewhere(CoverageReport report) {
        ReadPage page = ReadPage.of(HtmlReport.of().write(report));

        assertThat(page.all())
                .noneMatch(element -> List.of("script", "img", "iframe", "link", "object", "form")
                        .contains(element.name()));
        assertThat(page.all()).allSatisfy(element -> {
            assertThat(element.attributes()).doesNotContainKeys("src", "style", "action");
            assertThat(element.attributes().keySet()).noneMatch(name -> name.startsWith("on"));
            assertThat(element.attribute("href")).matches("(#[a-z0-9-]+)?");
        });
    }

    @Test
    void the_policy_lets_a_browser_use_our_style_sheet_alone() throws NoSuchAlgorithmException {
        ReadPage page = ReadPage.of(HtmlReport.of().write(Specimens.usual()));

        String policy = page.all("meta").stream()
                .filter(meta -> meta.attribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.attribute("content"))
                .findFirst()
                .orElseThrow();

        assertThat(policy.replace("&#39;", "'"))
                .isEqualTo("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(digest(HtmlStyle.RULES)));
        assertThat(HtmlReport.of().write(Specimens.usual())).contains("<style>" + HtmlStyle.RULES + "</style>");
        assertThat(HtmlStyle.RULES).doesNotContain("url(", "@import");
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_table_has_a_caption_and_every_heading_a_scope(CoverageReport report) {
        ReadPage page = ReadPage.of(HtmlReport.of().write(report));

        assertThat(page.all("caption"))
                .hasSameSizeAs(page.all("table"))
                .noneMatch(caption -> caption.text().isEmpty());
        assertThat(page.all("th"))
                .allSatisfy(heading -> assertThat(heading.attribute("scope")).isIn("col", "row", "rowgroup"))
                .noneMatch(heading -> heading.text().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_table_scrolls_in_a_region_that_the_keyboard_reaches(CoverageReport report) {
        ReadPage page = ReadPage.of(HtmlReport.of().write(report));

        assertThat(page.withStyle("region")).hasSameSizeAs(page.all("table")).allSatisfy(region -> {
            assertThat(region.attribute("tabindex")).isEqualTo("0");
            assertThat(region.attribute("role")).isEqualTo("region");
            assertThat(region.attribute("aria-label")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_link_leads_to_a_place_on_the_page(CoverageReport report) {
        ReadPage page = ReadPage.of(HtmlReport.of().write(report));

        List<String> places = page.all().stream()
                .map(element -> element.attribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.all("a"))
                .hasSizeGreaterThan(7)
                .allSatisfy(link ->
                        assertThat(places).contains(link.attribute("href").substring(1)));
        assertThat(page.all()).allSatisfy(element -> assertThat(places).containsAll(labelledBy(element)));
    }

    private static List<String> labelledBy(Element element) {
        String labels = element.attribute("aria-labelledby");
        return labels.isEmpty() ? List.of() : List.of(labels.split(" "));
    }

    @Test
    void the_page_has_landmarks_a_language_and_a_way_past_the_head() {
        ReadPage page = ReadPage.of(HtmlReport.of().write(Specimens.usual()));

        assertThat(page.all("html"))
                .first()
                .satisfies(html -> assertThat(html.attribute("lang")).isEqualTo("en"));
        assertThat(page.all("header")).hasSize(1);
        assertThat(page.all("nav")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.all("footer")).hasSize(1);
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("a"))
                .first()
                .satisfies(link -> assertThat(link.attribute("href")).isEqualTo("#report"));
    }

    @Test
    void progress_is_told_to_those_who_do_not_see_the_bar() {
        ReadPage page = ReadPage.of(HtmlReport.of().write(Specimens.usual()));

        String progress = Specimens.usual().progress().part() + " of "
                + Specimens.usual().progress().whole() + " criteria";
        assertThat(page.withStyle("track")).singleElement().satisfies(bar -> {
            assertThat(bar.attribute("role")).isEqualTo("progressbar");
            assertThat(bar.attribute("aria-valuetext")).startsWith(progress);
        });
        assertThat(page.all("strong"))
                .first()
                .satisfies(words -> assertThat(words.text()).startsWith(progress));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_sign_in_the_matrix_has_words_beside_it(CoverageReport report) {
        ReadPage page = ReadPage.of(HtmlReport.of().write(report));

        long signs = report.evidence().stream()
                .flatMap(item -> item.mappings().stream())
                .filter(mapping -> mapping.state() != MappingState.UNKNOWN_CRITERION)
                .count();
        List<Element> words = page.withStyle("unseen");
        assertThat((long) words.size()).isGreaterThanOrEqualTo(signs);
        assertThat(words).allSatisfy(word -> assertThat(word.text()).isNotEmpty());
    }

    @Test
    void a_row_of_the_matrix_is_as_wide_as_its_head() {
        ReadPage page = ReadPage.of(HtmlReport.of().write(Specimens.crowded()));

        assertThat(page.withStyle("item"))
                .hasSizeGreaterThan(299)
                .allSatisfy(item -> assertThat(item.isWithin("thead")).isTrue());
        assertThat(page.withStyle("matrix")).hasSizeGreaterThan(300 / HtmlMatrixTable.COLUMNS - 1);
    }

    @Test
    void text_of_others_stays_text() {
        String html = HtmlReport.of().write(Specimens.hostile());

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
                .doesNotContain("\u202E", "\u2066", "\u001B");
        assertThat(html.chars().filter(character -> character != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void a_report_is_told_in_other_words() {
        ReportLabels labels = ReportLabels.of().withWord(ReportWord.LEARNER, "candidate", "candidates");

        String html = HtmlReport.of().withLabels(labels).write(Specimens.usual());

        assertThat(html).contains("<dt>Candidate</dt>").doesNotContain("<dt>Learner</dt>");
    }

    @Test
    void reasons_stand_beside_every_verdict_where_they_are_asked_for() {
        CoverageReport report = Specimens.usual();

        ReadPage page = ReadPage.of(HtmlReport.of().withReasons().write(report));

        long verdicts = report.selectedUnits().stream()
                .mapToLong(unit -> 1 + unit.criteria().size())
                .sum();
        assertThat(page.all("details")).hasSize((int) verdicts);
        assertThat(ReadPage.of(HtmlReport.of().write(report)).all("details")).isEmpty();
    }

    @Test
    void a_page_is_appended_to_what_is_there() {
        StringBuilder out = new StringBuilder();

        HtmlReport.of().write(Specimens.empty(), out);

        assertThat(out).hasToString(HtmlReport.of().write(Specimens.empty()));
    }
}
