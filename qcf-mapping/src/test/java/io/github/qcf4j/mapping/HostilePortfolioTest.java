package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.U;
import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A portfolio with decisions that were made to be slow is mapped in a time that its size explains.
 * <p>
 * No time is measured. What compared records pair by pair would not come to its end in a build.
 */
class HostilePortfolioTest {

    static final int MANY = 100_000;
    static final LocalDate FAR = LocalDate.of(2500, 1, 1);

    @Test
    void very_many_decisions_on_one_item_are_not_compared_pair_by_pair() {
        Cases cases = given().evidence("E1", "E2").signedOff("03-03");
        for (int i = 0; i < MANY; i++) {
            cases.record(decision(i, DecisionOutcome.values()[i % 3], List.of("E1"), Cases.criteria("1.1")));
        }
        cases.record(decision(MANY, DecisionOutcome.MET, List.of("E2"), Cases.criteria("1.1", "1.2")));

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.u(report).state()).isEqualTo(UnitState.ACHIEVED);
        assertThat(report.decisions()).hasSize(MANY + 2);
    }

    @Test
    void very_many_joint_decisions_are_compared_by_their_items() {
        Cases cases = given();
        int items = 450;
        IntStream.range(0, items).forEach(i -> cases.evidence("E" + i));
        int made = 0;
        for (int i = 0; i < items; i++) {
            for (int j = i + 1; j < items; j++) {
                cases.record(decision(made++, DecisionOutcome.MET, List.of("E" + i, "E" + j), Cases.criteria("1.1")));
            }
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.criterion(report, "1.1").counted()).hasSize(items);
        assertThat(report.decisions()).extracting(DecisionResult::state).containsOnly(DecisionState.STANDING);
    }

    @Test
    void very_many_joint_decisions_on_few_items_are_compared_by_their_items() {
        Cases cases = given().signedOff("03-03").evidence("E0").met("E0", "1.2");
        IntStream.range(1, 20).forEach(i -> cases.evidence("E" + i));
        int made = 0;
        for (int items = 0; made < MANY; items++) {
            if (Integer.bitCount(items) == 10) {
                cases.record(decision(made++, DecisionOutcome.MET, itemsOf(items), Cases.criteria("1.1")));
            }
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.u(report).dateAchieved()).contains(day("03-09"));
        assertThat(report.decisions()).extracting(DecisionResult::state).containsOnly(DecisionState.STANDING);
    }

    private static List<String> itemsOf(int bits) {
        return IntStream.range(0, 20)
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(i -> "E" + i)
                .toList();
    }

    @Test
    void a_deep_chain_of_joint_decisions_replaces_all_but_the_last() {
        Cases cases = given();
        int deep = 450;
        List<String> items = IntStream.range(0, deep).mapToObj(i -> "E" + i).toList();
        items.forEach(cases::evidence);
        for (int i = 0; i < deep; i++) {
            cases.record(decision(i, DecisionOutcome.MET, items.subList(0, i + 1), Cases.criteria("1.1")));
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(report.decisions())
                .filteredOn(result -> result.state() == DecisionState.STANDING)
                .hasSize(1);
    }

    @Test
    void a_decision_on_very_many_items_and_criteria_stays_small() {
        int criteria = 500;
        int items = 4_000;
        LearningOutcome.Builder outcome = LearningOutcome.builder("Be able to review contacts");
        IntStream.range(0, criteria).forEach(i -> outcome.criterion("Review call " + i));
        Cases cases = given().unitU(Unit.builder(U)
                        .title("Monitor calls")
                        .credit(5)
                        .outcome(outcome)
                        .requirement(EvidenceRequirement.builder()
                                .each(true)
                                .items(items)
                                .build())
                        .build())
                .signedOff("03-03");
        List<String> references =
                IntStream.range(0, items).mapToObj(i -> "E" + i).toList();
        references.forEach(cases::evidence);
        List<CriterionReference> named = IntStream.rangeClosed(1, criteria)
                .mapToObj(i -> new CriterionReference(U, "1." + i))
                .toList();
        cases.record(decision(0, DecisionOutcome.MET, references, named));

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.u(report).dateAchieved()).contains(day("03-09"));
        assertThat(Reports.criterion(report, "1.500").counted()).hasSize(items);
    }

    @Test
    void days_at_the_ends_of_time_are_no_obstacle() {
        CoverageReport report = given().evidence(
                        "E1", item -> item.occurred(LocalDate.MAX).expires(LocalDate.MAX))
                .evidence("E2", item -> item.produced(LocalDate.MIN))
                .met("E1 E2", "1.1")
                .asOf(LocalDate.MAX);

        assertThat(Reports.status(report, "1.1")).isEqualTo(CriterionStatus.MET);
    }

    static Decision decision(
            int number, DecisionOutcome outcome, List<String> evidence, List<CriterionReference> criteria) {
        return Decision.builder(evidence, criteria, outcome, day("03-09").plusDays(number))
                .reference("D" + number)
                .assessor("assessor-7")
                .build();
    }
}
