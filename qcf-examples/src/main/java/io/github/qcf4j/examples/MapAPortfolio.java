package io.github.qcf4j.examples;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.report.JsonReport;
import io.github.qcf4j.report.TextReport;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a developer with files: how far the portfolio 'nearly-complete.json' has come, as text and as JSON.
 * <p>
 * Arguments: the specifications, the portfolio, and the day that is asked about, such as '2014-11-21'.
 */
public final class MapAPortfolio {

    private MapAPortfolio() {}

    public static void main(String... arguments) {
        CoverageReport report = map(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));

        System.out.print(TextReport.of().write(report));
        System.out.print(JsonReport.of().write(report));
    }

    static CoverageReport map(Path specifications, Path portfolio, LocalDate asOf) {
        Framework framework = SpecificationReader.readFramework(specifications).orThrow();

        return PortfolioMapper.of(framework).map(PortfolioReader.readOne(portfolio), asOf);
    }
}
