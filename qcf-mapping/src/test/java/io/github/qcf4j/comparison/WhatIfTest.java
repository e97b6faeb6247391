package io.github.qcf4j.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static WhatIf given() {
        return WhatIf.of(Compared.framework(), Compared.achieved().build(), Compared.AS_OF);
    }

    @Test
    void nothing_supposed_makes_no_difference() {
        CoverageDifference difference = given().difference();

        assertThat(difference.isNone()).isTrue();
        assertThat(difference.lines()).isEmpty();
    }

    @Test
    void withdrawn_decision_takes_the_unit_back_and_is_named_as_the_reason() {
        CoverageDifference difference = given().withdrawing("D1").difference();

        assertThat(difference.criteria())
                .extracting(CriterionChange::toString)
                .containsExactly(
                        "J/999/0001 1.1: Awaiting decision, was Met: E1 is awaiting decision, was counted; D1 is withdrawn, was standing",
                        "J/999/0001 1.2: Awaiting decision, was Met: E1 is awaiting decision, was counted; D1 is withdrawn, was standing");
        assertThat(difference.units())
                .extracting(UnitChange::toString)
                .containsExactly("J/999/0001: In progress, was Achieved on 2014-05-01");
        assertThat(difference.openedGaps()).hasSize(2);
        assertThat(difference.newFindings())
                .extracting(finding -> finding.kind().code())
                .containsExactly("signoff.unsupported");
        assertThat(difference.criteria()).allMatch(CriterionChange::isLoss).noneMatch(CriterionChange::isGain);
    }

    @Test
    void added_decision_is_named_as_the_reason() {
        WhatIf question = WhatIf.of(
                        Compared.framework(),
                        CoveragePolicy.accepted(2),
                        Compared.halfWay().build(),
                        Compared.AS_OF)
                .adding(Compared.decision("D3", "04-01", DecisionOutcome.MET, "E3", "1.1"));

        CoverageDifference difference = question.difference();

        assertThat(difference.criteria())
                .extracting(CriterionChange::toString)
                .containsExactly(
                        "J/999/0001 1.1: Met, was Partly met: E3 is counted, was awaiting decision; D3 is standing, was not made");
        assertThat(difference.criteria()).allMatch(CriterionChange::isGain);
    }

    @Test
    void unit_is_swapped_in_the_registration_that_is_answered() {
        WhatIf question = given().selecting(Compared.V).swapping(Compared.V, Compared.W);

        assertThat(question.after().selectedUnits())
                .extracting(UnitCoverage::identifier)
                .containsExactly(Compared.U, Compared.W);
        assertThat(question.difference().units())
                .extracting(UnitChange::toString)
                .containsExactly("R/999/0003: Not started, was Not started (not selected)");
        assertThat(question.dropping(Compared.W).difference().isNone()).isTrue();
    }

    @Test
    void earlier_day_is_asked_about() {
        CoverageDifference difference = given().on(Compared.day("03-08")).difference();

        assertThat(difference.criteria())
                .extracting(CriterionChange::criterion)
                .containsExactly(Compared.criterion("1.1"), Compared.criterion("1.2"));
    }

    @Test
    void policy_that_asks_for_more_is_the_reason_itself() {
        CoverageDifference difference =
                given().under(CoveragePolicy.accepted(2)).difference();

        assertThat(difference.criteria().get(0).reasons()).contains("1 of 2 items needed count, was 1 of 1");
    }

    @Test
    void records_of_the_old_numbers_count_as_they_are_in_another_version() {
        WhatIf question = WhatIf.of(
                        Compared.frameworkOfTwoVersions(), Compared.achieved().build(), Compared.AS_OF)
                .inVersion(Version.parse("2"));

        assertThat(question.after()
                        .qualification()
                        .orElseThrow()
                        .qualificationVersion()
                        .version())
                .isEqualTo(Version.parse("2"));
        assertThat(question.difference().criteria())
                .extracting(CriterionChange::criterion)
                .contains(Compared.criterion("1.3"));
    }

    @Test
    void broken_suppositions_are_refused_with_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().withdrawing("D9"))
                .withMessage("Withdrawn record 'D9' must be a record of the portfolio");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().swapping(Compared.V, Compared.W))
                .withMessage("Swapped unit 'L/999/0002' must be one that the learner selected");
    }

    @Test
    void question_itself_is_never_changed() {
        WhatIf question = given();

        question.withdrawing("D1");

        assertThat(question.difference().isNone()).isTrue();
    }
}
