package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.comparison.PolicyComparison;
import io.github.qcf4j.comparison.PolicyDisagreement;
import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of policies as it is written in JSON, for programs.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param asOf  the day for which the question was asked
 * @param policies  the policies, with the progress under each
 * @param criteria  the criteria on which they differ
 */
public record PolicyComparisonDocument(
        @Nullable String format,
        @Nullable String learner,
        @Nullable String asOf,
        List<ComparedPolicy> policies,
        List<Criterion> criteria) {

    /** The form in which comparisons are written. */
    public static final String FORMAT = "qcf4j-policy-comparison/1";

    public PolicyComparisonDocument {
        policies = Listed.of(policies);
        criteria = Listed.of(criteria);
    }

    /** Returns what a comparison says. */
    public static PolicyComparisonDocument of(PolicyComparison comparison) {
        requireNonNull(comparison, "comparison");
        CoverageReport first = comparison.reports().get(0);
        return new PolicyComparisonDocument(
                FORMAT,
                first.learner(),
                first.asOf().toString(),
                comparison.reports().stream()
                        .map(report -> new ComparedPolicy(
                                report.policy().toString(),
                                PolicyDocument.of(report.policy()),
                                new CoverageReportDocument.Progress(
                                        report.progress().part(),
                                        report.progress().whole())))
                        .toList(),
                comparison.criteria().stream().map(Criterion::of).toList());
    }

    /**
     * A policy that was compared.
     *
     * @param called  its name, or else its rule in words
     */
    public record ComparedPolicy(
            @Nullable String called,
            @Nullable PolicyDocument policy,
            CoverageReportDocument.@Nullable Progress progress) {}

    /**
     * A criterion on which policies differ.
     *
     * @param evidence  the items that make the difference
     * @param verdicts  where it stands under each policy, in their order
     */
    public record Criterion(@Nullable String criterion, List<String> evidence, List<Verdict> verdicts) {

        public Criterion {
            evidence = Listed.of(evidence);
            verdicts = Listed.of(verdicts);
        }

        static Criterion of(PolicyDisagreement disagreement) {
            return new Criterion(
                    disagreement.criterion().toString(),
                    disagreement.evidence(),
                    disagreement.coverages().stream().map(Verdict::of).toList());
        }
    }

    /**
     * Where a criterion stands under a policy.
     *
     * @param needed  how many items of evidence are needed
     * @param counted  the items that count
     * @param lacking  what the policy asks for and accepted items lack, in words
     */
    public record Verdict(
            @Nullable String status, @Nullable Integer needed, List<String> counted, List<String> lacking) {

        public Verdict {
            counted = Listed.of(counted);
            lacking = Listed.of(lacking);
        }

        static Verdict of(CriterionCoverage coverage) {
            return new Verdict(
                    coverage.status().name(),
                    coverage.needed(),
                    coverage.counted(),
                    coverage.lacking().stream().map(Object::toString).toList());
        }
    }
}
