package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.explain;
import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Certificates that go through cases. */
class CertificateCasesTest {

    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 6).mapToObj(number -> unit(number, 5, 3)).toList();

    @Test
    void each_alternative_of_a_rule_is_a_case() {
        Qualification qualification = qualification(group("A", 1, 2, 3), group("B", 3, 4, 5, 6))
                .rule(AnyOf.of(fromGroup(3, "A"), fromGroup(4, "B")))
                .build();

        Certificate certificate = explain(qualification, UNITS, UsableUnits.held(held(1, 2, 4, 5, 6)))
                .orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "if '3 units or more from A' holds:",
                        "  group A asks for 3 units",
                        "  units that can count: U1 (1), U2 (1)",
                        "  no more than 2 units can count, 1 too few",
                        "if '4 units or more from B' holds:",
                        "  group B asks for 4 units",
                        "  units that can count: U4 (1), U5 (1), U6 (1)",
                        "  no more than 3 units can count, 1 too few");
    }

    private static SizeRule fromGroup(int units, String group) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(units), RuleScope.from(group));
    }

    @Test
    void a_condition_does_not_hold_or_what_follows_from_it_does() {
        Qualification qualification = qualification(group("A", 1, 2, 3).credits(Bounds.atLeast(10)), group("B", 4, 5))
                .rule(new ConditionalRule(fromGroup(1, "A"), fromGroup(2, "B")))
                .build();

        Certificate certificate = explain(qualification, UNITS, UsableUnits.held(held(1, 2, 3, 4)))
                .orElseThrow();

        assertThat(certificate)
                .hasToString("if '1 unit or more from A' does not hold, group A asks for 10 credits, and no more than"
                        + " 0 credits can count there; if '2 units or more from B' holds, group B asks for 2 units,"
                        + " and no more than 1 unit can count there");
    }

    @Test
    void units_that_two_groups_want_are_gone_through_place_by_place() {
        Qualification qualification = qualification(
                        group("A", 1, 2, 3, 4).credits(Bounds.atLeast(15)),
                        group("B", 3, 4, 5, 6).credits(Bounds.atLeast(15)))
                .build();
        List<Unit> units =
                List.of(unit(1, 9, 3), unit(2, 2, 3), unit(3, 6, 3), unit(4, 7, 3), unit(5, 3, 3), unit(6, 3, 3));

        Certificate certificate =
                explain(qualification, units, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.kind()).isEqualTo(Obstacle.Kind.CASES);
        assertThat(certificate.obstacle().leaves()).isLessThanOrEqualTo(5);
    }

    @Test
    void cases_that_make_no_difference_are_not_told_apart() {
        Qualification qualification = qualification(group("A", 1, 2, 3).unitCount(Bounds.atLeast(4)), group("B", 3, 4))
                .rule(AnyOf.of(fromGroup(1, "A"), fromGroup(1, "B")))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.offered())
                        .orElseThrow()
                        .kind())
                .isEqualTo(Obstacle.Kind.COUNTING);
    }

    @Test
    void what_must_count_adds_no_more_than_its_group_hands_on() {
        Qualification qualification = qualification(
                        group("A", 1, 2).mandatory(true).credits(Bounds.atMost(8)), group("B", 3))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(10)))
                .build();
        UsableUnits usable = UsableUnits.held(held(1, 2, 3));

        Certificate certificate = explain(qualification, UNITS, usable).orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "if U3 counts in group B:",
                        "  'exactly 10 credits' allows 10 credits at the most",
                        "  U1 belongs to group A in any case and gives 5 credits",
                        "  U2 belongs to group A in any case and adds 3 credits, up to the maximum there",
                        "  U3 counts in this case and gives 5 credits",
                        "  that is 13 credits, 3 too many",
                        "if U3 does not count:",
                        "  the qualification asks for 10 credits",
                        "  group A gives 8 credits at the most",
                        "  no more than 8 credits can count, 2 too few");
        assertThat(TamperedObstacles.of(certificate.obstacle()))
                .allSatisfy(other -> assertThat(CertificateSamples.check(qualification, UNITS, usable, other))
                        .isNotEmpty());
    }
}
