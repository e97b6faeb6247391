package io.github.qcf4j.examples.command;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.quality.EvidenceReview;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf review}: what of the evidence could be left out, hangs on one item, or could be better. */
@Command(
        name = "review",
        customSynopsis = "qcf review [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says what of the evidence could be left out, hangs on one item, or could be better.",
        description = {
            "",
            "Name any number of files and folders, in any order: what describes units is a specification, what holds"
                    + " portfolios is reviewed. No verdict changes by it. What could be left out is found by mapping"
                    + " the portfolio again without it; what could be better is told as notes with advice, some of"
                    + " it the specification's own.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf review specification.json portfolio.json --as-of 2014-11-21",
            "  qcf review mine --format json > mine-review.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:reviewed", " 2:wrong use, or a file that cannot be read"})
final class ReviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs asked = new PortfolioInputs();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text or json; without it, text")
    private Format format = Format.TEXT;

    ReviewCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        CoveragePolicy covered = policy.policy(surroundings, output);
        Inputs inputs = asked.inputs(surroundings);
        PortfolioMapper mapper = PortfolioMapper.of(asked.framework(inputs, output), covered);
        List<EvidenceReview> reviews = asked.portfolios(inputs, output).stream()
                .map(portfolio -> EvidenceReview.of(report(mapper, portfolio), mapper))
                .toList();
        output.print(format == Format.JSON ? ReviewJson.of(reviews) : text(reviews));
        return Qcf.DONE;
    }

    private CoverageReport report(PortfolioMapper mapper, Portfolio portfolio) {
        LocalDate day = asked.day(surroundings);
        return asked.qualification(portfolio)
                .map(qualification -> mapper.map(portfolio, qualification, day))
                .orElseGet(() -> mapper.map(portfolio, day));
    }

    private static String text(List<EvidenceReview> reviews) {
        Page page = new Page();
        for (EvidenceReview review : reviews) {
            page.blank();
            review.lines().forEach(line -> {
                String words = line.stripLeading();
                page.paragraph(line.length() - words.length(), words);
            });
        }
        return page.toString();
    }

    /** How a review is written. */
    enum Format {
        TEXT,
        JSON;

        /** Reads a format. */
        static final class Converter extends WordConverter<Format> {
            Converter() {
                super(Format.class);
            }
        }
    }
}
