package io.github.qcf4j.quality;

import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.ORAL_QUESTIONING;
import static io.github.qcf4j.model.AssessmentMethod.WORK_PRODUCT;
import static io.github.qcf4j.quality.SamplingCases.AS_OF;
import static io.github.qcf4j.quality.SamplingCases.U;
import static io.github.qcf4j.quality.SamplingCases.V;
import static io.github.qcf4j.quality.SamplingCases.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplingPlannerTest {

    private static final SamplingPolicy HALF_OF_THE_LEARNERS =
            SamplingPolicy.builder().share(SamplingDemand.LEARNERS, 50).build();

    private static SamplingCases twoLearners() {
        return given().finished("L-1001", U, "amir", DIRECT_OBSERVATION)
                .finished("L-1001", V, "bela", WORK_PRODUCT)
                .underWay("L-1002", U, "amir", ORAL_QUESTIONING);
    }

    @Test
    void one_sample_may_serve_many_demands() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 100)
                .share(SamplingDemand.UNITS, 100)
                .share(SamplingDemand.ASSESSORS, 100)
                .share(SamplingDemand.SITES, 100)
                .minimum(SamplingDemand.INTERIM, 1)
                .build();

        SamplingPlan plan = SamplingPlanner.of(policy).plan(twoLearners().reports(), AS_OF);

        assertThat(plan.lines())
                .containsExactly(
                        "Sampling on 2014-11-21: 5 of 5 demands are not met",
                        "  not met  Learners: 0 of 2 sampled, 2 needed, 2 missing",
                        "  not met  Units: 0 of 2 sampled, 2 needed, 2 missing",
                        "  not met  Assessors: 0 of 2 sampled, 2 needed, 2 missing",
                        "  not met  Sites: 0 of 2 sampled, 2 needed, 2 missing",
                        "  not met  Interim: 0 of 1 sampled, 1 needed, 1 missing",
                        "To sample: 2 assessed units, proven the fewest",
                        "  L-1001 L/999/0002, summative, by bela, work product, at site b",
                        "  L-1002 J/999/0001, interim, by amir, oral questioning, at site a");
        assertThat(plan.after().isCompliant()).isTrue();
    }

    @Test
    void what_was_sampled_already_is_counted() {
        List<CoverageReport> reports =
                twoLearners().sampled("L-1002", AssuranceTarget.ofUnit(U)).reports();

        SamplingPlan plan = SamplingPlanner.of(HALF_OF_THE_LEARNERS).plan(reports, AS_OF);

        assertThat(plan.samples()).isEmpty();
        assertThat(plan.isProven()).isTrue();
        assertThat(plan.before()).hasToString("Sampling on 2014-11-21: the policy is met");
        assertThat(plan.before().sampled()).extracting(AssessedUnit::learner).containsExactly("L-1002");
    }

    @Test
    void a_sample_of_the_learner_is_one_of_every_unit_and_one_of_a_decision_of_its_unit() {
        assertThat(sampledIn(twoLearners().sampled("L-1001", AssuranceTarget.ofLearner())))
                .isEqualTo(2);
        assertThat(sampledIn(twoLearners().sampled("L-1001", AssuranceTarget.ofDecision("D-J"))))
                .isEqualTo(1);
    }

    @Test
    void a_sample_by_the_assessor_or_a_withdrawn_one_does_not_count() {
        QualityAssurance own = QualityAssurance.builder(
                        AssuranceTarget.ofUnit(U), AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, AS_OF)
                .person("amir")
                .build();
        QualityAssurance withdrawn =
                own.toBuilder().reference("QA1").person("iqa-1").build();

        assertThat(sampledIn(twoLearners().record("L-1001", own))).isZero();
        assertThat(sampledIn(twoLearners()
                        .record("L-1001", withdrawn)
                        .record("L-1001", Withdrawal.builder("QA1", AS_OF).build())))
                .isZero();
    }

    @Test
    void an_interim_sample_of_what_is_finished_now_leaves_the_finished_work_unsampled() {
        QualityAssurance interim = QualityAssurance.builder(
                        AssuranceTarget.ofUnit(U), AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, AS_OF)
                .stage(AssuranceStage.INTERIM)
                .build();
        SamplingPolicy policy = SamplingPolicy.builder()
                .minimum(SamplingDemand.INTERIM, 1)
                .minimum(SamplingDemand.SUMMATIVE, 1)
                .build();

        SamplingCompliance compliance = SamplingPlanner.of(policy)
                .compliance(
                        given().finished("L-1001", U, "amir", WORK_PRODUCT)
                                .record("L-1001", interim)
                                .reports(),
                        AS_OF);

        assertThat(compliance.states())
                .extracting(SamplingState::toString)
                .containsExactly("Interim: 1 of 1 sampled, 1 needed", "Summative: 0 of 1 sampled, 1 needed, 1 missing");
        assertThat(compliance.missing().get(0).open()).containsExactly("L-1001 J/999/0001 summative");
    }

    @Test
    void new_and_trainee_assessors_are_sampled_more() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.EACH_ASSESSOR, 10)
                .share(SamplingDemand.EACH_NEW_ASSESSOR, 50)
                .share(SamplingDemand.EACH_TRAINEE, 100)
                .newFor(Period.ofYears(1))
                .build();
        SamplingCases cases = given();
        for (String assessor : List.of("old", "new", "trainee")) {
            for (int learner = 1; learner <= 4; learner++) {
                cases.finished("L-%s-%d".formatted(assessor, learner), U, assessor, WORK_PRODUCT);
            }
        }

        SamplingPlan plan = SamplingPlanner.of(policy).plan(cases.reports(), AS_OF);

        assertThat(plan.after().states())
                .extracting(SamplingState::toString)
                .containsExactly(
                        "Of each assessor (old): 1 of 4 sampled, 1 needed",
                        "Of each new assessor (new): 2 of 4 sampled, 2 needed",
                        "Of each trainee assessor (trainee): 4 of 4 sampled, 4 needed");
        assertThat(plan.value()).isEqualTo(7);
    }

    @Test
    void one_unit_judged_by_two_methods_counts_for_both() {
        SamplingPolicy policy =
                SamplingPolicy.builder().share(SamplingDemand.METHODS, 100).build();
        Decision other = Decision.builder(
                        List.of("E9"), List.of(new CriterionReference(U, "1.2")), DecisionOutcome.MET, AS_OF)
                .reference("D9")
                .assessor("amir")
                .build();
        List<CoverageReport> reports = given().underWay("L-1001", U, "amir", DIRECT_OBSERVATION)
                .record(
                        "L-1001",
                        Evidence.builder("E9")
                                .method(ORAL_QUESTIONING)
                                .occurred(AS_OF)
                                .build())
                .record("L-1001", other)
                .reports();

        SamplingPlan plan = SamplingPlanner.of(policy).plan(reports, AS_OF);

        assertThat(plan).hasToString("1 assessed unit, proven the fewest");
        assertThat(plan.after().states())
                .extracting(SamplingState::toString)
                .containsExactly("Methods: 2 of 2 sampled, 2 needed");
    }

    @Test
    void without_a_budget_the_sample_meets_the_policy_and_the_bound_is_true() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.UNITS, 100)
                .share(SamplingDemand.ASSESSORS, 100)
                .minimum(SamplingDemand.INTERIM, 1)
                .build();

        SamplingPlan plan =
                SamplingPlanner.of(policy).withBudget(0).plan(twoLearners().reports(), AS_OF);

        assertThat(plan.after().isCompliant()).isTrue();
        assertThat(plan.bound()).isLessThanOrEqualTo(2);
        assertThat(plan.value()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_order_of_reports_means_nothing() {
        List<CoverageReport> reports = new ArrayList<>(twoLearners().reports());
        SamplingPlan plan = SamplingPlanner.of(HALF_OF_THE_LEARNERS).plan(reports, AS_OF);

        Collections.reverse(reports);

        assertThat(SamplingPlanner.of(HALF_OF_THE_LEARNERS).plan(reports, AS_OF))
                .isEqualTo(plan)
                .hasSameHashCodeAs(plan);
    }

    @Test
    void reports_are_of_the_day_that_is_asked_about() {
        List<CoverageReport> reports = twoLearners().reports();

        assertThatThrownBy(() -> SamplingPlanner.of(HALF_OF_THE_LEARNERS).plan(reports, AS_OF.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Report of 'L-1001' must be of 2014-11-22 and not of 2014-11-21");
    }

    @Test
    void an_empty_cohort_asks_for_nothing() {
        SamplingPlan plan = SamplingPlanner.of(HALF_OF_THE_LEARNERS).plan(List.of(), AS_OF);

        assertThat(plan).hasToString("0 assessed units, proven the fewest");
        assertThat(plan.before().isCompliant()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_smaller_sample_of_a_cohort_by_chance_meets_the_policy(long seed) {
        Random random = new Random(seed);
        List<CoverageReport> reports = cohort(random);
        SamplingPolicy.Builder policy = SamplingPolicy.builder().newFor(Period.ofYears(1));
        for (SamplingDemand demand : SamplingDemand.values()) {
            policy.share(demand, random.nextInt(3) == 0 ? random.nextInt(101) : 0)
                    .minimum(demand, random.nextInt(4) == 0 ? random.nextInt(4) : 0);
        }

        SamplingPlan plan = SamplingPlanner.of(policy.build()).plan(reports, AS_OF);

        assertThat(plan.after().isCompliant()).as("seed %d", seed).isTrue();
        assertThat(plan.isProven()).as("seed %d", seed).isTrue();
        assertThat(plan.value()).as("seed %d", seed).isEqualTo(smallest(reports, policy.build()));
    }

    private static List<CoverageReport> cohort(Random random) {
        SamplingCases cases = given();
        List<String> assessors = List.of("amir", "bela", "new-carol", "dina");
        for (int learner = 1; learner <= 5; learner++) {
            String reference = "L-" + learner;
            cases.finished(
                    reference,
                    U,
                    assessors.get(random.nextInt(4)),
                    random.nextBoolean() ? WORK_PRODUCT : DIRECT_OBSERVATION);
            if (random.nextBoolean()) {
                cases.underWay(reference, V, assessors.get(random.nextInt(4)), ORAL_QUESTIONING);
            }
            if (random.nextInt(4) == 0) {
                cases.sampled(reference, AssuranceTarget.ofUnit(U));
            }
        }
        return cases.reports();
    }

    /** Tries every set of assessed units that were not sampled, counting by hand what each demand asks for. */
    private static int smallest(List<CoverageReport> reports, SamplingPolicy policy) {
        SamplingCohort cohort = new SamplingCohort(reports, policy.newFor(), AS_OF);
        List<AssessedUnit> open = cohort.units().stream()
                .filter(unit -> !cohort.sampled().contains(unit))
                .toList();
        int smallest = open.size();
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            if (Integer.bitCount(choice) < smallest) {
                List<AssessedUnit> sampled = new ArrayList<>(cohort.sampled());
                for (int i = 0; i < open.size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        sampled.add(open.get(i));
                    }
                }
                if (CountedByHand.meets(policy, List.copyOf(cohort.units()), sampled)) {
                    smallest = Integer.bitCount(choice);
                }
            }
        }
        return smallest;
    }

    private static int sampledIn(SamplingCases cases) {
        return SamplingPlanner.of(HALF_OF_THE_LEARNERS)
                .compliance(cases.reports(), AS_OF)
                .sampled()
                .size();
    }
}
