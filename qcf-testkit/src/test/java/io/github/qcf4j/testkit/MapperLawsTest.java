package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws, asked of the mapper by the usual policy. */
class MapperLawsTest {

    private static final int CASES = 1_000;

    private static final Law LAW = new Law(ReportVerdicts::byMapper);
    private static final FurtherLaw FURTHER = new FurtherLaw(ReportVerdicts::byMapper);

    @Test
    void order_of_records_changes_nothing() {
        GeneratedCase.cases(1_100_000, CASES).parallel().forEach(LAW::orderChangesNothing);
    }

    @Test
    void order_of_records_changes_no_finding_gap_or_total() {
        GeneratedCase.cases(1_150_000, CASES).parallel().forEach(generated -> {
            Portfolio shuffled = PortfolioGenerator.shuffled(generated.portfolio(), generated.seed() + 2);

            CoverageReport report = ReportVerdicts.report(generated);
            CoverageReport again = ReportVerdicts.report(generated.with(shuffled));

            assertThat(again.findings()).as(generated::toString).isEqualTo(report.findings());
            assertThat(texts(again)).as(generated::toString).isEqualTo(texts(report));
            assertThat(again.credit()).as(generated::toString).isEqualTo(report.credit());
            assertThat(again).as(generated::toString).isEqualTo(report);
        });
    }

    private static List<String> texts(CoverageReport report) {
        return report.gaps().stream().map(Gap::toString).toList();
    }

    @Test
    void adding_and_withdrawing_a_record_changes_nothing() {
        long tried = GeneratedCase.cases(1_200_000, CASES)
                .parallel()
                .filter(LAW::addingAndWithdrawingChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void mapping_evidence_and_withdrawing_the_mapping_changes_nothing() {
        GeneratedCase.cases(1_300_000, CASES).parallel().forEach(LAW::mappingAndWithdrawingChangesNothing);
    }

    @Test
    void further_met_decision_opens_no_gap_and_worsens_no_status_but_of_evidence_found_too_old() {
        long tried = GeneratedCase.cases(1_400_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMetDecisionTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void further_evidence_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(1_420_000, CASES)
                .parallel()
                .filter(FURTHER::furtherEvidenceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void evidence_beyond_a_choice_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(1_440_000, CASES)
                .parallel()
                .filter(FURTHER::evidenceBeyondAChoiceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 12);
    }

    @Test
    void further_mapping_of_what_counts_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(1_480_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMappingTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void unit_without_gaps_is_ready() {
        GeneratedCase.cases(1_460_000, CASES).parallel().forEach(LAW::unitIsReadyWithoutGaps);
    }

    @Test
    void days_on_which_nothing_happens_change_nothing() {
        long tried = GeneratedCase.cases(1_500_000, CASES)
                .parallel()
                .filter(LAW::timeAloneChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void no_finding_tells_a_title_or_free_text() {
        List<String> words = List.of(
                "Call with a customer", "shelf 4", "took the calls", "Show how", "line manager", "recorded in error");

        GeneratedCase.cases(1_600_000, CASES)
                .parallel()
                .forEach(
                        generated -> assertThat(ReportVerdicts.report(generated).findings())
                                .as(generated::toString)
                                .noneMatch(finding -> words.stream().anyMatch(finding.toString()::contains)));
    }
}
