package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are not searched to the end: numbers too large to be added up, and a budget that is used up. */
class UnsearchedCombinationTest {

    private static Given large(int least) {
        return Given.units()
                .unit("U 1", 20_000_000)
                .unit("U 2", 20_000_000)
                .group(group("B", "U 1", "U 2"))
                .rule(credits(least));
    }

    /** Twelve units of 3 to 5 credits, as many of which count as come to 43 credits exactly. */
    private static Given exactly(int credits) {
        Given given = Given.units();
        UnitGroup.Builder group = UnitGroup.builder("B");
        for (int number = 1; number <= 12; number++) {
            given.unit("U " + number, 3 + number % 3);
            group.unit(Given.id("U " + number));
        }
        return given.group(group).rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(credits)));
    }

    private static List<HeldUnit> all(Given given) {
        return given.rules().structures().get(0).offered().stream()
                .map(unit -> given.held(unit.text()))
                .toList();
    }

    @Test
    void numbers_too_large_to_be_added_up_are_said_to_be_not_answered() {
        CombinationResult result = large(Integer.MAX_VALUE).holding("U 1", "U 2");

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.proven()).isFalse();
        assertThat(result.unknownFacts())
                .containsExactly(new UnknownFact(
                        UnknownReason.NOT_SEARCHED, "rule 1 is not answered: not all combinations were searched"));
    }

    @Test
    void large_numbers_are_answered_where_nothing_as_large_is_asked() {
        CombinationResult result = large(57).holding("U 1", "U 2");

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.creditCounted()).isEqualTo(Credit.of(40_000_000));
    }

    @Test
    void budget_that_is_used_up_leaves_the_answer_unknown_and_never_makes_it_wrong() {
        Given given = exactly(43);

        CombinationResult none = given.rules().evaluate(all(given), SearchBudget.ofSteps(0));
        CombinationResult enough = given.rules().evaluate(all(given));

        assertThat(enough.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(none.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(none.unknownFacts()).extracting(UnknownFact::reason).containsOnly(UnknownReason.NOT_SEARCHED);
    }
}
