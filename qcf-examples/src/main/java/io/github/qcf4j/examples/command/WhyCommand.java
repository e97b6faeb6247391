package io.github.qcf4j.examples.command;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf why}: why what a report says of a place is so. */
@Command(
        name = "why",
        customSynopsis = "qcf why PLACE [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says why a criterion, a unit or the qualification stands where it does.",
        description = {
            "",
            "A place is told with its verdict, the clause of the contract that was applied, every record that led to it"
                    + " with what became of it, and the few records that would be enough by themselves.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf why 1.2 specification.json portfolio.json --as-of 2014-11-21",
            "  qcf why 'J/999/0001 requirement 1' mine --format markdown",
            "  qcf why 999/0002/6 mine --policy two-items-accepted"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:told", " 2:wrong use, no such place, or a file that cannot be read"})
final class WhyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            index = "0",
            paramLabel = "PLACE",
            description =
                    "what is asked about: '1.2' where one unit is meant, 'J/999/0001 1.2', 'J/999/0001 outcome 1',"
                            + " 'J/999/0001', 'J/999/0001 requirement 1', '999/0002/6'")
    private String place = "";

    @Mixin
    private final PortfolioInputs files = new PortfolioInputs();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = WhyFormat.Converter.class,
            description = "text (as without it), markdown, html, json")
    private WhyFormat format = WhyFormat.TEXT;

    WhyCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = files.inputsAfterOne(surroundings);
        Framework framework = files.framework(inputs, output);
        PortfolioMapper mapper = PortfolioMapper.of(framework, policy.policy(surroundings, output));
        List<Portfolio> portfolios = files.portfolios(inputs, output);
        if (portfolios.size() > 1 && !format.mayFollow()) {
            throw new Refusal(
                    "%s explanations in %s cannot follow each other"
                            .formatted(portfolios.size(), WordConverter.word(format)),
                    "name one portfolio");
        }
        for (int i = 0; i < portfolios.size(); i++) {
            output.print((i == 0 ? "" : "\n") + format.write(explanation(mapper, portfolios.get(i))));
        }
        return Qcf.DONE;
    }

    private Explanation explanation(PortfolioMapper mapper, Portfolio portfolio) {
        LocalDate day = files.day(surroundings);
        CoverageReport report = files.qualification(portfolio)
                .map(qualification -> mapper.map(portfolio, qualification, day))
                .orElseGet(() -> mapper.map(portfolio, day));
        Place asked = AskedPlace.of(place, report);
        try {
            return report.explain(asked);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    "'%s' is not answered for %s".formatted(asked, portfolio.learner()),
                    "name a place of a unit that the report lists, or the qualification");
        }
    }
}
