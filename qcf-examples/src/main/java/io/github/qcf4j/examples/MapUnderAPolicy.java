package io.github.qcf4j.examples;

import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a vendor: how far the same portfolio has come by two policies, the usual one and that of a file.
 * <p>
 * Arguments: the specifications, the portfolio, the day that is asked about, and a file with one policy.
 */
public final class MapUnderAPolicy {

    private MapUnderAPolicy() {}

    public static void main(String... arguments) {
        CoveragePolicy policy = PolicyReader.readOne(Path.of(arguments[3])).orThrow();
        policy.sentences().forEach(System.out::println);
        for (CoveragePolicy each : new CoveragePolicy[] {CoveragePolicy.anyAccepted(), policy}) {
            CoverageReport report = map(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], each);
            System.out.println("%s: %s criteria".formatted(report.policy(), report.progress()));
        }
    }

    static CoverageReport map(Path specifications, Path portfolio, String asOf, CoveragePolicy policy) {
        Framework framework = SpecificationReader.readFramework(specifications).orThrow();

        return PortfolioMapper.of(framework, policy).map(PortfolioReader.readOne(portfolio), LocalDate.parse(asOf));
    }
}
