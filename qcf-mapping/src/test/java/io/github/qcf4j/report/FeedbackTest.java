package io.github.qcf4j.report;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an assessor would write, sentence by sentence, about the usual learner of whom something more is recorded. */
class FeedbackTest {

    private static final CriterionReference CRITERION = CriterionReference.parse("J/999/0001 1.3");

    @Test
    void decision_that_was_withdrawn_is_told_with_its_day() {
        assertThat(about(
                        evidence("E21"),
                        decision("D21", "E21", "assessor-7").build(),
                        Withdrawal.builder("D21", day(10, 6)).build()))
                .contains("Decision D21 on 1.3 was withdrawn on 2014-10-06 and does not count any more.");
    }

    @Test
    void withdrawal_that_leaves_nothing_open_is_not_told() {
        assertThat(about(
                        evidence("E21"),
                        evidence("E22"),
                        decision("D21", "E21", "assessor-7").build(),
                        decision("D22", "E22", "assessor-7").build(),
                        Withdrawal.builder("D21", day(10, 6)).build()))
                .noneMatch(sentence -> sentence.contains("D21"));
    }

    @Test
    void decision_by_the_learner_is_told_with_what_to_do() {
        assertThat(about(evidence("E21"), decision("D21", "E21", "L-1001").build()))
                .anyMatch(sentence -> sentence.startsWith("Decision D21 on 1.3 does not count: it is by "));
    }

    @Test
    void evidence_for_another_version_and_evidence_that_is_missing_are_told() {
        PortfolioRecord older = EvidenceMapping.builder("E1", List.of(CRITERION))
                .version(Version.parse("2"))
                .on(day(10, 1))
                .build();

        assertThat(about(older))
                .contains("E1 is offered for 1.3 of another version of the unit;"
                        + " offer it for this one where it shows that too.");
        assertThat(new Feedback(Specimens.usual(), ReportLabels.of())
                        .units()
                        .get(1)
                        .sentences())
                .contains("E8 is offered for 1.2, and is not in the portfolio; hand it in.");
    }

    @Test
    void criterion_that_is_not_yet_met_is_quoted_with_the_reasons_given() {
        PortfolioRecord decided = Decision.builder(List.of("E21"), List.of(CRITERION), NOT_YET_MET, day(10, 1))
                .reasons(List.of(NotYetMetReason.NOT_SUFFICIENT, NotYetMetReason.OTHER))
                .build();

        assertThat(about(evidence("E21"), decided))
                .contains("E21 does not yet show 1.3, 'Agree what to change with those whose work it is' (not"
                        + " sufficient); add to it, or hand in further evidence.");
    }

    @Test
    void sign_off_before_everything_was_there_is_said_to_wait() {
        assertThat(about(SignOff.builder(UnitIdentifier.parse("J/999/0001"), SignOffRole.ASSESSOR, day(10, 1))
                        .build()))
                .contains("The sign-off of 2014-10-01 takes effect once everything asked for is there.");
    }

    @Test
    void what_awaits_a_decision_is_listed_item_by_item() {
        assertThat(about(evidence("E21"), evidence("E22"), mapping("E21"), mapping("E22")))
                .contains("The assessor has still to decide on E21 for 1.3; on E22 for 1.3; and on E3 for 2.1.");
    }

    @Test
    void other_words_are_used_where_they_are_given() {
        ReportLabels labels = ReportLabels.of()
                .withWord(ReportWord.UNIT, "module 100%", "modules")
                .withWord(ReportWord.ASSESSOR, "tutor", "tutors");

        Feedback feedback = new Feedback(Specimens.usual(), labels);

        assertThat(feedback.units().get(0).sentences())
                .contains("The tutor has still to decide on E3 for 2.1.")
                .contains("E5 is offered for 9.9, which the module 100% does not have; offer it for what was meant.");
        assertThat(feedback.others())
                .contains("The modules selected do not complete the qualification yet: group B is short of 3 credits.");
    }

    private static List<String> about(PortfolioRecord... records) {
        CoverageReport report = Specimens.usualWith(records);
        return new Feedback(report, ReportLabels.of()).units().get(0).sentences();
    }

    private static Evidence evidence(String reference) {
        return Evidence.builder(reference).produced(day(9, 29)).build();
    }

    private static EvidenceMapping mapping(String reference) {
        return EvidenceMapping.builder(reference, List.of(CRITERION))
                .on(day(9, 30))
                .build();
    }

    private static Decision.Builder decision(String reference, String item, String assessor) {
        return Decision.builder(List.of(item), List.of(CRITERION), MET, day(10, 1))
                .reference(reference)
                .assessor(assessor);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2014, month, day);
    }
}
