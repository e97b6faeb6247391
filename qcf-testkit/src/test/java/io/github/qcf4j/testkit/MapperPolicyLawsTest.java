package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.report.TextReport;
import io.github.qcf4j.testkit.FurtherLaw.Further;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The laws, asked of the mapper by policies of every kind.
 * <p>
 * Together with the agreement of the reference and the mapper they are asked of more than 100,000 portfolios.
 */
class MapperPolicyLawsTest {

    private static final int CASES = 3_600;

    private static final Law LAW = new Law(ReportVerdicts::byMapper);
    private static final FurtherLaw FURTHER = new FurtherLaw(ReportVerdicts::byMapper);

    @Test
    void order_of_records_changes_no_word_of_a_report() {
        GeneratedCase.byPolicies(11_100_000, CASES).parallel().forEach(generated -> {
            Portfolio shuffled = PortfolioGenerator.shuffled(generated.portfolio(), generated.seed() + 1);

            CoverageReport report = ReportVerdicts.report(generated);
            CoverageReport again = ReportVerdicts.report(generated.with(shuffled));

            assertThat(again).as(generated::toString).isEqualTo(report);
            assertThat(TextReport.of().write(again))
                    .as(generated::toString)
                    .isEqualTo(TextReport.of().write(report));
        });
    }

    @Test
    void adding_and_withdrawing_a_record_changes_nothing() {
        long tried = GeneratedCase.byPolicies(11_200_000, CASES)
                .parallel()
                .filter(LAW::addingAndWithdrawingChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void mapping_evidence_and_withdrawing_the_mapping_changes_nothing() {
        GeneratedCase.byPolicies(11_300_000, CASES).parallel().forEach(LAW::mappingAndWithdrawingChangesNothing);
    }

    @Test
    void further_met_decision_opens_no_gap_and_worsens_no_status_but_of_evidence_found_too_old() {
        long tried = GeneratedCase.byPolicies(11_400_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMetDecisionTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void further_evidence_that_counts_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(11_420_000, CASES)
                .parallel()
                .filter(FURTHER::furtherEvidenceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void evidence_beyond_a_choice_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(11_440_000, CASES)
                .parallel()
                .filter(FURTHER::evidenceBeyondAChoiceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 40);
    }

    @Test
    void further_mapping_of_what_counts_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(11_480_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMappingTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 5);
    }

    @Test
    void further_mapping_worsens_only_where_all_that_is_mapped_has_to_count() {
        long worsened = GeneratedCase.byPolicies(11_490_000, CASES)
                .parallel()
                .map(FURTHER::furtherMappingTakesAwayOnlyWhereAllThatIsMappedHasToCount)
                .filter(Optional.of(Further.WORSENS)::equals)
                .count();

        assertThat(worsened).isGreaterThan(CASES / 25);
    }

    @Test
    void unit_without_gaps_is_ready() {
        GeneratedCase.byPolicies(11_460_000, CASES).parallel().forEach(LAW::unitIsReadyWithoutGaps);
    }

    @Test
    void days_on_which_nothing_happens_change_nothing() {
        long tried = GeneratedCase.byPolicies(11_500_000, CASES)
                .parallel()
                .filter(LAW::timeAloneChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }
}
