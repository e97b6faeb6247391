package io.github.qcf4j.examples.command;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.report.CohortReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf cohort}: where a whole cohort stands. */
@Command(
        name = "cohort",
        customSynopsis = "qcf cohort [OPTION]... COHORT|- SPECIFICATION...",
        sortOptions = false,
        header = "Says where a whole cohort stands.",
        description = {
            "",
            "A cohort is a file with a portfolio on each line (NDJSON), of any length. Told are how many learners stand"
                    + " where with each criterion and unit, what most of them lack, who is near completion, and what"
                    + " comes to an end within a month. A line that cannot be read is told, and the rest goes on.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf cohort qcf-examples/data/cohorts/contact-centre.ndjson qcf-examples/data/specifications/contact-centre.json",
            "  qcf cohort cohort.ndjson specifications --html cohort.html --csv learners.csv",
            "  export-portfolios | qcf cohort - specifications --ndjson results.ndjson"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:mapped",
            " 1:mapped, and found what '--fail-on' is about",
            " 2:wrong use, or a line that cannot be read; other lines are mapped all the same"
        })
final class CohortCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 1024;

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            index = "0",
            paramLabel = "COHORT",
            description = "a file with a portfolio on each line; '-' is standard input")
    private String cohort = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SPECIFICATION",
            description = "files that describe units and qualifications, and folders of such files")
    private List<String> specifications = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the day that is asked about, such as 2014-11-21; without it, today")
    private @Nullable LocalDate asOf;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Mixin
    private final CohortOutputs outputs = new CohortOutputs();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "how many threads map; without it, one. What is written is the same")
    private int threads = 1;

    @Option(
            names = "--unordered",
            description = "writes the results of learners as they are ready, and not in the order of the lines")
    private boolean unordered;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            converter = FailOn.Converter.class,
            description = "what makes the exit code 1: warnings (or errors), errors")
    private @Nullable FailOn failOn;

    CohortCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new Refusal(
                    "--threads %s cannot be done".formatted(threads),
                    "give it a number from 1 to %s".formatted(MOST_THREADS));
        }
        CoveragePolicy covered = policy.policy(surroundings, output);
        Inputs inputs = Inputs.of(surroundings, specifications).withoutOthers();
        refuseMissing();
        outputs.check(surroundings, inputs, cohort);
        Framework framework = new PortfolioInputs().framework(inputs, output);
        if (asOf == null) {
            output.tell("as of %s, today; name another day with --as-of".formatted(surroundings.today()));
        }
        CohortCoverage coverage = map(PortfolioMapper.of(framework, covered));
        CohortReport report = CohortReport.of(coverage);
        output.print(report.text());
        outputs.write(surroundings, report, output);
        return coverage.unread() > 0 ? Qcf.REFUSED : isFailed(coverage) ? Qcf.FAILED : Qcf.DONE;
    }

    private void refuseMissing() {
        if (!isStandardInput() && !Files.isReadable(surroundings.path(cohort))) {
            throw new Refusal("'%s' does not exist".formatted(cohort), "name a file with a portfolio on each line");
        }
        if (!isStandardInput() && Files.isDirectory(surroundings.path(cohort))) {
            throw new Refusal("'%s' is a folder".formatted(cohort), "name a file with a portfolio on each line");
        }
    }

    private boolean isStandardInput() {
        return cohort.equals(Inputs.STANDARD_INPUT);
    }

    private CohortCoverage map(PortfolioMapper mapper) {
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        CohortMapper learners = CohortMapper.of(mapper, day).withThreads(threads);
        CohortMapper ordered = unordered ? learners.unordered() : learners;
        CohortProgressLine progress = new CohortProgressLine(output, size(), System::nanoTime);
        CohortMapper told = surroundings.colours() ? ordered.withProgress(progress) : ordered;
        try (PortfolioFeed feed = feed(mapper, day);
                CohortFiles files = outputs.open(surroundings)) {
            return told.map(feed, sink(files, progress));
        } finally {
            progress.end();
        }
    }

    private PortfolioFeed feed(PortfolioMapper mapper, LocalDate day) {
        return isStandardInput()
                ? PortfolioFeed.of(surroundings.in(), mapper, day)
                : PortfolioFeed.of(surroundings.path(cohort), mapper, day);
    }

    private long size() {
        Path file = surroundings.path(cohort);
        try {
            return !isStandardInput() && Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    private CohortSink sink(CohortFiles files, CohortProgressLine progress) {
        CohortSink unread = result -> tellUnread(result, progress);
        return unread.andThen(files.sink());
    }

    /** Tells what is wrong with a line that cannot be read; what is wrong with others is in their results. */
    private void tellUnread(LearnerResult result, CohortProgressLine progress) {
        if (result.summary().isEmpty()) {
            progress.end();
            result.findings().forEach(finding -> output.tell(finding.toString()));
        }
    }

    private boolean isFailed(CohortCoverage coverage) {
        return failOn != null && (coverage.errors() > 0 || (failOn == FailOn.WARNINGS && coverage.warnings() > 0));
    }

    /** What makes a cohort fail. */
    enum FailOn {
        WARNINGS,
        ERRORS;

        /** Reads what makes a cohort fail. */
        static final class Converter extends WordConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }
}
