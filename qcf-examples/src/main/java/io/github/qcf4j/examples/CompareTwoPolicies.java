package io.github.qcf4j.examples;

import io.github.qcf4j.comparison.PolicyComparison;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a centre: on which criteria its own policy and the usual one differ, and which evidence makes the difference.
 * <p>
 * Arguments: the specifications, the portfolio, and the day that is asked about, such as '2014-11-21'.
 */
public final class CompareTwoPolicies {

    private CompareTwoPolicies() {}

    public static void main(String... arguments) {
        PolicyComparison comparison = PolicyComparison.of(
                SpecificationReader.readFramework(Path.of(arguments[0])).orThrow(),
                PortfolioReader.readOne(Path.of(arguments[1])).orThrow(),
                LocalDate.parse(arguments[2]),
                CoveragePolicy.anyAccepted(),
                CoveragePolicy.accepted(2));

        comparison.lines().forEach(System.out::println);
    }
}
