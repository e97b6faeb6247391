package io.github.qcf4j.examples;

import io.github.qcf4j.comparison.CoverageDifference;
import io.github.qcf4j.comparison.WhatIf;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a developer with files: what would be otherwise if a record were withdrawn, and why.
 * <p>
 * Arguments: the specifications, the portfolio, the day that is asked about, and the reference of the record.
 */
public final class AskWhatIf {

    private AskWhatIf() {}

    public static void main(String... arguments) {
        CoverageDifference difference = WhatIf.of(
                        SpecificationReader.readFramework(Path.of(arguments[0])).orThrow(),
                        PortfolioReader.readOne(Path.of(arguments[1])).orThrow(),
                        LocalDate.parse(arguments[2]))
                .withdrawing(arguments[3])
                .difference();

        difference.lines().forEach(System.out::println);
    }
}
