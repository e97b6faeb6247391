package io.github.qcf4j.examples;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a developer with files: which units complete the qualification with the fewest credits, and why.
 * <p>
 * Arguments: the specifications, the portfolio, and the day that is asked about, such as '2014-11-21'.
 */
public final class PlanTheNextUnits {

    private PlanTheNextUnits() {}

    public static void main(String... arguments) {
        CoverageReport report =
                MapAPortfolio.map(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));
        RulesOfCombination rules = RulesOfCombination.of(
                report.qualification().orElseThrow(),
                report.units().stream().map(UnitCoverage::unit).toList());

        CompletionQuestion question =
                CompletionQuestion.builder(report.heldUnits()).alternatives(2).build();
        Completion completion = rules.complete(question);

        System.out.println(completion.status().label() + ", proven: " + completion.proven());
        completion.plans().forEach(plan -> System.out.println(plan));
        completion.best().ifPresent(best -> best.unitsToTake().forEach(System.out::println));
        completion.certificate().ifPresent(reason -> reason.steps().forEach(System.out::println));
    }
}
