package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules made of others: alternatives, all together, conditions and advice. */
class AlternativeRuleTest {

    private static Given twoGroups() {
        Given given = Given.units();
        for (String unit : new String[] {"A 1", "A 2", "A 3", "B 1", "B 2", "B 3", "B 4", "B 5"}) {
            given.unit(unit, 4);
        }
        return given.group(group("A", "A 1", "A 2", "A 3")).group(group("B", "B 1", "B 2", "B 3", "B 4", "B 5"));
    }

    @Nested
    class Any_of {

        private Given threeOrFive() {
            return twoGroups().rule(AnyOf.of(units(3, "A"), units(5, "B")));
        }

        @Test
        void either_alternative_is_enough() {
            assertThat(threeOrFive().holding("A 1", "A 2", "A 3").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(threeOrFive().holding("B 1", "B 2", "B 3", "B 4", "B 5").answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void parts_of_both_are_not_enough() {
            CombinationResult result = threeOrFive().holding("A 1", "A 2", "B 1", "B 2", "B 3", "B 4");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules()).extracting(RuleResult::answer).containsExactly(Answer.SHORT);
        }

        @Test
        void alternatives_are_nested_as_deep_as_the_rule_says() {
            Given given = twoGroups()
                    .rule(AnyOf.of(AllOf.of(units(1, "A"), AnyOf.of(units(5, "B"), units(3, "A"))), credits(100)));

            assertThat(given.holding("A 1", "A 2", "A 3").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(given.holding("A 1", "A 2", "B 1").answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void alternative_about_barred_units_leaves_them_out() {
            CombinationResult result = twoGroups()
                    .rule(AnyOf.of(BarredUnits.of(Given.id("A 1"), Given.id("A 2")), units(5, "B")))
                    .rule(units(1, "A"))
                    .holding("A 1", "A 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.assignment()).hasSize(1);
        }
    }

    @Nested
    class All_of {

        @Test
        void is_short_by_what_its_parts_lack() {
            CombinationResult result =
                    twoGroups().rule(AllOf.of(units(2, "A"), units(1, "B"))).holding("A 1");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void maximum_in_it_leaves_units_out() {
            CombinationResult result = twoGroups()
                    .rule(AllOf.of(SizeRule.of(Measure.UNITS, Bounds.atMost(1), RuleScope.from("A")), units(1, "B")))
                    .holding("A 1", "A 2", "B 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("A 1 in A", "B 1 in B");
        }
    }

    @Nested
    class Condition {

        private Given onceFromB() {
            return twoGroups().rule(new ConditionalRule(units(1, "B"), units(2, "A")));
        }

        @Test
        void asks_nothing_while_it_does_not_hold() {
            assertThat(onceFromB().holding("A 1").answer()).isEqualTo(Answer.SATISFIED);
        }

        @Test
        void asks_once_it_holds() {
            CombinationResult result = onceFromB().rule(credits(8)).holding("A 1", "B 1");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(onceFromB().rule(credits(8)).holding("A 1", "A 2", "B 1").answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void is_kept_from_holding_by_leaving_units_out() {
            CombinationResult result = onceFromB().rule(credits(4)).holding("A 1", "B 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("A 1 in A");
            assertThat(result.notCounted()).hasToString("[B 1 is not counted: rule 1 is met better without it]");
        }
    }

    @Nested
    class Advice {

        @Test
        void binds_nobody_and_is_told() {
            AdvisedRule advice = new AdvisedRule(units(4, "B"));

            CombinationResult notFollowed =
                    twoGroups().rule(credits(4)).rule(advice).holding("A 1");
            CombinationResult followed =
                    twoGroups().rule(credits(4)).rule(advice).holding("B 1", "B 2", "B 3", "B 4");

            assertThat(notFollowed.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(notFollowed.notes()).containsExactly("rule 2 is advice and is not followed");
            assertThat(followed.notes()).containsExactly("rule 2 is advice and is followed");
        }

        @Test
        void alone_is_no_rule_of_combination() {
            CombinationResult result =
                    twoGroups().rule(new AdvisedRule(credits(4))).holding("A 1");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns()).containsExactly("no rules of combination are recorded");
            assertThat(result.unknownFacts().get(0).reason()).isEqualTo(UnknownReason.NOT_RECORDED);
        }
    }
}
