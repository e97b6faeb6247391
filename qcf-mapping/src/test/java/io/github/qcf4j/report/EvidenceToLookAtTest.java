package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.quality.EvidenceReview;
import io.github.qcf4j.quality.QualityFinding;
import io.github.qcf4j.report.ReadPage.Element;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The section of a review, in every form of report that has one. */
class EvidenceToLookAtTest {

    private static final String FOLDER = "io/github/qcf4j/report/";

    static Stream<BiFunction<CoverageReport, EvidenceReview, String>> forms() {
        return Stream.of(
                (report, review) -> TextReport.of().withReview(review).write(report),
                (report, review) -> MarkdownReport.of().withReview(review).write(report),
                (report, review) -> HtmlReport.of().withReview(review).write(report));
    }

    @Test
    void reviewed_reports_read_as_the_golden_files() {
        CoverageReport report = Specimens.usual();
        EvidenceReview review = Specimens.review(report);

        GoldenFile.of(FOLDER + "usual-review.txt")
                .assertHolds(TextReport.of().withReview(review).write(report));
        GoldenFile.of(FOLDER + "usual-review.md")
                .assertHolds(MarkdownReport.of().withReview(review).write(report));
        GoldenFile.of(FOLDER + "usual-review.html")
                .assertHolds(HtmlReport.of().withReview(review).write(report));
    }

    @Test
    void the_section_stands_behind_the_gaps_and_all_else_stays_as_it_is() {
        CoverageReport report = Specimens.usual();
        String plain = TextReport.of().write(report);

        String reviewed = TextReport.of().withReview(Specimens.review(report)).write(report);

        int from = reviewed.indexOf("\nEvidence to look at\n");
        int until = reviewed.indexOf("\nFindings: ");
        assertThat(from).isGreaterThan(reviewed.indexOf("\nGaps: "));
        assertThat(reviewed.substring(0, from) + reviewed.substring(until)).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void evidence_in_which_nothing_was_found_is_said_to_be_so(BiFunction<CoverageReport, EvidenceReview, String> form) {
        CoverageReport report = Specimens.empty();

        assertThat(form.apply(report, Specimens.review(report)))
                .contains("Evidence to look at", EvidenceToLookAt.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_note_is_told_once(BiFunction<CoverageReport, EvidenceReview, String> form) {
        CoverageReport report = Specimens.usual();
        EvidenceReview review = Specimens.review(report);
        List<String> places = review.findings().stream()
                .filter(note -> note.kind() != QualityFinding.EVIDENCE_REDUNDANT)
                .filter(note -> note.kind() != QualityFinding.UNIT_ON_ONE_ITEM)
                .map(Finding::place)
                .map(Object::toString)
                .toList();

        assertThat(places).isNotEmpty();
        assertThat(form.apply(report, review)).contains(places);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_review_of_another_learner_is_refused(BiFunction<CoverageReport, EvidenceReview, String> form) {
        EvidenceReview another = Specimens.review(Specimens.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.apply(Specimens.usual(), another))
                .withMessage("Review of 'L-1002' on 2014-11-21 must be of the report, of 'L-1001' on 2014-11-21");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_review_is_no_review(BiFunction<CoverageReport, EvidenceReview, String> form) {
        assertThatNullPointerException()
                .isThrownBy(() -> form.apply(Specimens.usual(), null))
                .withMessage("review");
    }

    @Test
    void the_section_of_the_page_is_named_and_linked() {
        CoverageReport report = Specimens.usual();

        ReadPage page =
                ReadPage.of(HtmlReport.of().withReview(Specimens.review(report)).write(report));

        assertThat(page.all("section"))
                .extracting(section -> section.attribute("id"))
                .contains("gaps", "look");
        assertThat(page.all("a"))
                .extracting((Element link) -> link.attribute("href"))
                .contains("#look");
    }

    @Test
    void options_keep_the_review_and_the_review_keeps_the_options() {
        CoverageReport report = Specimens.usual();
        EvidenceReview review = Specimens.review(report);
        ReportLabels labels = ReportLabels.of().withWord(ReportWord.LEARNER, "candidate", "candidates");

        String one = TextReport.of()
                .withReview(review)
                .withWidth(60)
                .withLabels(labels)
                .write(report);
        String other = TextReport.of()
                .withLabels(labels)
                .withWidth(60)
                .withReview(review)
                .write(report);

        assertThat(one).isEqualTo(other).contains("Evidence to look at", "Candidate ");
    }
}
