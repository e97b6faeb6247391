package io.github.qcf4j.examples;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.LearnerPortfolioDocument;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.report.CoverageReportDocument;
import java.time.LocalDate;

/**
 * For a developer of a web service: a portfolio comes in as its JSON form, and the report goes out as its own.
 * <p>
 * A host such as Spring binds both with its own JSON mapper; nothing here knows of it. There the class carries
 * {@code @RestController} and the method {@code @PostMapping("/reports/{asOf}")}.
 * Make one, with a mapper that is made once, and share it.
 */
public final class ReportController {

    private final PortfolioMapper mapper;

    public ReportController(PortfolioMapper mapper) {
        this.mapper = requireNonNull(mapper, "mapper");
    }

    /**
     * Returns the report on a portfolio as of a day.
     *
     * @throws io.github.qcf4j.finding.FindingsException  if the portfolio cannot be understood; its findings say why
     */
    public CoverageReportDocument report(LearnerPortfolioDocument portfolio, LocalDate asOf) {
        return CoverageReportDocument.of(mapper.map(PortfolioReader.readOne(portfolio), asOf));
    }
}
