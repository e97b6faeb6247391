package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import java.util.List;

/**
 * Something that holds of every report, whatever the portfolio, the day and the policy.
 * <p>
 * What is listed in {@link #ALL} is asked of every report on which the reference and the mapper are compared.
 */
@FunctionalInterface
interface ReportCheck {

    /** All that is asked of every report. */
    List<ReportCheck> ALL = List.of(ReportCheck::saysWhatWasAsked);

    /** Fails when a report does not keep to it, and says of which case. */
    void check(GeneratedCase generated, CoverageReport report);

    /** A report says by which policy, of whom and as of which day it is. */
    private static void saysWhatWasAsked(GeneratedCase generated, CoverageReport report) {
        assertThat(report.policy()).as(generated::toString).isEqualTo(generated.policy());
        assertThat(report.learner())
                .as(generated::toString)
                .isEqualTo(generated.portfolio().learner());
        assertThat(report.asOf()).as(generated::toString).isEqualTo(generated.asOf());
    }
}
