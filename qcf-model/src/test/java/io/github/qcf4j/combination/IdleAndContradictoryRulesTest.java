package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

class IdleAndContradictoryRulesTest {

    private static Diplomas diploma() {
        return new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5, 3)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(12)), 7, 6, 4)
                .rule(credits(20));
    }

    @Test
    void unit_barred_by_a_mandatory_unit_never_counts() {
        CombinationAnalysis analysis =
                diploma().rule(BarredUnits.of(id("A1"), id("B3"))).analysis();

        assertThat(analysis.neverCounting())
                .extracting(UnitNeverCounting::sentence)
                .containsExactly("B3 in group B can never count: group A asks for all of its units,"
                        + " and rule 2 asks for not more than 1 of A1 and B3 together");
    }

    @Test
    void group_none_of_whose_units_ever_counts_can_never_be_filled() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B"), 4)
                .rule(BarredUnits.of(id("A1"), id("B1")))
                .analysis();

        assertThat(analysis.unfillableGroups())
                .extracting(UnfillableGroup::sentence)
                .containsExactly("group B can never be filled: none of its units can ever count");
    }

    @Test
    void group_that_asks_for_more_than_it_offers_can_never_be_filled() {
        CombinationAnalysis analysis = diploma()
                .group(UnitGroup.builder("C").unitCount(Bounds.atLeast(3)), 2, 2)
                .analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.IMPOSSIBLE);
        assertThat(analysis.certificate()).isPresent();
        assertThat(analysis.unfillableGroups())
                .extracting(UnfillableGroup::sentence)
                .containsExactly("group C can never be filled: group C asks for 3 units or more");
        assertThat(analysis.contradictions())
                .extracting(Contradiction::sentence)
                .containsExactly("group C asks for 3 units or more, which cannot be met");
    }

    @Test
    void rules_that_contradict_each_other_are_told_together_and_nothing_else_is() {
        CombinationAnalysis analysis = diploma()
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(19)))
                .rule(SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from("B")))
                .analysis();

        assertThat(analysis.contradictions())
                .extracting(Contradiction::sentence)
                .containsExactly(
                        "rule 1 asks for 20 credits or more,"
                                + " and rule 2 asks for 19 credits or fewer, which cannot both be met",
                        "group A asks for all of its units, and group B asks for 12 credits or more,"
                                + " and rule 2 asks for 19 credits or fewer, which cannot all be met");
        assertThat(analysis.contradictions()).allMatch(Contradiction::minimal);
    }

    @Test
    void indivisible_units_may_contradict_a_rule_although_the_sums_do_not() {
        CombinationAnalysis analysis = new Diplomas()
                .group(UnitGroup.builder("A").credits(Bounds.exactly(9)).excess(ExcessPolicy.FORBIDDEN), 4, 4, 6)
                .analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.IMPOSSIBLE);
        assertThat(analysis.contradictions())
                .extracting(Contradiction::sentence)
                .containsExactly("group A asks for exactly 9 credits, which cannot be met");
    }

    @Test
    void total_that_the_groups_come_to_anyway_adds_nothing() {
        CombinationAnalysis analysis = diploma().analysis();

        assertThat(analysis.redundantRules())
                .extracting(RedundantRule::sentence)
                .containsExactly("rule 1 asks for 20 credits or more, which adds nothing to the others");
    }

    @Test
    void minimum_of_a_group_that_the_total_asks_for_anyway_adds_nothing() {
        CombinationAnalysis analysis = diploma().rule(credits(25)).analysis();

        assertThat(analysis.redundantRules())
                .extracting(fact -> fact.part().subject())
                .containsExactly("group B", "rule 1");
    }

    @Test
    void of_two_rules_that_say_the_same_the_second_adds_nothing() {
        CombinationAnalysis analysis = diploma()
                .rule(SizeRule.of(Measure.UNITS, Bounds.atMost(4)))
                .rule(AnyOf.of(
                        SizeRule.of(Measure.UNITS, Bounds.atMost(4)), SizeRule.of(Measure.UNITS, Bounds.atMost(3))))
                .analysis();

        assertThat(analysis.redundantRules())
                .extracting(fact -> fact.part().subject())
                .containsExactly("rule 1", "rule 3");
    }

    @Test
    void condition_that_never_arises_adds_nothing() {
        CombinationAnalysis analysis = diploma()
                .rule(new ConditionalRule(
                        SizeRule.of(Measure.UNITS, Bounds.atLeast(9)), SizeRule.of(Measure.UNITS, Bounds.atLeast(1))))
                .analysis();

        assertThat(analysis.redundantRules())
                .extracting(fact -> fact.part().subject())
                .contains("rule 2");
    }

    @Test
    void rule_about_units_that_are_not_offered_adds_nothing() {
        CombinationAnalysis analysis =
                diploma().rule(BarredUnits.of(id("A1"), id("Z9"))).analysis();

        assertThat(analysis.redundantRules())
                .extracting(fact -> fact.part().subject())
                .containsExactly("rule 1", "rule 2");
    }
}
