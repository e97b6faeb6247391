package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.Rules.id;
import static io.github.qcf4j.testkit.Rules.ids;
import static io.github.qcf4j.testkit.Rules.offering;
import static io.github.qcf4j.testkit.Rules.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import io.github.qcf4j.testkit.CombinationVerdict.OnWay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not recorded, and ways: S1 and S8. */
class ReferenceReadingsTest {

    private static SizeRule credits(int least) {
        return SizeRule.of(Measure.CREDIT, Bounds.atLeast(least));
    }

    private static Rules oneGroup(RuleOfCombination... rules) {
        Rules some = new Rules().unit(1, 4).unit(2, 6).group(offering("A", 1, 2, 3, 4));
        some.qualification().rules(List.of(rules));
        return some;
    }

    @Test
    void credit_not_recorded_is_unknown_where_the_answer_hangs_on_it() {
        assertThat(oneGroup(credits(10)).evaluate(1, 2, 3).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(oneGroup(credits(11)).evaluate(1, 2, 3).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(oneGroup(credits(11)).evaluate(1, 2).answer()).isEqualTo(Answer.SHORT);
        assertThat(oneGroup(credits(11))
                        .evaluate(one(1), one(2), one(3).withCredit(1))
                        .answer())
                .isEqualTo(Answer.SATISFIED);
    }

    @Test
    void credit_not_recorded_may_be_left_out_to_keep_within_a_maximum() {
        SizeRule exactly = SizeRule.of(Measure.CREDIT, Bounds.exactly(10));

        assertThat(oneGroup(exactly).evaluate(1, 2, 3).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(oneGroup(exactly).evaluate(2, 3).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void level_not_recorded_may_be_any() {
        RuleOfCombination level = credits(5).withLevel(LevelCondition.at(Level.LEVEL_4));
        UnitInHand six = one(4).withCredit(6);

        assertThat(oneGroup(level).evaluate(six).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(oneGroup(level).evaluate(six.withLevel(Level.LEVEL_4)).answer())
                .isEqualTo(Answer.SATISFIED);
        assertThat(oneGroup(level).evaluate(six.withLevel(Level.LEVEL_3)).answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void condition_on_what_is_not_recorded_is_asked_in_the_certain_reading_alone() {
        RuleOfCombination rule = new ConditionalRule(credits(7), SizeRule.of(Measure.UNITS, Bounds.atLeast(3)));
        SizeRule two = SizeRule.of(Measure.UNITS, Bounds.atLeast(2));

        assertThat(oneGroup(rule, two).evaluate(2, 3).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(oneGroup(rule, two).evaluate(2, 1).answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void unit_with_credit_not_recorded_neither_ranks_nor_is_outranked_for_certain() {
        BarredUnits highest = new BarredUnits(List.of(ids(2, 3)), 1, BarringEffect.HIGHEST_CREDIT_COUNTS);

        assertThat(oneGroup(highest, credits(6)).evaluate(2, 3).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(oneGroup(highest, credits(6)).evaluate(2).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void unit_that_no_group_lists_may_belong_to_one_that_is_not_listed_completely() {
        Rules complete = new Rules().unit(1, 4).group(offering("A", 1));
        Rules incomplete = new Rules().unit(1, 4).group(offering("A", 1).complete(false));
        complete.qualification().rule(credits(7));
        incomplete.qualification().rule(credits(7));
        UnitInHand elsewhere = one(900).withCredit(3);

        assertThat(complete.evaluate(one(1), elsewhere).answer()).isEqualTo(Answer.SHORT);
        assertThat(incomplete.evaluate(one(1), elsewhere).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(incomplete.evaluate(one(1)).answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void unit_that_no_group_lists_may_exceed_what_an_incomplete_group_forbids() {
        Rules rules = new Rules()
                .unit(1, 4)
                .group(offering("A", 1)
                        .complete(false)
                        .credits(Bounds.atMost(5))
                        .excess(ExcessPolicy.FORBIDDEN));

        assertThat(rules.evaluate(1).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(rules.evaluate(one(1), one(900).withCredit(3)).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void mandatory_group_not_listed_completely_is_known_by_its_number_of_units_alone() {
        Rules open = new Rules().group(offering("A", 1, 2).mandatory(true).complete(false));
        Rules counted = new Rules()
                .group(offering("A", 1, 2).mandatory(true).complete(false).unitCount(Bounds.exactly(2)));

        assertThat(open.evaluate(1, 2).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.evaluate(1).answer()).isEqualTo(Answer.SHORT);
        assertThat(counted.evaluate(1, 2).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void qualification_that_asks_for_nothing_but_advice_is_unknown() {
        assertThat(oneGroup(new AdvisedRule(credits(4))).evaluate(1, 2).answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void qualification_of_which_not_all_rules_are_recorded_is_never_satisfied() {
        Rules rules = oneGroup(credits(8));
        rules.qualification().rulesComplete(false);

        assertThat(rules.evaluate(1, 2).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(rules.evaluate(1).answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void one_way_that_is_satisfied_satisfies_and_the_largest_size_is_told() {
        Rules rules = new Rules().unit(1, 4).unit(2, 6).group(offering("A", 1)).group(offering("B", 2));
        rules.qualification()
                .pathway(Pathway.builder("Front line")
                        .groups("A")
                        .rule(credits(5))
                        .build())
                .pathway(Pathway.builder("Team leading").groups("B").build())
                .sizeOption(SizeOption.builder("Award").rule(credits(1)).build())
                .sizeOption(SizeOption.builder("Certificate").rule(credits(6)).build());

        assertThat(rules.evaluate(1).answer()).isEqualTo(Answer.SHORT);
        assertThat(rules.evaluate(1).way()).hasToString("pathway Front line, size Award");
        assertThat(rules.evaluate(1, 2).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(rules.evaluate(1, 2).way()).hasToString("pathway Team leading, size Certificate");
        assertThat(rules.evaluate(1, 2).ways())
                .extracting(OnWay::answer)
                .containsExactly(Answer.SHORT, Answer.SHORT, Answer.SATISFIED, Answer.SATISFIED);
    }

    @Test
    void groups_that_a_pathway_does_not_ask_give_nothing() {
        Rules rules = new Rules().unit(1, 4).unit(2, 6).group(offering("A", 1)).group(offering("B", 2));
        rules.qualification()
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(6), RuleScope.from("A", "B")))
                .pathway(Pathway.builder("Front line").groups("A").build());

        assertThat(rules.evaluate(1, 2).shortfall()).isEqualTo(2);
        assertThat(rules.reference().ways()).extracting(ReferenceWay::toString).containsExactly("pathway Front line");
        assertThat(id(1)).hasToString("J/999/0001");
    }
}
