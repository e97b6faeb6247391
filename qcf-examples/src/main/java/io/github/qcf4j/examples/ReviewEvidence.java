package io.github.qcf4j.examples;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.quality.EvidenceReview;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a quality assurer: what of the evidence in 'in-trouble.json' could be left out, hangs on one item, or could be
 * better.
 * <p>
 * Arguments: the specifications, the portfolio, and the day that is asked about, such as '2014-11-21'.
 */
public final class ReviewEvidence {

    private ReviewEvidence() {}

    public static void main(String... arguments) {
        EvidenceReview review = review(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));

        review.lines().forEach(System.out::println);
    }

    static EvidenceReview review(Path specifications, Path portfolio, LocalDate asOf) {
        Framework framework = SpecificationReader.readFramework(specifications).orThrow();
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        CoverageReport report = mapper.map(PortfolioReader.readOne(portfolio), asOf);

        return EvidenceReview.of(report, mapper);
    }
}
