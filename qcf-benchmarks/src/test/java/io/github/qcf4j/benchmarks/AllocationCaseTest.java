package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.Certificate;
import io.github.qcf4j.combination.CombinationChecker;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.UncountedUnit;
import io.github.qcf4j.combination.UncountedUnit.Reason;
import io.github.qcf4j.combination.UnitPlacement;
import io.github.qcf4j.combination.UsableUnits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationCaseTest {

    @ParameterizedTest
    @EnumSource
    void answer_is_right_and_proven(AllocationCase asked) {
        CombinationResult result = evaluate(asked);

        assertThat(result.answer()).isEqualTo(asked.answer());
        assertThat(result.assignment()).hasSize(asked.counted());
        assertThat(result.proven()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void combination_is_confirmed_by_the_checker(AllocationCase asked) {
        RulesQuestion question = asked.question();
        CombinationResult result = evaluate(asked);
        List<UnitPlacement> placements = result.assignment().stream()
                .map(counted -> new UnitPlacement(counted.unit(), counted.held(), counted.group()))
                .toList();

        assertThat(checker(question)
                        .checkCertain(result.way(), question.held(), placements)
                        .wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_no_has_a_reason_that_the_checker_confirms(AllocationCase asked) {
        RulesQuestion question = asked.question();
        CombinationResult result = evaluate(asked);

        assertThat(result.certificate().isPresent()).isEqualTo(asked.answer() == Answer.SHORT);
        assertThat(result.certificate().stream()
                        .flatMap(certificate ->
                                checker(question).check(certificate, UsableUnits.held(question.held())).stream()))
                .isEmpty();
    }

    @Test
    void unit_cannot_count_in_two_groups() {
        assertThat(reason(AllocationCase.BOTH_GROUPS))
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group A asks for 1 unit",
                        "group B asks for 1 unit",
                        "together that is 2 units",
                        "units that can count: J/999/0001 (1)",
                        "no more than 1 unit can count, 1 too few");
    }

    @Test
    void second_unit_of_a_kind_is_barred() {
        CombinationResult result = evaluate(AllocationCase.TWO_OF_A_KIND);

        assertThat(result.notCounted()).extracting(UncountedUnit::reason).containsExactly(Reason.BARRED);
        assertThat(reason(AllocationCase.TWO_OF_A_KIND))
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group A asks for 2 units",
                        "barring code 2A lets at most 1 count of J/999/0001 (1), L/999/0002 (1): 1 unit",
                        "no more than 1 unit can count, 1 too few");
    }

    @Test
    void third_credit_of_a_kind_is_beyond_the_maximum() {
        CombinationResult result = evaluate(AllocationCase.CREDIT_OF_A_KIND);

        assertThat(result.notCounted()).extracting(UncountedUnit::reason).containsExactly(Reason.BEYOND_MAXIMUM);
    }

    @Test
    void two_groups_of_four_need_eight_units() {
        assertThat(reason(AllocationCase.TWO_GROUPS_OF_FOUR))
                .startsWith("999/0002/6@1, the qualification", "group A asks for 4 units", "group B asks for 4 units")
                .contains("together that is 8 units")
                .endsWith("no more than 7 units can count, 1 too few");
    }

    @Test
    void three_groups_of_three_need_nine_units() {
        assertThat(reason(AllocationCase.THREE_GROUPS_OF_THREE))
                .contains("group A asks for 3 units", "group B asks for 3 units", "group C asks for 3 units")
                .contains("together that is 9 units")
                .endsWith("no more than 8 units can count, 1 too few");
    }

    private static CombinationResult evaluate(AllocationCase asked) {
        RulesQuestion question = asked.question();
        return question.rules().evaluate(question.held());
    }

    private static List<String> reason(AllocationCase asked) {
        return evaluate(asked).certificate().map(Certificate::steps).orElse(List.of());
    }

    private static CombinationChecker checker(RulesQuestion question) {
        return CombinationChecker.of(question.qualification(), question.units());
    }
}
