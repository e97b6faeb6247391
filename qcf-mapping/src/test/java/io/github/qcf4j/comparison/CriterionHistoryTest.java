package io.github.qcf4j.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class CriterionHistoryTest {

    private static CriterionHistory history(Portfolio portfolio, String criterion) {
        return CriterionHistory.of(
                PortfolioMapper.of(Compared.framework()), portfolio, Compared.criterion(criterion), Compared.AS_OF);
    }

    @Test
    void evidence_handed_in_again_is_told_from_its_refusal_to_its_acceptance() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration(Compared.Q, Compared.day("01-13"))
                .evidence("E1", AssessmentMethod.WORK_PRODUCT, Compared.day("03-03"))
                .mapping("E1", Compared.day("03-04"), "J/999/0001 1.1")
                .decision(Compared.decision("D1", "03-09", DecisionOutcome.NOT_YET_MET, "E1", "1.1"))
                .evidence("E2", AssessmentMethod.WORK_PRODUCT, Compared.day("04-01"))
                .mapping("E2", Compared.day("04-02"), "J/999/0001 1.1")
                .decision(Compared.decision("D2", "04-09", DecisionOutcome.MET, "E2", "1.1"))
                .withdrawal("D2", Compared.day("06-01"))
                .build();

        CriterionHistory history = history(portfolio, "1.1");

        assertThat(history.days())
                .extracting(CriterionDay::toString)
                .containsExactly(
                        "2014-01-13: No evidence",
                        "2014-03-04: Awaiting decision: E1 is awaiting decision, was not mapped",
                        "2014-03-09: Not yet met: E1 is not yet met, was awaiting decision; D1 is standing, was not made",
                        "2014-04-02: Awaiting decision: E2 is awaiting decision, was not mapped",
                        "2014-04-09: Met: E2 is counted, was awaiting decision; D2 is standing, was not made",
                        "2014-06-01: Awaiting decision: E2 is awaiting decision, was counted; D2 is withdrawn, was standing");
    }

    @Test
    void end_of_evidence_is_a_day_of_its_own() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration(Compared.Q, Compared.day("01-13"))
                .evidence(Evidence.builder("E1")
                        .occurred(Compared.day("03-03"))
                        .expires(Compared.day("05-31"))
                        .build())
                .decision(Compared.decision("D1", "03-09", DecisionOutcome.MET, "E1", "1.1"))
                .build();

        CriterionHistory history = history(portfolio, "1.1");

        assertThat(history)
                .hasToString("J/999/0001 1.1: No evidence on 2014-01-13, Met on 2014-03-09, Lapsed on 2014-06-01");
    }

    @Test
    void criterion_that_nobody_asks_for_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(Compared.halfWay().build(), "9.9"))
                .withMessage("Criterion 'J/999/0001 9.9' must be one that the report of 2014-11-21 lists");
    }
}
