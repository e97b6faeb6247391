package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.check;
import static io.github.qcf4j.combination.CertificateSamples.explain;
import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.id;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Certificates that several things, each of which may well be done, cannot be done at once by whole units. */
class JointCertificatesTest {

    private static final long SEEDS = 300;
    private static final LevelCondition BELOW_4 = LevelCondition.below(Level.LEVEL_4);
    private static final LevelCondition FROM_4 = LevelCondition.atOrAbove(Level.LEVEL_4);

    /** U1 to U10 of 4 credits at Level 4, U11 to U20 of 3 credits at Level 3, of 30 hours each. */
    private static final List<Unit> UNITS = Stream.concat(
                    IntStream.rangeClosed(1, 10).mapToObj(number -> unit(number, 4, 4)),
                    IntStream.rangeClosed(11, 20).mapToObj(number -> unit(number, 3, 3)))
            .toList();

    private static UnitGroup.Builder ofTwenty() {
        return group("A", IntStream.rangeClosed(1, 20).toArray());
    }

    @Test
    void credit_at_each_level_may_never_come_to_the_credit_of_all() {
        Qualification qualification = qualification(ofTwenty())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(39)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(27)).withLevel(FROM_4))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(14)).withLevel(BELOW_4))
                .build();

        Certificate certificate =
                explain(qualification, UNITS, UsableUnits.offered()).orElseThrow();

        assertThat(certificate.kind()).isEqualTo(Obstacle.Kind.JOINT);
        assertThat(certificate)
                .hasToString("the qualification asks for 39 credits, '27 credits or fewer at Level 4 or above' allows"
                        + " 27 credits at Level 4 or above at the most and '14 credits or fewer below Level 4' allows"
                        + " 14 credits below Level 4 at the most, and units that do all else add 15 credits below"
                        + " Level 4 at the least, 1 too many");
        assertThat(certificate.steps())
                .contains("'27 credits or fewer at Level 4 or above' allows 27 credits at Level 4 or above at the most")
                .anyMatch(step -> step.startsWith("units, each with what it gives to these in turn: "
                        + "U1 in group A (4, 4, 0) or left out; U2 in group A (4, 4, 0) or left out; "));
    }

    @Test
    void what_can_be_done_at_once_has_no_certificate() {
        Qualification qualification = qualification(ofTwenty())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(39)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(27)).withLevel(FROM_4))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(15)).withLevel(BELOW_4))
                .build();

        assertThat(explain(qualification, UNITS, UsableUnits.offered())).isEmpty();
    }

    @Test
    void a_share_of_hours_may_be_out_of_reach_for_want_of_credit_at_its_levels() {
        List<Unit> units = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Unit.builder(id(number))
                        .title("Unit " + number)
                        .credit(number <= 10 ? 4 : 3)
                        .level(number <= 10 ? Level.LEVEL_4 : Level.LEVEL_3)
                        .guidedLearningHours(Hours.of(number <= 10 ? 20 + number : 30))
                        .build())
                .toList();
        Qualification qualification = qualification(ofTwenty())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(36)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(10)).withLevel(FROM_4))
                .rule(new LevelShareRule(20, Measure.GUIDED_LEARNING_HOURS, FROM_4, RuleScope.whole()))
                .build();

        Certificate certificate =
                explain(qualification, units, UsableUnits.offered()).orElseThrow();

        assertThat(certificate)
                .hasToString("the qualification asks for 36 credits, '10 credits or fewer at Level 4 or above' allows"
                        + " 10 credits at Level 4 or above at the most and '20% or more of the guided learning hours"
                        + " at Level 4 or above' is asked for, and units that do all else are 1280 hundredths too few"
                        + " at these levels");
    }

    @Test
    void what_was_attempted_and_cannot_be_compensated_stays_where_a_group_forbids_more() {
        UnitGroup.Builder forbidding = group("A", IntStream.rangeClosed(1, 10).toArray())
                .excess(ExcessPolicy.FORBIDDEN)
                .credits(Bounds.atMost(38));
        Qualification qualification = qualification(forbidding, group("B", 10))
                .rule(new CompensationLimit(Measure.CREDIT, 3, RuleScope.whole()))
                .build();
        List<HeldUnit> held = Stream.concat(
                        held(1, 2, 3, 4, 5, 6, 7, 8, 9).stream(),
                        Stream.of(HeldUnit.of(id(10)).asAttempted()))
                .toList();
        CertificateFacts facts = facts(qualification, UNITS, UsableUnits.held(held));

        Optional<Obstacle> obstacle = new CertificateJoint(facts).obstacle();

        assertThat(obstacle.orElseThrow())
                .hasToString("group A allows 38 credits at the most and '3 credits or fewer attempted and not passed'"
                        + " allows 3 credits at the most, and units that do all else add 4 credits at the least, 1 too"
                        + " many");
        assertThat(check(qualification, UNITS, UsableUnits.held(held), obstacle.orElseThrow()))
                .isEmpty();
        assertThat(check(qualification, UNITS, UsableUnits.held(held(1, 2, 3)), obstacle.orElseThrow()))
                .isNotEmpty();
    }

    @Test
    void a_group_that_hands_on_a_part_alone_is_not_taken_to_hand_on_all() {
        UnitGroup.Builder capped = group("A", IntStream.rangeClosed(1, 10).toArray())
                .mandatory(true)
                .excess(ExcessPolicy.CREDIT_IGNORED)
                .credits(Bounds.atMost(12));
        Qualification qualification = qualification(capped)
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(12)))
                .build();

        assertThat(new CertificateJoint(facts(qualification, UNITS, UsableUnits.offered())).obstacle())
                .isEmpty();
    }

    @Test
    void small_questions_that_have_an_answer_have_no_joint_certificate_and_others_one_that_is_not_to_be_changed() {
        int found = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            SmallQualifications.Small small = SmallQualifications.of(seed);
            UsableUnits usable = UsableUnits.held(small.held());
            Optional<Obstacle> obstacle =
                    new CertificateJoint(facts(small.qualification(), small.units(), usable)).obstacle();
            if (obstacle.isPresent()) {
                found++;
                assertThat(CertificatesByChanceTest.exists(small))
                        .as("seed %d", seed)
                        .isFalse();
                assertThat(check(small.qualification(), small.units(), usable, obstacle.get()))
                        .as("seed %d", seed)
                        .isEmpty();
                for (Obstacle tampered : TamperedObstacles.of(obstacle.get())) {
                    assertThat(check(small.qualification(), small.units(), usable, tampered))
                            .as("seed %d: %s instead of %s", seed, tampered.steps(), obstacle.get())
                            .isNotEmpty();
                }
            }
        }

        assertThat(found).isGreaterThan((int) SEEDS / 20);
    }

    @Test
    void a_part_of_the_work_is_taken_off_the_whole() {
        CertificateWork work = new CertificateWork(SearchBudget.ofSteps(1_000));
        CertificateWork part = work.part(4);

        part.take(250);

        assertThat(part.isUsedUp()).isTrue();
        assertThat(work.isUsedUp()).isFalse();
        work.take(750);
        assertThat(work.isUsedUp()).isTrue();
    }

    private static CertificateFacts facts(Qualification qualification, List<Unit> units, UsableUnits usable) {
        SortedMap<UnitIdentifier, Unit> described = new TreeMap<>();
        units.forEach(unit -> described.put(unit.identifier(), unit));
        CheckedWay way = CheckedWay.of(qualification, CertificateSamples.way(qualification))
                .orElseThrow();
        CertificateWork work = new CertificateWork(SearchBudget.standard());
        return new CertificateFacts(CheckedCase.of(way, described, usable), basis -> true, work);
    }
}
