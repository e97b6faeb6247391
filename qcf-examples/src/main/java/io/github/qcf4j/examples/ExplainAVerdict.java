package io.github.qcf4j.examples;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.ExplanationChecker;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.report.TextExplanationReport;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For whoever is asked why: what led to a verdict, confirmed by a checker that knows nothing of the mapper.
 * <p>
 * Arguments: the specifications, the portfolio, the day that is asked about, and the place, such as 'J/999/0001 1.2'.
 */
public final class ExplainAVerdict {

    private ExplainAVerdict() {}

    public static void main(String... arguments) {
        Framework framework =
                SpecificationReader.readFramework(Path.of(arguments[0])).orThrow();
        CoverageReport report = PortfolioMapper.of(framework)
                .map(PortfolioReader.readOne(Path.of(arguments[1])), LocalDate.parse(arguments[2]));

        Explanation why = report.explain(Place.parse(arguments[3]));

        System.out.print(TextExplanationReport.of().write(why));
        System.out.println(ExplanationChecker.check(framework, report.portfolio(), report.policy(), why));
    }
}
