package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.testkit.FurtherLaw.Further;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laws, asked of the reference by every policy: so that what it is compared with is right in itself. */
class ReferenceLawsTest {

    private static final int CASES = 1_000;

    private static final Law LAW = new Law(GeneratedCase::byReference);
    private static final FurtherLaw FURTHER = new FurtherLaw(GeneratedCase::byReference);

    @Test
    void order_of_records_changes_nothing() {
        GeneratedCase.byPolicies(100_000, CASES).parallel().forEach(LAW::orderChangesNothing);
    }

    @Test
    void adding_and_withdrawing_a_record_changes_nothing() {
        long tried = GeneratedCase.byPolicies(200_000, CASES)
                .parallel()
                .filter(LAW::addingAndWithdrawingChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void mapping_evidence_and_withdrawing_the_mapping_changes_nothing() {
        GeneratedCase.byPolicies(300_000, CASES).parallel().forEach(LAW::mappingAndWithdrawingChangesNothing);
    }

    @Test
    void further_met_decision_opens_no_gap_and_worsens_no_status_but_of_evidence_found_too_old() {
        long tried = GeneratedCase.byPolicies(400_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMetDecisionTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void further_evidence_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(420_000, CASES)
                .parallel()
                .filter(FURTHER::furtherEvidenceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void evidence_beyond_a_choice_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(440_000, CASES)
                .parallel()
                .filter(FURTHER::evidenceBeyondAChoiceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 40);
    }

    @Test
    void further_mapping_of_what_counts_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.byPolicies(480_000, CASES)
                .parallel()
                .filter(FURTHER::furtherMappingTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void further_mapping_worsens_only_where_all_that_is_mapped_has_to_count() {
        long worsened = GeneratedCase.byPolicies(490_000, CASES)
                .parallel()
                .map(FURTHER::furtherMappingTakesAwayOnlyWhereAllThatIsMappedHasToCount)
                .filter(Optional.of(Further.WORSENS)::equals)
                .count();

        assertThat(worsened).isGreaterThan(CASES / 25);
    }

    @Test
    void unit_without_gaps_is_ready() {
        GeneratedCase.byPolicies(460_000, CASES).parallel().forEach(LAW::unitIsReadyWithoutGaps);
    }

    @Test
    void days_on_which_nothing_happens_change_nothing() {
        long tried = GeneratedCase.byPolicies(500_000, CASES)
                .parallel()
                .filter(LAW::timeAloneChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }
}
