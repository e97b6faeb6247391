package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.Rules.id;
import static io.github.qcf4j.testkit.Rules.ids;
import static io.github.qcf4j.testkit.Rules.offering;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is left to do, and what can be done at all: S10. */
class ReferenceCompletionTest {

    private static Rules rules() {
        Rules rules = new Rules()
                .unit(1, 4)
                .unit(2, 5)
                .unit(3, 7)
                .unit(4, 9)
                .group(offering("A", 1).mandatory(true))
                .group(offering("B", 2, 3, 4));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(12)));
        return rules;
    }

    private static CompletionWish wish(Rules rules, int[] planned, int[] insisted, int[] excluded) {
        return new CompletionWish(list(planned), list(insisted), list(excluded), new TreeMap<>(rules.credits()));
    }

    private static List<UnitIdentifier> list(int... numbers) {
        return Arrays.asList(ids(numbers));
    }

    private static int[] units(int... numbers) {
        return numbers;
    }

    @Test
    void fewest_credits_are_found_though_credits_are_indivisible() {
        CompletionVerdict verdict = rules().complete(1);

        assertThat(verdict.status()).isEqualTo(Status.POSSIBLE);
        assertThat(verdict.plans()).containsExactly(new Plan(9, 9, 1, list(4)), new Plan(12, 12, 2, list(2, 3)));
    }

    @Test
    void nothing_is_left_to_do_where_everything_is_held() {
        assertThat(rules().complete(1, 4).plans()).containsExactly(new Plan(0, 0, 0, List.of()));
    }

    @Test
    void planned_and_insisted_units_cost_and_excluded_ones_are_not_taken() {
        Rules rules = rules();

        CompletionVerdict verdict = rules.reference().complete(List.of(), wish(rules, units(1), units(3), units(4)));

        assertThat(verdict.plans()).containsExactly(new Plan(16, 16, 3, list(2)));
    }

    @Test
    void excluding_a_mandatory_unit_makes_completion_impossible() {
        Rules rules = rules();

        CompletionVerdict verdict = rules.reference().complete(List.of(), wish(rules, units(), units(), units(1)));

        assertThat(verdict.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(verdict.plans()).isEmpty();
    }

    @Test
    void unit_is_taken_with_those_it_comes_after_though_they_do_not_count() {
        Rules rules = new Rules()
                .unit(1, 4)
                .unit(2, 5)
                .group(offering("A", 1))
                .group(offering("Z", 2).counts(false));
        rules.qualification()
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(4)))
                .rule(new UnitOrder(id(1), List.of(id(2), id(3)), List.of()));

        assertThat(rules.complete().plans()).containsExactly(new Plan(9, 9, 2, list(1, 2)));
        assertThat(rules.complete(2).plans()).containsExactly(new Plan(4, 4, 1, list(1)));
    }

    @Test
    void barred_units_do_not_complete_together() {
        Rules rules = rules();
        rules.qualification().rule(BarredUnits.of(ids(1, 4)));

        assertThat(rules.complete().plans()).containsExactly(new Plan(16, 16, 3, list(1, 2, 3)));
    }

    @Test
    void group_not_listed_completely_may_offer_what_is_missing() {
        Rules rules = new Rules().unit(1, 4).group(offering("A", 1).complete(false));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(12)));

        assertThat(rules.complete().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void analysis_tells_what_counts_and_what_never_does() {
        UnitGroup.Builder both = offering("B", 2, 3, 4).unitCount(Bounds.exactly(2));
        Rules rules = new Rules()
                .unit(1, 4)
                .unit(2, 5)
                .unit(3, 7)
                .unit(4, 9)
                .group(offering("A", 1).mandatory(true))
                .group(both)
                .group(offering("Z", 2).counts(false));
        rules.qualification()
                .rule(SizeRule.of(Measure.CREDIT, Bounds.between(10, 18)))
                .rule(SizeRule.of(Measure.UNITS, Bounds.atLeast(3)));

        CombinationFacts facts = rules.reference().analyse().get(0);

        assertThat(facts.status()).isEqualTo(Status.POSSIBLE);
        assertThat(facts.fewestCredits()).isEqualTo(16);
        assertThat(facts.mostCredits()).isEqualTo(18);
        assertThat(facts.totals()).containsExactly(16L, 18L);
        assertThat(facts.never()).isEmpty();
        assertThat(facts.filled()).containsExactly("A", "B");
        assertThat(facts.minimal()).isEqualTo(2);
        assertThat(facts.redundant()).hasToString("[3 units or more]");
    }
}
