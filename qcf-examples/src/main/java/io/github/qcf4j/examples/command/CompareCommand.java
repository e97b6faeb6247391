package io.github.qcf4j.examples.command;

import io.github.qcf4j.comparison.PolicyComparison;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.report.PolicyComparisonReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf compare}: on which criteria coverage policies differ, and which records make them differ. */
@Command(
        name = "compare",
        customSynopsis = "qcf compare [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says on which criteria coverage policies differ, and why.",
        description = {
            "",
            "Each portfolio is mapped under every policy. Told are the progress under each, and then the criteria on"
                    + " which they differ with the items of evidence that make the difference.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf compare specification.json portfolio.json --as-of 2014-11-21",
            "  qcf compare mine --policy centre.json --policy two-items-accepted"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:compared", " 2:wrong use, or a file that cannot be read"})
final class CompareCommand implements Callable<Integer> {

    private static final List<CoveragePolicy> USUAL = List.of(
            CoveragePolicy.anyAccepted(),
            CoveragePolicy.accepted(2),
            CoveragePolicy.allMappedAccepted(),
            CoveragePolicy.finalDecision());

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs files = new PortfolioInputs();

    @Option(
            names = "--policy",
            paramLabel = "FILE|NAME",
            description = "what to compare: a file of policies, or the name of one that comes along; several may be"
                    + " named. Without it: any item accepted, two items accepted, all mapped items accepted, final"
                    + " decision by sign-off")
    private List<String> policyFiles = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text (as without it), markdown, html, json; html and json of one portfolio")
    private Format format = Format.TEXT;

    CompareCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<CoveragePolicy> policies = policies();
        Inputs inputs = files.inputs(surroundings);
        Framework framework = files.framework(inputs, output);
        LocalDate day = files.day(surroundings);
        List<Portfolio> portfolios = files.portfolios(inputs, output);
        if (portfolios.size() > 1 && (format == Format.HTML || format == Format.JSON)) {
            throw new Refusal(
                    "%s comparisons in %s cannot follow each other"
                            .formatted(portfolios.size(), WordConverter.word(format)),
                    "name one portfolio");
        }
        Page page = new Page();
        for (Portfolio portfolio : portfolios) {
            List<CoverageReport> reports = policies.stream()
                    .map(policy -> report(PortfolioMapper.of(framework, policy), portfolio, day))
                    .toList();
            PolicyComparison comparison = PolicyComparison.of(reports);
            if (format == Format.TEXT) {
                page.blank().line(0, "Learner " + portfolio.learner() + ", as of " + day);
                comparison.lines().forEach(line -> page.line(line.startsWith(" ") ? 2 : 0, line.strip()));
            } else {
                output.print(format.write(PolicyComparisonReport.of(comparison)));
            }
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private CoverageReport report(PortfolioMapper mapper, Portfolio portfolio, LocalDate day) {
        return files.qualification(portfolio)
                .map(named -> mapper.map(portfolio, named, day))
                .orElseGet(() -> mapper.map(portfolio, day));
    }

    private List<CoveragePolicy> policies() {
        if (policyFiles.isEmpty()) {
            return USUAL;
        }
        List<CoveragePolicy> policies = new ArrayList<>();
        for (String file : policyFiles) {
            policies.addAll(PolicyOptions.all(surroundings, file, output));
        }
        if (policies.size() < 2) {
            throw new Refusal("%s policies are named".formatted(policies.size()), "name two or more with --policy");
        }
        return policies;
    }

    /** A form in which a comparison is written. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON;

        private String write(PolicyComparisonReport report) {
            return switch (this) {
                case TEXT -> report.text();
                case MARKDOWN -> report.markdown();
                case HTML -> report.html();
                case JSON -> report.json();
            };
        }

        /** Reads a form. */
        static final class Converter extends WordConverter<Format> {
            Converter() {
                super(Format.class);
            }
        }
    }
}
