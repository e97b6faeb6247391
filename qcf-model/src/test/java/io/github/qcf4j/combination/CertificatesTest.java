package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.explain;
import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.id;
import static io.github.qcf4j.combination.CertificateSamples.ids;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificatesTest {

    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 12).mapToObj(number -> unit(number, 5, 3)).toList();

    @Test
    void three_groups_of_three_from_the_same_ten_units_need_nine() {
        Qualification qualification =
                qualification(ofTen("A"), ofTen("B"), ofTen("C")).build();

        Certificate certificate = explain(qualification, UNITS, UsableUnits.held(held(1, 2, 3, 4, 5, 6, 7, 8)))
                .orElseThrow();

        assertThat(certificate)
                .hasToString("groups A, B and C together ask for 9 units, and no more than 8 units can count there");
        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group A asks for 3 units",
                        "group B asks for 3 units",
                        "group C asks for 3 units",
                        "together that is 9 units",
                        "units that can count: U1 (1), U2 (1), U3 (1), U4 (1), U5 (1), U6 (1), U7 (1), U8 (1)",
                        "no more than 8 units can count, 1 too few");
    }

    private static UnitGroup.Builder ofTen(String name) {
        return group(name, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).unitCount(Bounds.atLeast(3));
    }

    @Test
    void two_groups_of_four_from_the_same_twelve_units_need_eight() {
        Qualification qualification =
                qualification(ofTwelve("A"), ofTwelve("B")).build();

        String sentence = sentence(qualification, UNITS, UsableUnits.held(held(1, 2, 3, 4, 5, 6, 7)));

        assertThat(sentence)
                .isEqualTo("groups A and B together ask for 8 units, and no more than 7 units can count there");
    }

    private static UnitGroup.Builder ofTwelve(String name) {
        return group(name, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).unitCount(Bounds.atLeast(4));
    }

    @Test
    void a_mandatory_unit_that_is_not_held_is_named() {
        Qualification qualification =
                qualification(group("A", 1, 2).mandatory(true)).build();

        assertThat(sentence(qualification, UNITS, UsableUnits.held(held(1))))
                .isEqualTo("group A asks for U2, which is not held");
        assertThat(sentence(qualification, UNITS, UsableUnits.offered().excluding(ids(2))))
                .isEqualTo("group A asks for U2, which is not to be taken");
    }

    @Test
    void mandatory_units_that_bar_each_other_exceed_what_is_allowed() {
        Qualification qualification = qualification(group("A", 1, 2).mandatory(true))
                .rule(BarredUnits.of(id(1), id(2)))
                .build();

        assertThat(sentence(qualification, UNITS, UsableUnits.offered()))
                .isEqualTo("U1 and U2 count in any case, and 'not more than 1 of U1 and U2 together' allows 1 unit at"
                        + " the most");
    }

    @Test
    void credit_at_a_level_that_no_units_bring_is_counted_with_the_maximum_of_groups() {
        Qualification qualification = qualification(
                        group("A", 1, 2), group("B", 3, 4, 5).credits(Bounds.atMost(8)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(38))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                .build();
        List<Unit> units = List.of(unit(1, 20, 4), unit(2, 6, 4), unit(3, 5, 4), unit(4, 5, 5), unit(5, 30, 3));

        Certificate certificate =
                explain(qualification, units, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.kind()).isEqualTo(Obstacle.Kind.COUNTING);
        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "the qualification asks for 38 credits at Level 4 or above",
                        "credits at Level 4 or above that can count: U1 (20), U2 (6)",
                        "group B gives 8 credits at Level 4 or above at the most",
                        "no more than 34 credits at Level 4 or above can count, 4 too few");
    }

    @Test
    void whole_units_may_never_come_to_the_credit_asked() {
        Qualification qualification = qualification(group("C", 1, 2, 3, 4))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(11)))
                .build();
        List<Unit> units = List.of(unit(1, 4, 3), unit(2, 9, 3), unit(3, 9, 3), unit(4, 14, 3));

        assertThat(sentence(qualification, units, UsableUnits.offered()))
                .isEqualTo("the qualification asks for 11 credits, 'exactly 11 credits' allows 11 credits at the most,"
                        + " and whole units come to 9 or 13 credits, and to nothing between");
    }

    @Test
    void a_number_of_units_and_their_credit_may_not_go_together() {
        Qualification qualification = qualification(group("C", 1, 2, 3, 4)
                        .unitCount(Bounds.exactly(2))
                        .credits(Bounds.exactly(10))
                        .excess(ExcessPolicy.UNITS_NOT_COUNTED))
                .build();
        List<Unit> units = List.of(unit(1, 3, 3), unit(2, 3, 3), unit(3, 4, 3), unit(4, 8, 3));

        Certificate certificate =
                explain(qualification, units, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.kind()).isEqualTo(Obstacle.Kind.SUMS);
        assertThat(certificate).asString().endsWith("whole units come to 7 or 11 credits, and to nothing between");
    }

    @Test
    void units_that_must_be_brought_along_exceed_a_total() {
        Qualification qualification = qualification(
                        group("A", 1, 2, 3).unitCount(Bounds.atLeast(3)),
                        group("B", 4, 5).credits(Bounds.atLeast(8)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(20)))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "'20 credits or fewer' allows 20 credits at the most",
                        "group A asks for 3 units, which is 15 credits or more",
                        "group B asks for 8 credits",
                        "that is 23 credits, 3 too many");
    }

    @Test
    void more_is_held_than_a_group_lets_a_learner_take() {
        Qualification qualification = qualification(
                        group("A", 1, 2, 3).excess(ExcessPolicy.FORBIDDEN).credits(Bounds.atMost(10)))
                .build();

        assertThat(sentence(qualification, UNITS, UsableUnits.held(held(1, 2, 3))))
                .isEqualTo("group A allows 10 credits at the most, and 15 credits count in any case");
    }

    @Test
    void a_share_at_a_level_is_out_of_reach() {
        Qualification qualification = qualification(group("A", 1, 2, 3))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(12)))
                .rule(new LevelShareRule(50, Measure.CREDIT, LevelCondition.at(Level.LEVEL_4), RuleScope.whole()))
                .build();

        assertThat(sentence(qualification, List.of(unit(1, 5, 4), unit(2, 5, 3), unit(3, 5, 3)), UsableUnits.offered()))
                .isEqualTo("'50% or more of the credits at Level 4' is asked for, no more than 5 credits at Level 4"
                        + " can count, and 12 credits or more count in any case");
    }

    @Test
    void recognition_is_no_more_than_its_share_of_the_rest() {
        Qualification qualification = qualification(group("A", 1, 2, 3, 4, 5, 6))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(25)))
                .rule(RecognitionLimit.atMostPercent(50, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION)))
                .build();
        List<HeldUnit> units = new ArrayList<>(held(1, 2));
        held(3, 4, 5, 6).forEach(unit -> units.add(unit.withRoute(RecognitionRoute.EXEMPTION)));

        assertThat(explain(qualification, UNITS, UsableUnits.held(units))
                        .orElseThrow()
                        .steps())
                .contains(
                        "credits that can count: U1 (5), U2 (5)",
                        "'50% or less of the credits by exemption' gives 10 credits at the most");
    }

    @Test
    void one_unit_held_does_not_stand_in_twice() {
        Qualification qualification = qualification(
                        group("A").unit(standingIn(1, 9)).unit(standingIn(2, 9)).mandatory(true))
                .build();

        assertThat(sentence(qualification, UNITS, UsableUnits.held(held(9))))
                .isEqualTo("U1 and U2 count in any case, and U9, which counts once, allows 1 unit at the most");
    }

    private static OfferedUnit standingIn(int unit, int equivalent) {
        return OfferedUnit.builder(id(unit)).equivalents(ids(equivalent)).build();
    }

    @Test
    void a_unit_is_not_taken_without_what_comes_before_it() {
        Qualification qualification = qualification(group("A", 3).mandatory(true), group("B", 2))
                .rule(new UnitOrder(id(3), ids(2), List.of()))
                .build();

        assertThat(sentence(qualification, UNITS, UsableUnits.offered().excluding(ids(2))))
                .isEqualTo("group A asks for U3, which needs another unit that is neither held nor to be taken");
    }

    @Test
    void what_is_not_recorded_may_be_any_and_gives_no_certificate() {
        Qualification qualification =
                qualification(group("A", 1).credits(Bounds.atLeast(10))).build();

        assertThat(explain(qualification, List.of(), UsableUnits.held(held(1)))).isEmpty();
    }

    @Test
    void a_group_not_listed_completely_may_offer_anything() {
        Qualification qualification = qualification(
                        group("A", 1).complete(false).credits(Bounds.atLeast(10)))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.offered())).isEmpty();
        assertThat(sentence(qualification, UNITS, UsableUnits.held(held(1))))
                .isEqualTo("group A asks for 10 credits, and no more than 5 credits can count there");
    }

    @Test
    void what_is_left_out_of_a_problem_is_left_out_of_its_certificate() {
        Qualification qualification = qualification(
                        group("A", 1, 2, 3).unitCount(Bounds.atLeast(3)),
                        group("B", 4, 5).unitCount(Bounds.atLeast(2)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(50)))
                .build();
        Structure asked =
                RulesOfCombination.of(qualification, UNITS).structures().get(0);
        List<HeldUnit> held = held(1, 2, 3, 4);
        RuleProblem problem =
                RuleProblemBuilder.of(asked, Reading.POSSIBLE).held(held).build();

        Optional<Certificate> certificate =
                Certificates.explain(problem, UsableUnits.held(held), SearchBudget.standard());

        assertThat(certificate.orElseThrow())
                .hasToString("group B asks for 2 units, and no more than 1 unit can count there");
    }

    @Test
    void without_work_there_is_no_certificate() {
        Qualification qualification =
                qualification(ofTen("A"), ofTen("B"), ofTen("C")).build();
        Structure asked =
                RulesOfCombination.of(qualification, UNITS).structures().get(0);
        RuleProblem problem =
                RuleProblemBuilder.of(asked, Reading.POSSIBLE).held(held(1, 2)).build();

        assertThat(Certificates.explain(problem, UsableUnits.held(held(1, 2)), SearchBudget.ofSteps(0)))
                .isEmpty();
    }

    private static String sentence(Qualification qualification, List<Unit> units, UsableUnits usable) {
        return explain(qualification, units, usable).orElseThrow().toString();
    }
}
