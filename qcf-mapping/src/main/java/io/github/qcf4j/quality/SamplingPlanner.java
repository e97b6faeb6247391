package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.planning.search.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plans what internal quality assurance samples in a cohort, as little as meets a policy.
 * <p>
 * A cohort is told by the reports about its learners, all of one day. What is sampled is the assessment of a unit of a
 * learner on which some decision stands:
 * <pre>{@code
 * SamplingPlan plan = SamplingPlanner.of(policy).plan(reports, LocalDate.of(2014, 11, 21));
 * plan.lines().forEach(System.out::println);
 * }</pre>
 * Equal cohorts give equal plans, in whatever order the reports come. Make one and share it.
 */
public final class SamplingPlanner {

    private static final long USUAL_BUDGET = 20_000_000;

    private final SamplingPolicy policy;
    private final long budget;

    private SamplingPlanner(SamplingPolicy policy, long budget) {
        this.policy = policy;
        this.budget = budget;
    }

    /** Returns a planner for a policy. */
    public static SamplingPlanner of(SamplingPolicy policy) {
        return new SamplingPlanner(Objects.requireNonNull(policy, "policy"), USUAL_BUDGET);
    }

    /**
     * Returns a planner that searches for so long.
     *
     * @param steps  how many parts of demands a search may look at; equal numbers give equal plans on any machine
     */
    public SamplingPlanner withBudget(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("Budget '%s' must be zero or more".formatted(steps));
        }
        return new SamplingPlanner(policy, steps);
    }

    /**
     * Plans what still has to be sampled.
     *
     * @param reports  the reports about the learners, each of the day
     * @param asOf  the day
     */
    public SamplingPlan plan(List<CoverageReport> reports, LocalDate asOf) {
        SamplingCohort cohort = cohort(reports, asOf);
        SamplingCover question = new SamplingCover(cohort, policy);
        Cover cover = question.solve(budget);
        List<AssessedUnit> samples = new ArrayList<>();
        SortedSet<AssessedUnit> after = new TreeSet<>(cohort.sampled());
        for (int column : cover.columns()) {
            samples.add(question.candidate(column));
            after.add(question.candidate(column));
        }
        return new SamplingPlan(
                samples,
                Math.toIntExact(cover.bound()),
                compliance(cohort, asOf, cohort.sampled()),
                compliance(cohort, asOf, after));
    }

    /**
     * Says how far what was sampled meets the policy.
     *
     * @param reports  the reports about the learners, each of the day
     * @param asOf  the day
     */
    public SamplingCompliance compliance(List<CoverageReport> reports, LocalDate asOf) {
        SamplingCohort cohort = cohort(reports, asOf);
        return compliance(cohort, asOf, cohort.sampled());
    }

    private SamplingCompliance compliance(SamplingCohort cohort, LocalDate asOf, SortedSet<AssessedUnit> sampled) {
        List<SamplingState> states = SamplingGroups.of(cohort, policy).stream()
                .map(groups -> groups.state(policy, sampled))
                .toList();
        return new SamplingCompliance(asOf, states, List.copyOf(sampled));
    }

    private SamplingCohort cohort(List<CoverageReport> reports, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        for (CoverageReport report : List.copyOf(Objects.requireNonNull(reports, "reports"))) {
            if (!report.asOf().equals(asOf)) {
                throw new IllegalArgumentException(
                        "Report of '%s' must be of %s and not of %s".formatted(report.learner(), asOf, report.asOf()));
            }
        }
        return new SamplingCohort(reports, policy.newFor(), asOf);
    }
}
