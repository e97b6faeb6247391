package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioCoverage;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.quality.EvidenceReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf map}: how far portfolios cover a qualification, and what is left to do. */
@Command(
        name = "map",
        customSynopsis = "qcf map [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says how far portfolios cover a qualification, and what is left to do.",
        description = {
            "",
            "Name any number of files and folders, in any order: what describes units is a specification, what holds"
                    + " portfolios is mapped to it. Each portfolio has its own report. Gaps are work that is still to"
                    + " do, findings are what is wrong with what was handed in; both belong to the report.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf map specification.json portfolio.json --as-of 2014-11-21",
            "  qcf map mine --policy two-items-accepted",
            "  qcf map mine --html mine.html --reasons --review --finish --activities activities.csv",
            "  qcf map mine --html mine.html --label learner=candidate",
            "  qcf map qcf-examples/data --format html --output reports/",
            "  qcf map mine --format json --fail-on errors > mine-report.json",
            "  generate-portfolio | qcf map specification.json -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:mapped",
            " 1:mapped, and found what '--fail-on' is about",
            " 2:wrong use, or a file that cannot be read; other portfolios are mapped all the same"
        })
final class MapCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;
    private boolean gaps;
    private boolean warnings;
    private boolean errors;
    private boolean refused;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "specifications and portfolios; '-' is standard input; of a folder, and of the folders in it,"
                    + " every file ending in '.json'")
    private List<String> names = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the day that the report is about, such as 2014-11-21; without it, today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--qualification",
            paramLabel = "NUMBER",
            converter = QualificationConverter.class,
            description =
                    "the one qualification that is asked about, where a learner is registered for several; without it,"
                            + " each of them has its report")
    private @Nullable QualificationIdentifier qualification;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Mixin
    private final FinishOptions finish = new FinishOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            hideParamSyntax = true,
            converter = FailOn.Converter.class,
            description = "what makes the exit code 1: gaps, warnings (or errors), errors; several with commas")
    private List<FailOn> failOn = List.of();

    MapCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        ReportFormat.Style style = options.style(surroundings);
        Optional<FinishOptions.Finishing> finishing = finish.asked(surroundings);
        CoveragePolicy covered = policy.policy(surroundings, output);
        Inputs inputs = Inputs.of(surroundings, names).withoutOthers();
        if (inputs.specificationFiles().isEmpty()) {
            throw new Refusal("no specification is named", "name a file that describes units");
        }
        if (inputs.portfolioFiles().isEmpty()) {
            tell(inputs.specifications().findings());
            throw new Refusal("no portfolio is named", "name a file that holds portfolios");
        }
        Optional<Framework> framework = framework(inputs);
        if (framework.isPresent()) {
            PortfolioMapper mapper = PortfolioMapper.of(framework.get(), covered);
            map(mapper, inputs, report -> told(style, report, mapper, finishing));
        }
        return refused ? Qcf.REFUSED : isFailed() ? Qcf.FAILED : Qcf.DONE;
    }

    private Optional<Framework> framework(Inputs inputs) {
        if (!inputs.passedOver().isEmpty()) {
            output.tell(
                    "passed over, as neither specification nor portfolio: " + String.join(", ", inputs.passedOver()));
        }
        Validated<Framework> framework = Framework.of(inputs.specifications());
        tell(framework.findings());
        if (Findings.isUnread(framework.findings())) {
            refused = true;
            return Optional.empty();
        }
        return framework.value();
    }

    private void map(PortfolioMapper mapper, Inputs inputs, Function<CoverageReport, ReportFormat.Style> styles) {
        List<Validated<Portfolio>> portfolios = portfolios(inputs);
        if (portfolios.isEmpty()) {
            return;
        }
        if (asOf == null) {
            output.tell("as of %s, today; name another day with --as-of".formatted(surroundings.today()));
        }
        List<AskedReport> asked = portfolios.stream()
                .flatMap(portfolio -> asked(mapper, portfolio).stream())
                .toList();
        ReportOptions.Targets targets = options.targets(
                surroundings, inputs, asked.stream().map(AskedReport::name).toList());
        for (int i = 0; i < asked.size(); i++) {
            CoverageReport report = asked.get(i).report().get();
            gaps |= !report.gaps().isEmpty();
            remember(report.findings());
            targets.write(i, report, styles.apply(report), output);
        }
        if (!refused) {
            targets.tell(output);
        }
    }

    /** Returns how a report is written, with what else it is to tell of. */
    private ReportFormat.Style told(
            ReportFormat.Style style,
            CoverageReport report,
            PortfolioMapper mapper,
            Optional<FinishOptions.Finishing> finishing) {
        ReportFormat.Style planned =
                finishing.map(asked -> style.with(asked.plan(report, mapper))).orElse(style);
        return options.isReviewed() ? planned.with(EvidenceReview.of(report, mapper)) : planned;
    }

    private List<Validated<Portfolio>> portfolios(Inputs inputs) {
        List<Validated<Portfolio>> portfolios = new ArrayList<>();
        for (InputFile file : inputs.portfolioFiles()) {
            PortfolioFile read = PortfolioFile.read(file);
            portfolios.addAll(read.portfolios());
            tell(read.others());
            refused |= Findings.count(read.others(), Severity.ERROR) > 0;
        }
        return portfolios;
    }

    /** Returns what is asked about a learner: one qualification, or each that the learner is registered for. */
    private List<AskedReport> asked(PortfolioMapper mapper, Validated<Portfolio> portfolio) {
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        Portfolio records = portfolio.value().orElseThrow();
        QualificationIdentifier named = qualification;
        if (named != null) {
            return List.of(new AskedReport(records.learner(), () -> mapper.map(portfolio, named, day)));
        }
        long registered = records.registrations().stream()
                .map(Registration::qualification)
                .distinct()
                .count();
        if (registered < 2) {
            return List.of(new AskedReport(records.learner(), () -> mapper.map(portfolio, day)));
        }
        PortfolioCoverage all = mapper.mapAll(portfolio, day);
        tellShared(records.learner(), all);
        return all.reports().stream()
                .map(report -> new AskedReport(nameOf(report), () -> report))
                .toList();
    }

    private static String nameOf(CoverageReport report) {
        return report.registration()
                .map(registration ->
                        report.learner() + " " + registration.qualification().text())
                .orElse(report.learner());
    }

    /** Tells what of a portfolio serves several qualifications. */
    private void tellShared(String learner, PortfolioCoverage all) {
        List<String> units =
                all.sharedUnits().stream().map(unit -> unit.unit().text()).toList();
        output.tell(
                "%s is registered for %s qualifications; counting in several: %s; units in several, assessed once: %s"
                        .formatted(
                                learner,
                                all.reports().size(),
                                all.sharedEvidence().isEmpty() ? "nothing" : Page.and(all.sharedEvidence()),
                                units.isEmpty() ? "none" : Page.and(units)));
    }

    /**
     * A report that is asked for.
     *
     * @param name  what its file is named for
     * @param report  makes it
     */
    private record AskedReport(String name, Supplier<CoverageReport> report) {}

    /** Tells what was found apart from reports, and remembers it. */
    private void tell(Collection<Finding> findings) {
        remember(findings);
        Findings.from(Severity.WARNING, Findings.asWritten(findings))
                .forEach(finding -> output.tell(finding.toString()));
    }

    private void remember(Collection<Finding> findings) {
        warnings |= Findings.count(findings, Severity.WARNING) > 0;
        errors |= Findings.count(findings, Severity.ERROR) > 0;
    }

    private boolean isFailed() {
        return (failOn.contains(FailOn.GAPS) && gaps)
                || (failOn.contains(FailOn.WARNINGS) && (warnings || errors))
                || (failOn.contains(FailOn.ERRORS) && errors);
    }

    /** What makes a mapping fail. */
    enum FailOn {
        GAPS,
        WARNINGS,
        ERRORS;

        /** Reads what makes a mapping fail. */
        static final class Converter extends WordConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }
}
