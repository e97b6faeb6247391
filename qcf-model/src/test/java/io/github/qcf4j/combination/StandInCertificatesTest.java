package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.check;
import static io.github.qcf4j.combination.CertificateSamples.explain;
import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.id;
import static io.github.qcf4j.combination.CertificateSamples.ids;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Certificates about units held that may count as themselves or stand in for others, and count once. */
class StandInCertificatesTest {

    private static final List<Unit> UNITS = List.of(unit(1, 6, 3), unit(2, 4, 3), unit(3, 8, 3), unit(4, 1, 3));

    private static final Qualification FIFTEEN = qualification(
                    group("A", 2, 3).unit(standingIn(1, 2)).credits(Bounds.atLeast(15)))
            .build();

    /** Returns the offer of a unit for which the others may stand in. */
    static OfferedUnit standingIn(int unit, int... others) {
        return OfferedUnit.builder(id(unit)).equivalents(ids(others)).build();
    }

    @Test
    void the_units_as_which_one_held_may_count_are_counted_once() {
        Certificate certificate =
                explain(FIFTEEN, UNITS, UsableUnits.held(held(2, 3))).orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group A asks for 15 credits",
                        "credits that can count: U3 (8)",
                        "U2, which counts once, lets at most 1 count of U2 (4), U1 (6): 6 credits",
                        "no more than 14 credits can count, 1 too few");
    }

    @Test
    void where_a_unit_may_be_used_twice_each_use_is_a_case() {
        Qualification qualification = qualification(group("A", 2)
                        .unit(standingIn(1, 2))
                        .unit(standingIn(3, 1, 2))
                        .credits(Bounds.atLeast(15)))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.held(held(1, 2))).orElseThrow();

        assertThat(certificate.kind()).isEqualTo(Obstacle.Kind.CASES);
        assertThat(certificate.steps())
                .contains("if U1 counts as itself:", "if U1 counts as U3:", "if U1 counts as nothing:");
        assertThat(check(qualification, UNITS, UsableUnits.held(held(1, 2)), certificate.obstacle()))
                .isEmpty();
    }

    @Test
    void fewer_units_held_than_they_may_count_as_are_counted_each_once() {
        Qualification qualification = qualification(group("A")
                        .unit(standingIn(1, 8, 9))
                        .unit(standingIn(2, 8, 9))
                        .unit(standingIn(3, 8, 9))
                        .unitCount(Bounds.atLeast(3)))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.held(held(8, 9))).orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group A asks for 3 units",
                        "U8, which counts once, lets at most 1 count of U1 (1), U2 (1), U3 (1): 1 unit",
                        "U9, which counts once, lets at most 1 count of U1 (1), U2 (1), U3 (1): 1 unit",
                        "no more than 2 units can count, 1 too few");
    }

    @Test
    void cases_of_a_unit_held_that_are_not_all_there_are_are_refused() {
        UsableUnits usable = UsableUnits.held(held(2, 3));
        Obstacle obstacle =
                explain(FIFTEEN, UNITS, usable).map(Certificate::obstacle).orElseThrow();
        List<CasesObstacle.Case> all = Stream.of(
                        Assumption.countsAs(id(2), id(2)),
                        Assumption.countsAs(id(2), id(1)),
                        Assumption.countsAsNothing(id(2)))
                .map(assumption -> new CasesObstacle.Case(assumption, obstacle))
                .toList();

        assertThat(check(FIFTEEN, UNITS, usable, new CasesObstacle(Basis.heldOnce(id(2)), all.subList(0, 2))))
                .containsExactly("the cases of U2, which counts once, are [U2 counts as itself, U2 counts as U1,"
                        + " U2 counts as nothing] and not [U2 counts as itself, U2 counts as U1]");
        assertThat(check(FIFTEEN, UNITS, usable, new CasesObstacle(Basis.heldOnce(id(4)), all)))
                .isNotEmpty();
    }

    @Test
    void a_unit_held_that_must_count_is_not_taken_to_count_as_nothing() {
        Qualification qualification = qualification(
                        group("A").unit(standingIn(1, 2)).mandatory(true),
                        group("B", 2).unitCount(Bounds.atLeast(1)))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.held(held(2))))
                .map(Certificate::toString)
                .contains("groups A and B together ask for 2 units, and no more than 1 unit can count there");
    }

    @Test
    void a_unit_left_out_stays_in_one_of_the_forbidding_groups_that_list_it() {
        Qualification qualification =
                qualification(forbidding("A", 2, 3), forbidding("B", 2, 4)).build();
        UsableUnits usable = UsableUnits.held(held(2, 3, 4));

        Certificate certificate = explain(qualification, UNITS, usable).orElseThrow();

        assertThat(certificate.steps())
                .contains(
                        "if U2 counts as nothing and stays in group A:",
                        "if U2 counts as nothing and stays in group B:");
        assertThat(TamperedObstacles.of(certificate.obstacle()))
                .allSatisfy(other ->
                        assertThat(check(qualification, UNITS, usable, other)).isNotEmpty());
    }

    private static UnitGroup.Builder forbidding(String name, int... units) {
        return group(name, units).unitCount(Bounds.atMost(1)).excess(ExcessPolicy.FORBIDDEN);
    }
}
