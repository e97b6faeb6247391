package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf plan}: which units to take next to complete a qualification, and why. */
@Command(
        name = "plan",
        customSynopsis = "qcf plan [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says which units to take next to complete a qualification, and why.",
        description = {
            "",
            "Of a portfolio, units that are achieved or recognised are held, and units that are selected are planned;"
                    + " the plan adds what else is needed. Without a portfolio the plan starts from nothing, or from"
                    + " the units named with '--held'. When it says that no other plan takes less, that is proven.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf plan specification.json portfolio.json --as-of 2014-11-21",
            "  qcf plan specification.json --qualification 999/0002/6 --held J/999/0001",
            "  qcf plan mine --fewest hours --without 'HSC 024' --alternatives 3"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:planned; or said that no plan is possible, or known",
            " 1:with '--fail-on impossible', a plan is impossible or not known",
            " 2:wrong use, or a file that cannot be read"
        })
final class PlanCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;
    private final Page page = new Page();
    private boolean allPossible = true;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "specifications, and portfolios or none; '-' is standard input")
    private List<String> names = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the day on which portfolios are looked at, such as 2014-11-21; without it, today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--qualification",
            paramLabel = "NUMBER",
            converter = QualificationConverter.class,
            description = "the qualification to complete, where there are several")
    private @Nullable QualificationIdentifier qualification;

    @Mixin
    private final WayOptions way = new WayOptions();

    @Mixin
    private final PlanOptions wishes = new PlanOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "impossible",
            converter = FailOn.Converter.class,
            description = "makes the exit code 1 when a plan is impossible or not known")
    private @Nullable FailOn failOn;

    PlanCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(surroundings, names).withoutOthers();
        if (inputs.specificationFiles().isEmpty()) {
            throw new Refusal("no specification is named", "name a file that describes qualifications");
        }
        Validated<Framework> framework = Framework.of(inputs.specifications());
        tell(framework.findings());
        if (Findings.isUnread(framework.findings()) || framework.value().isEmpty()) {
            return Qcf.REFUSED;
        }
        if (inputs.portfolioFiles().isEmpty()) {
            planFromUnits(framework.value().get());
        } else {
            planFromPortfolios(framework.value().get(), inputs);
        }
        output.print(page.toString());
        return failOn == FailOn.IMPOSSIBLE && !allPossible ? Qcf.FAILED : Qcf.DONE;
    }

    private void planFromUnits(Framework framework) {
        List<Qualification> asked =
                qualification == null ? framework.qualifications() : framework.versions(qualification);
        if (asked.size() != 1 && (qualification == null || asked.isEmpty())) {
            List<String> known = framework.qualifications().stream()
                    .map(each -> each.identifier().text())
                    .distinct()
                    .toList();
            throw new Refusal(
                    asked.isEmpty() ? "no such qualification is described" : "several qualifications are described",
                    known.isEmpty() ? "name a file that describes one" : "add --qualification " + Page.or(known));
        }
        Qualification planned = asked.get(asked.size() - 1);
        List<Unit> units = OfferedUnits.of(planned, framework);
        write(planned, units, wishes.question(planned, units));
    }

    private void planFromPortfolios(Framework framework, Inputs inputs) {
        if (wishes.namesHeldUnits()) {
            throw new Refusal("--held goes without portfolios", "leave one of them out");
        }
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        for (InputFile file : inputs.portfolioFiles()) {
            PortfolioFile read = PortfolioFile.read(file);
            tell(read.others());
            for (Validated<Portfolio> portfolio : read.portfolios()) {
                plan(report(mapper, portfolio));
            }
        }
    }

    private CoverageReport report(PortfolioMapper mapper, Validated<Portfolio> portfolio) {
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        try {
            return qualification == null ? mapper.map(portfolio, day) : mapper.map(portfolio, qualification, day);
        } catch (IllegalArgumentException several) {
            throw new Refusal(
                    "%s is registered for several qualifications"
                            .formatted(portfolio.value().orElseThrow().learner()),
                    "name one of them with --qualification");
        }
    }

    private void plan(CoverageReport report) {
        Qualification planned = report.qualification()
                .orElseThrow(() -> new Refusal(
                        "%s is registered for no qualification".formatted(report.learner()),
                        "name one with --qualification"));
        List<Unit> units = report.units().stream().map(each -> each.unit()).toList();
        tell(report.findings());
        page.blank().line(0, "Learner " + report.learner() + ", as of " + report.asOf());
        write(planned, units, wishes.question(report));
    }

    private void write(Qualification planned, List<Unit> units, PlanOptions.Asked asked) {
        page.line(0, "Qualification " + planned.identifier());
        page.line(2, planned.title());
        RulesOfCombination rules = asked.way()
                .map(name -> RulesOfCombination.of(planned, units).onPathway(name))
                .orElseGet(() -> way.rules(planned, units));
        Completion completion = rules.complete(asked.question());
        allPossible &= completion.status() == Completability.POSSIBLE;
        PlanPage.write(completion, units, page);
    }

    private void tell(List<Finding> findings) {
        List<Finding> wrong = new ArrayList<>(Findings.from(Severity.ERROR, Findings.asWritten(findings)));
        wrong.forEach(finding -> output.tell(finding.toString()));
    }

    /** What makes a plan fail. */
    enum FailOn {
        IMPOSSIBLE;

        /** Reads what makes a plan fail. */
        static final class Converter extends WordConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }
}
