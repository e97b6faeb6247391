package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laws, asked of the reference: so that what it is compared with is right in itself. */
class ReferenceLawsTest {

    private static final int CASES = 1_000;

    private static final Law LAW = new Law(GeneratedCase::byReference);

    @Test
    void order_of_records_changes_nothing() {
        GeneratedCase.cases(100_000, CASES).forEach(LAW::orderChangesNothing);
    }

    @Test
    void adding_and_withdrawing_a_record_changes_nothing() {
        long tried = GeneratedCase.cases(200_000, CASES)
                .filter(LAW::addingAndWithdrawingChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void mapping_evidence_and_withdrawing_the_mapping_changes_nothing() {
        GeneratedCase.cases(300_000, CASES).forEach(LAW::mappingAndWithdrawingChangesNothing);
    }

    @Test
    void further_met_decision_opens_no_gap_and_worsens_no_status_but_of_evidence_found_too_old() {
        long tried = GeneratedCase.cases(400_000, CASES)
                .filter(LAW::furtherMetDecisionTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void further_evidence_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(420_000, CASES)
                .filter(LAW::furtherEvidenceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void evidence_beyond_a_choice_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(440_000, CASES)
                .filter(LAW::evidenceBeyondAChoiceTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 12);
    }

    @Test
    void further_mapping_of_what_counts_opens_no_gap_and_worsens_no_status() {
        long tried = GeneratedCase.cases(480_000, CASES)
                .filter(LAW::furtherMappingTakesNothingAway)
                .count();

        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void unit_without_gaps_is_ready() {
        GeneratedCase.cases(460_000, CASES).forEach(LAW::unitIsReadyWithoutGaps);
    }

    @Test
    void days_on_which_nothing_happens_change_nothing() {
        long tried = GeneratedCase.cases(500_000, CASES)
                .filter(LAW::timeAloneChangesNothing)
                .count();

        assertThat(tried).isGreaterThan(CASES / 2);
    }
}
