package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.id;
import static io.github.qcf4j.combination.CertificateSamples.ids;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitsTogether;
import io.github.qcf4j.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinationCheckerTest {

    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 8).mapToObj(number -> unit(number, 5, 3)).toList();

    private static final Qualification DIPLOMA = qualification(
                    group("A", 1, 2).mandatory(true),
                    group("B", 3, 4, 5).credits(Bounds.atLeast(10)),
                    group("C", 5, 6, 7).credits(Bounds.atMost(5)))
            .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(25)))
            .rule(BarredUnits.of(id(3), id(6)))
            .build();

    @Test
    void a_combination_that_meets_every_group_and_rule_is_confirmed() {
        CombinationCheck check =
                check(DIPLOMA, held(1, 2, 3, 4, 5), in("A", 1), in("A", 2), in("B", 3), in("B", 4), in("C", 5));

        assertThat(check.isConfirmed()).isTrue();
        assertThat(check).hasToString("confirmed");
    }

    @Test
    void a_unit_counts_in_one_group_alone() {
        CombinationCheck check = check(DIPLOMA, held(1, 2, 3, 4, 5), in("B", 5), in("C", 5));

        assertThat(check.wrong()).containsExactly("U5 in group C, which counts already");
    }

    @Test
    void a_unit_that_is_not_held_does_not_count() {
        assertThat(check(DIPLOMA, held(1), in("A", 1), in("A", 2)).wrong())
                .containsExactly("U2 in group A, which is not held");
    }

    @Test
    void a_unit_counts_where_it_is_offered() {
        assertThat(check(DIPLOMA, held(1, 3), in("C", 3), in("Z", 1)).wrong())
                .containsExactly("U3 in group C, where it cannot count", "U1 in group Z, which is not asked");
    }

    @Test
    void units_that_bar_each_other_do_not_count_together() {
        assertThat(check(DIPLOMA, held(3, 6), in("B", 3), in("C", 6)).wrong())
                .containsExactly("'not more than 1 of U3 and U6 together' does not hold");
    }

    @Test
    void what_is_short_is_told_with_its_number() {
        CombinationCheck check = check(DIPLOMA, held(1, 3, 5, 6, 7), in("A", 1), in("B", 3), in("C", 5), in("C", 7));

        assertThat(check.wrong()).isEmpty();
        assertThat(check.lacking())
                .containsExactly(
                        "group A asks for U2, 1 short",
                        "group B asks for 10 credits, 5 short",
                        "'25 credits or more' is asked for, 10 short");
        assertThat(check.shortfall()).isEqualTo(16);
    }

    @Test
    void units_beyond_a_maximum_that_leaves_units_out_are_wrong() {
        Qualification qualification = qualification(
                        group("A", 1, 2).credits(Bounds.atMost(5)).excess(ExcessPolicy.UNITS_NOT_COUNTED))
                .build();

        assertThat(check(qualification, held(1, 2), in("A", 1), in("A", 2)).wrong())
                .containsExactly("group A allows 5 credits at the most");
    }

    @Test
    void a_forbidden_unit_that_is_left_out_is_still_taken() {
        Qualification qualification = qualification(
                        group("A", 1, 2).credits(Bounds.atMost(5)).excess(ExcessPolicy.FORBIDDEN))
                .build();

        assertThat(check(qualification, held(1, 2), in("A", 1)).lacking())
                .containsExactly("group A forbids more than 5 credits, 5 short");
    }

    @Test
    void a_unit_stands_in_for_one_unit_alone() {
        Qualification qualification = qualification(
                        group("A").unit(standingIn(1)).unit(standingIn(2)).mandatory(true))
                .build();
        UnitPlacement first = new UnitPlacement(id(1), id(8), "A");
        UnitPlacement second = new UnitPlacement(id(2), id(8), "A");

        assertThat(check(qualification, held(8), first).lacking()).containsExactly("group A asks for U2, 1 short");
        assertThat(check(qualification, held(8), first, second).wrong())
                .containsExactly("U2 held as U8 in group A, which counts already");
    }

    private static OfferedUnit standingIn(int unit) {
        return OfferedUnit.builder(id(unit)).equivalents(ids(8)).build();
    }

    @Test
    void units_together_and_all_or_nothing_groups_do_not_count_in_part() {
        Qualification qualification = qualification(group("A", 1, 2).allOrNothing(true), group("B", 3, 4))
                .rule(UnitsTogether.of(id(3), id(4)))
                .build();

        assertThat(check(qualification, held(1, 3), in("A", 1), in("B", 3)).wrong())
                .containsExactly("group A counts in part", "'U3 and U4 together or not at all' does not hold");
    }

    @Test
    void limits_of_recognition_and_compensation_are_kept() {
        Qualification qualification = qualification(group("A", 1, 2, 3))
                .rule(RecognitionLimit.atMostPercent(50, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION)))
                .rule(new CompensationLimit(Measure.CREDIT, 4, RuleScope.from("A")))
                .build();
        List<HeldUnit> units = List.of(
                HeldUnit.of(id(1)).withRoute(RecognitionRoute.EXEMPTION),
                HeldUnit.of(id(2)).asAttempted());

        assertThat(check(qualification, units, in("A", 1)).wrong())
                .containsExactly("'50% or less of the credits by exemption' does not hold");
        assertThat(check(qualification, units, in("A", 2)).wrong())
                .containsExactly("'4 credits or fewer attempted and not passed from A' does not hold");
    }

    @Test
    void a_share_lacks_what_is_missing_at_the_level_rounded_up() {
        Qualification qualification = qualification(group("A", 1, 2))
                .rule(new LevelShareRule(45, Measure.CREDIT, LevelCondition.at(Level.LEVEL_4), RuleScope.whole()))
                .build();

        assertThat(check(qualification, held(1), in("A", 1)).shortfall()).isEqualTo(3);
    }

    @Test
    void of_alternatives_the_nearest_is_told() {
        Qualification qualification = qualification(group("A", 1, 2), group("B", 3, 4))
                .rule(AnyOf.of(fromGroup(2, "A"), fromGroup(1, "B")))
                .build();

        assertThat(check(qualification, held(1)).shortfall()).isEqualTo(1);
    }

    private static RuleOfCombination fromGroup(int units, String group) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(units), RuleScope.from(group));
    }

    @Test
    void what_is_not_recorded_is_against_the_learner_for_certain_and_for_the_learner_possibly() {
        Qualification qualification =
                qualification(group("A", 1).credits(Bounds.atLeast(3))).build();
        CombinationChecker checker = CombinationChecker.of(qualification, List.of());
        Way way = CertificateSamples.way(qualification);
        List<UnitPlacement> placements = List.of(in("A", 1));

        assertThat(checker.checkCertain(way, held(1), placements).shortfall()).isEqualTo(3);
        assertThat(checker.checkPossible(way, held(1), placements).isConfirmed())
                .isTrue();
    }

    @Test
    void a_way_that_the_qualification_does_not_have_is_refused() {
        CombinationChecker checker = CombinationChecker.of(DIPLOMA, UNITS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checker.checkCertain(new Way("Team leading", null), List.of(), List.of()))
                .withMessage("Way 'pathway Team leading' must be one through 999/0002/6@1");
    }

    @Test
    void a_certificate_of_another_qualification_or_way_is_refused() {
        CombinationChecker checker = CombinationChecker.of(DIPLOMA, UNITS);
        UsableUnits usable = UsableUnits.held(held(1));
        Certificate right = CertificateSamples.explain(DIPLOMA, UNITS, usable).orElseThrow();
        QualificationVersion second = QualificationVersion.of(DIPLOMA.identifier(), Version.parse("2"));

        assertThat(checker.check(right, usable)).isEmpty();
        assertThat(checker.check(Certificate.of(second, right.way(), right.obstacle()), usable))
                .containsExactly("the certificate is about 999/0002/6@2 and not about 999/0002/6@1");
        assertThat(checker.check(
                        Certificate.of(right.qualification(), new Way(null, "Award"), right.obstacle()), usable))
                .containsExactly("size Award is not a way through 999/0002/6@1");
    }

    @Test
    void a_certificate_about_other_units_is_refused() {
        Certificate right = CertificateSamples.explain(DIPLOMA, UNITS, UsableUnits.held(held(1)))
                .orElseThrow();

        assertThat(CombinationChecker.of(DIPLOMA, UNITS).check(right, UsableUnits.held(held(1, 2))))
                .containsExactly("'group A asks for U2, which is not held' does not follow");
    }

    @Test
    void a_unit_that_is_left_out_of_a_count_is_named() {
        Demand demand = new Demand(Basis.group("B"), false, CountedMeasure.of(Measure.CREDIT), 10);
        Obstacle obstacle = new CountingObstacle(List.of(demand), 10, List.of(Supply.unit(id(3), 5)), 5);

        assertThat(CertificateSamples.check(DIPLOMA, UNITS, UsableUnits.held(held(3, 4)), obstacle))
                .containsExactly("U4 can count in group B and is left out");
    }

    @Test
    void a_split_that_is_not_of_all_cases_is_refused() {
        Obstacle missing = new UnavailableObstacle(id(2), Basis.group("A"), UnavailableObstacle.Reason.NOT_HELD);
        Obstacle split = new CasesObstacle(
                Basis.unit(id(5)),
                List.of(
                        new CasesObstacle.Case(Assumption.countsIn(id(5), "B"), missing),
                        new CasesObstacle.Case(Assumption.noneCounts(ids(5)), missing)));

        assertThat(CertificateSamples.check(DIPLOMA, UNITS, UsableUnits.held(held(1, 5)), split))
                .containsExactly("the cases of U5 are [U5 counts in group B, U5 counts in group C, U5 does not count]"
                        + " and not [U5 counts in group B, U5 does not count]");
    }

    private static UnitPlacement in(String group, int unit) {
        return UnitPlacement.of(id(unit), group);
    }

    private static CombinationCheck check(
            Qualification qualification, List<HeldUnit> held, UnitPlacement... placements) {
        return CombinationChecker.of(qualification, UNITS)
                .checkCertain(CertificateSamples.way(qualification), held, Arrays.asList(placements));
    }
}
