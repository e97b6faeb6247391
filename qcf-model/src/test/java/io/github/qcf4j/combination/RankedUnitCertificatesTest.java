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
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Certificates about units of which those with the highest credit count. */
class RankedUnitCertificatesTest {

    private static final List<Unit> UNITS = List.of(unit(1, 7, 3), unit(2, 6, 3), unit(3, 5, 3), unit(4, 2, 3));

    private static BarredUnits highest(int atMost, int... units) {
        return new BarredUnits(ids(units), atMost, BarringEffect.HIGHEST_CREDIT_COUNTS);
    }

    @Test
    void a_mandatory_unit_below_units_that_are_held_does_not_count() {
        Qualification qualification = qualification(group("A", 3).mandatory(true), group("B", 1, 2))
                .rule(highest(2, 1, 2, 3))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.held(held(1, 2, 3))))
                .map(Certificate::toString)
                .contains("group A asks for U3, which does not count beside units of larger credit");
        assertThat(explain(qualification, UNITS, UsableUnits.held(held(1, 3)))).isEmpty();
    }

    @Test
    void a_mandatory_unit_below_units_that_must_be_taken_does_not_count() {
        Qualification qualification = qualification(group("A", 1, 2, 3).mandatory(true))
                .rule(highest(2, 1, 2, 3))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.offered()))
                .map(Certificate::toString)
                .contains("group A asks for U3, which does not count beside units of larger credit");
    }

    @Test
    void a_rule_that_holds_in_a_case_leaves_lower_credit_out() {
        Qualification qualification = qualification(group("A", 1, 2, 3, 4))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(9)))
                .rule(new ConditionalRule(credit(1, "A"), highest(1, 1, 4)))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.held(held(1, 4))).orElseThrow();

        assertThat(certificate.steps())
                .contains("if 'not more than 1 of U1 and U4 counted, the highest credit first' holds:");
    }

    private static SizeRule credit(int least, String group) {
        return SizeRule.of(Measure.CREDIT, Bounds.atLeast(least), RuleScope.from(group));
    }

    @Test
    void a_condition_that_always_holds_is_told_as_that() {
        Qualification qualification = qualification(group("A", 1, 2), group("B", 3, 4))
                .rule(new ConditionalRule(highest(2, 1, 2), credit(8, "B")))
                .build();

        Certificate certificate = explain(qualification, UNITS, UsableUnits.held(held(1, 2, 3, 4)))
                .orElseThrow();

        assertThat(certificate.steps())
                .startsWith(
                        "999/0002/6@1, the qualification",
                        "if 'not more than 2 of U1 and U2 counted, the highest credit first' does not hold:",
                        "  'not more than 2 of U1 and U2 counted, the highest credit first' holds whatever counts");
    }

    @Test
    void a_condition_that_lower_credit_may_break_is_not_said_to_hold_always() {
        Qualification qualification = qualification(group("A", 1, 2), group("B", 3, 4))
                .rule(new ConditionalRule(highest(1, 1, 2), credit(8, "B")))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.held(held(1, 2, 3, 4))))
                .isEmpty();
        assertThat(CombinationChecker.of(qualification, UNITS)
                        .checkPossible(
                                CertificateSamples.way(qualification),
                                held(1, 2, 3, 4),
                                List.of(UnitPlacement.of(id(2), "A")))
                        .isConfirmed())
                .isTrue();
    }
}
