package io.github.qcf4j.examples;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPlan;
import io.github.qcf4j.quality.SamplingPlanner;
import io.github.qcf4j.quality.SamplingPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** For a lead quality assurer: what to sample in a cohort; arguments are specifications, day and portfolios. */
public final class PlanASample {

    static final SamplingPolicy POLICY = SamplingPolicy.builder()
            .share(SamplingDemand.LEARNERS, 100)
            .share(SamplingDemand.METHODS, 75)
            .share(SamplingDemand.INTERIM, 40)
            .share(SamplingDemand.EACH_ASSESSOR, 25)
            .share(SamplingDemand.EACH_NEW_ASSESSOR, 50)
            .newFor(Period.ofMonths(6))
            .build();

    private PlanASample() {}

    public static void main(String... arguments) {
        LocalDate asOf = LocalDate.parse(arguments[1]);
        List<CoverageReport> reports = new ArrayList<>();
        for (String portfolio : List.of(arguments).subList(2, arguments.length)) {
            reports.add(MapAPortfolio.map(Path.of(arguments[0]), Path.of(portfolio), asOf));
        }
        SamplingPlan plan = SamplingPlanner.of(POLICY).plan(reports, asOf);

        plan.lines().forEach(System.out::println);
    }
}
