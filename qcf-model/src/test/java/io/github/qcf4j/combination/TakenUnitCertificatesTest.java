package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.explain;
import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.id;
import static io.github.qcf4j.combination.CertificateSamples.ids;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Certificates about units that are taken in any case and may not be left out to keep within a forbidden maximum. */
class TakenUnitCertificatesTest {

    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 4).mapToObj(number -> unit(number, 5, 3)).toList();

    private static UnitGroup.Builder forbidding(String name, int most, int... units) {
        return group(name, units).unitCount(Bounds.atMost(most)).excess(ExcessPolicy.FORBIDDEN);
    }

    private static Optional<String> sentence(QualificationBuilder qualification, UsableUnits usable) {
        return explain(qualification.build(), UNITS, usable).map(Certificate::toString);
    }

    @Test
    void what_is_planned_stays_in_its_group() {
        QualificationBuilder qualification = qualification(forbidding("A", 1, 1, 2), group("B", 3));

        assertThat(sentence(qualification, UsableUnits.offered().planning(ids(1, 2))))
                .contains("U1 and U2 count in any case, and group A allows 1 unit at the most");
        assertThat(sentence(qualification, UsableUnits.offered().planning(ids(1, 3))))
                .isEmpty();
    }

    @Test
    void what_is_planned_and_may_be_taken_in_addition_does_not_stay() {
        QualificationBuilder qualification =
                qualification(forbidding("A", 1, 1, 2), group("Z", 2).counts(false));

        assertThat(sentence(qualification, UsableUnits.offered().planning(ids(1, 2))))
                .isEmpty();
    }

    @Test
    void what_was_attempted_stays_where_it_might_be_compensated() {
        List<HeldUnit> held = List.of(HeldUnit.of(id(1)), HeldUnit.of(id(2)).asAttempted());
        UnitGroup.Builder group = forbidding("A", 1, 1, 2);
        CompensationLimit compensation = new CompensationLimit(Measure.UNITS, 1, RuleScope.from("A"));

        assertThat(sentence(qualification(group).rule(compensation), UsableUnits.held(held)))
                .contains("U1 and U2 count in any case, and group A allows 1 unit at the most");
        assertThat(sentence(qualification(group), UsableUnits.held(held))).isEmpty();
    }

    @Test
    void what_was_attempted_may_be_taken_anew_or_not() {
        List<HeldUnit> held = List.of(HeldUnit.of(id(1)), HeldUnit.of(id(2)).asAttempted());
        UsableUnits usable = UsableUnits.offered().withHeld(held);

        assertThat(sentence(qualification(forbidding("A", 1, 1, 2)), usable)).isEmpty();
        assertThat(sentence(qualification(forbidding("A", 1, 1, 2)), usable.planning(ids(2))))
                .contains("U1 and U2 count in any case, and group A allows 1 unit at the most");
    }

    @Test
    void what_another_unit_needs_is_taken_with_it() {
        Qualification qualification = qualification(group("A", 1).mandatory(true), forbidding("B", 0, 2, 3))
                .rule(new UnitOrder(id(1), ids(2), List.of()))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.steps())
                .containsExactly(
                        "999/0002/6@1, the qualification",
                        "group B allows 0 units at the most",
                        "U2 is taken because of 'U1 after U2' and gives 1 unit",
                        "that is 1 unit, 1 too many");
    }

    @Test
    void what_needs_another_unit_is_not_taken_anew_when_it_is_held() {
        QualificationBuilder qualification = qualification(group("A", 1).mandatory(true), forbidding("B", 0, 2, 3))
                .rule(new UnitOrder(id(1), ids(2), List.of()));

        assertThat(sentence(qualification, UsableUnits.offered().withHeld(held(1))))
                .isEmpty();
    }

    @Test
    void a_unit_that_is_left_out_may_stand_in_where_it_does_no_harm() {
        QualificationBuilder qualification = qualification(
                        forbidding("A", 1, 1, 2), group("B").unit(StandInCertificatesTest.standingIn(3, 2)))
                .rule(SizeRule.of(Measure.UNITS, Bounds.atLeast(1)));

        assertThat(sentence(qualification, UsableUnits.held(held(1, 2)))).isEmpty();
    }
}
