package io.github.qcf4j.comparison;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One portfolio under several coverage policies: where they differ, and which records make the difference.
 * <pre>{@code
 * PolicyComparison comparison = PolicyComparison.of(
 *         framework, portfolio, LocalDate.of(2014, 11, 21),
 *         CoveragePolicy.anyAccepted(), CoveragePolicy.accepted(2));
 * comparison.criteria().forEach(System.out::println);
 * }</pre>
 * Criteria on which all policies agree are left out.
 */
public final class PolicyComparison {

    private final List<CoverageReport> reports;
    private final List<PolicyDisagreement> criteria;

    private PolicyComparison(List<CoverageReport> reports) {
        this.reports = reports;
        this.criteria = disagreements(reports);
    }

    /**
     * Compares policies on a portfolio.
     *
     * @param policies  the policies, two or more
     * @throws IllegalArgumentException  if there are fewer than two, or the learner is registered for several
     *     qualifications
     */
    public static PolicyComparison of(
            Framework framework, Portfolio portfolio, LocalDate asOf, CoveragePolicy... policies) {
        return of(Arrays.stream(policies)
                .map(policy -> PortfolioMapper.of(framework, policy).map(portfolio, asOf))
                .toList());
    }

    /**
     * Compares reports of one portfolio, on one day, each under a policy of its own.
     *
     * @throws IllegalArgumentException  if there are fewer than two, or they are of different learners, days or
     *     qualifications
     */
    public static PolicyComparison of(List<CoverageReport> reports) {
        List<CoverageReport> compared = List.copyOf(reports);
        if (compared.size() < 2) {
            throw new IllegalArgumentException("Number of policies '%s' must be 2 or more".formatted(compared.size()));
        }
        CoverageReport first = compared.get(0);
        for (CoverageReport report : compared) {
            if (!report.learner().equals(first.learner())
                    || !report.asOf().equals(first.asOf())
                    || !report.qualification().equals(first.qualification())) {
                throw new IllegalArgumentException(
                        "Report '%s' must be of the learner, the day and the qualification of '%s'"
                                .formatted(report, first));
            }
        }
        return new PolicyComparison(compared);
    }

    private static List<PolicyDisagreement> disagreements(List<CoverageReport> reports) {
        List<PolicyDisagreement> disagreements = new ArrayList<>();
        for (UnitCoverage unit : reports.get(0).units()) {
            for (CriterionCoverage criterion : unit.criteria()) {
                List<CriterionCoverage> all = reports.stream()
                        .map(report -> report.unit(unit.identifier())
                                .flatMap(each ->
                                        each.criterion(criterion.reference().number()))
                                .orElse(criterion))
                        .toList();
                if (PolicyDisagreement.isAny(all)) {
                    disagreements.add(new PolicyDisagreement(policies(reports), all));
                }
            }
        }
        return List.copyOf(disagreements);
    }

    private static List<CoveragePolicy> policies(List<CoverageReport> reports) {
        return reports.stream().map(CoverageReport::policy).toList();
    }

    /** Returns the policies, in the order in which they were given. */
    public List<CoveragePolicy> policies() {
        return policies(reports);
    }

    /** Returns the reports, in the order of the policies. */
    public List<CoverageReport> reports() {
        return reports;
    }

    /** Returns every criterion on which policies differ, in the order of the specification. */
    public List<PolicyDisagreement> criteria() {
        return criteria;
    }

    /** Returns the comparison in lines: each policy with its progress, then each criterion with its verdicts and why. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (CoverageReport report : reports) {
            lines.add("%s: %s".formatted(report.policy(), report.progress()));
        }
        criteria.forEach(criterion -> lines.addAll(criterion.lines()));
        return List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PolicyComparison other && reports.equals(other.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reports);
    }

    /** Returns how many criteria they differ on, such as 'L-1001 on 2014-11-21: 2 criteria differ'. */
    @Override
    public String toString() {
        return "%s on %s: %s"
                .formatted(
                        reports.get(0).learner(),
                        reports.get(0).asOf(),
                        DifferenceLines.count(criteria.size(), "criterion differs", "criteria differ"));
    }
}
