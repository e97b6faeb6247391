package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.finding.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 11, 21);

    @Test
    void kinds_and_sentences_keep_the_wording_rules() {
        List<Finding> findings = new ArrayList<>(CheckProfile.read("{}").findings());
        findings.addAll(CheckProfile.read("{ \"format\": \"x\", \"severities\": { \"a.b\": \"OFF\" } }")
                .findings());
        Finding found = Finding.of(HouseRule.HOUSE_TITLE_SHORT, Place.parse("J/999/0001"), "has a short title");
        for (LocalDate until : List.of(TODAY, TODAY.minusDays(1))) {
            Suppression suppression =
                    Suppression.of(found.code(), found.place(), "Registered so", "Head of standards", until);
            findings.addAll(SuppressionRun.of(List.of(found), List.of(suppression), TODAY)
                    .told());
            findings.addAll(
                    SuppressionRun.of(List.of(), List.of(suppression), TODAY).told());
        }

        assertThat(findings).extracting(Finding::kind).contains((FindingKind[]) CheckFinding.values());
        assertThat(FindingWording.faultsOf(findings)).isEmpty();
    }

    @Test
    void codes_are_no_others() {
        assertThat(KnownCodes.all())
                .extracting(FindingKind::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(KnownCodes.find("suppression.unused")).contains(CheckFinding.SUPPRESSION_UNUSED);
        assertThat(KnownCodes.near("suppression.unsed")).containsExactly("suppression.unused");
    }
}
