package io.github.qcf4j.examples;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * For a developer with files: which of three things a learner could do are enough, and what is open after them.
 * <p>
 * Arguments: the specifications, the portfolio, and the day by which to finish, such as '2015-06-30'.
 */
public final class FinishInTime {

    private FinishInTime() {}

    public static void main(String... arguments) {
        CoverageReport report =
                MapAPortfolio.map(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));
        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(
                        activity("A1", "J/999/0001 1.2", "J/999/0001 1.3", "L/999/0002 1.1"),
                        activity("A2", "J/999/0001 1.2", "L/999/0002 1.1"),
                        activity("A3", "K/999/0007 1.1", "K/999/0007 1.2", "R/999/0003 3.2")));
        System.out.println(plan);
        plan.activities().forEach(System.out::println);
        plan.unclosable().forEach(System.out::println);
    }

    private static PlannedActivity activity(String reference, String... criteria) {
        return PlannedActivity.builder(reference, criteria)
                .method(AssessmentMethod.DIRECT_OBSERVATION)
                .build();
    }
}
