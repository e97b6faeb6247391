package io.github.qcf4j.examples.command;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPlan;
import io.github.qcf4j.quality.SamplingPlanner;
import io.github.qcf4j.quality.SamplingPolicy;
import io.github.qcf4j.report.SamplingPolicyReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf sample}: what internal quality assurance still has to look at in a cohort. */
@Command(
        name = "sample",
        customSynopsis = "qcf sample [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says what internal quality assurance still has to look at.",
        description = {
            "",
            "The portfolios that are named are one cohort. Told are what the sampling policy asks for, how far what was"
                    + " sampled already meets it, and the fewest assessed units that have to be sampled besides.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf sample qcf-examples/data --as-of 2014-11-21",
            "  qcf sample mine --sampling sampling.json",
            "  qcf sample mine --format json > mine-sample.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:planned", " 2:wrong use, or a file that cannot be read"})
final class SampleCommand implements Callable<Integer> {

    private static final SamplingPolicy USUAL = SamplingPolicy.builder()
            .share(SamplingDemand.LEARNERS, 25)
            .share(SamplingDemand.EACH_ASSESSOR, 25)
            .share(SamplingDemand.EACH_NEW_ASSESSOR, 50)
            .share(SamplingDemand.EACH_TRAINEE, 100)
            .newFor(Period.ofMonths(6))
            .build();

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs asked = new PortfolioInputs();

    @Option(
            names = "--sampling",
            paramLabel = "FILE",
            description = "the sampling policy of the centre; without it, an example, which is told: a quarter of the"
                    + " learners and of the work of each assessor, half of that of a new one, all of a trainee's")
    private @Nullable String sampling;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text or json; without it, text")
    private Format format = Format.TEXT;

    SampleCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        SamplingPolicy demanded = sampling == null ? USUAL : read(sampling);
        CoveragePolicy covered = policy.policy(surroundings, output);
        Inputs inputs = asked.inputs(surroundings);
        PortfolioMapper mapper = PortfolioMapper.of(asked.framework(inputs, output), covered);
        List<CoverageReport> reports = asked.portfolios(inputs, output).stream()
                .map(portfolio -> report(mapper, portfolio))
                .toList();
        SamplingPlan plan = SamplingPlanner.of(demanded).plan(reports, asked.day(surroundings));
        output.print(format == Format.JSON ? SampleJson.of(demanded, plan) : text(demanded, plan));
        return Qcf.DONE;
    }

    private SamplingPolicy read(String file) {
        Path path = surroundings.path(file);
        if (!Files.isRegularFile(path)) {
            throw new Refusal("'%s' is not a file".formatted(file), "name a file that holds a sampling policy");
        }
        Validated<SamplingPolicy> read;
        try {
            read = SamplingPolicyReader.read(path);
        } catch (UncheckedIOException e) {
            throw Refusal.of("read", file, requireNonNull(e.getCause(), "cause"));
        }
        List<Finding> wrong = Findings.from(Severity.WARNING, Findings.asWritten(read.findings()));
        wrong.forEach(finding -> output.tell(finding.toString()));
        return read.value()
                .orElseThrow(() -> new Refusal(
                        "'%s' cannot say what is to be sampled".formatted(file), "put right what is told above"));
    }

    private CoverageReport report(PortfolioMapper mapper, Portfolio portfolio) {
        LocalDate day = asked.day(surroundings);
        return asked.qualification(portfolio)
                .map(qualification -> mapper.map(portfolio, qualification, day))
                .orElseGet(() -> mapper.map(portfolio, day));
    }

    private static String text(SamplingPolicy policy, SamplingPlan plan) {
        Page page = new Page();
        page.line(0, "Sampling policy");
        policy.sentences().forEach(sentence -> page.paragraph(2, sentence));
        page.blank();
        page.line(0, plan.before().toString());
        plan.before()
                .states()
                .forEach(state -> page.line(2, state.isMet() ? "met      " : "not met  ", state.toString()));
        page.line(0, "To sample: " + plan);
        plan.samples().forEach(sample -> page.paragraph(2, sample.toString()));
        return page.toString();
    }

    /** How a sampling plan is written. */
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
