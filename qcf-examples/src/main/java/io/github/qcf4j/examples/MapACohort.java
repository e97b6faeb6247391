package io.github.qcf4j.examples;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For an awarding body: where each learner of a cohort stands, and what most learners of each qualification lack.
 * <p>
 * Arguments: the specifications, a file with a portfolio on each line, and the day that is asked about.
 */
public final class MapACohort {

    private MapACohort() {}

    public static void main(String... arguments) {
        PortfolioMapper mapper = PortfolioMapper.of(
                SpecificationReader.readFramework(Path.of(arguments[0])).orThrow());
        LocalDate day = LocalDate.parse(arguments[2]);

        try (PortfolioFeed feed = PortfolioFeed.of(Path.of(arguments[1]), mapper, day)) {
            CohortCoverage coverage = CohortMapper.of(mapper, day).map(feed, System.out::println);

            System.out.println(coverage);
            coverage.qualifications().forEach(qualification -> {
                System.out.println(qualification);
                qualification.mostLacked(3).forEach(System.out::println);
            });
        }
    }
}
