package io.github.qcf4j.examples.command;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf finish}: which of the activities planned close what is open. */
@Command(
        name = "finish",
        customSynopsis = "qcf finish --activities TABLE [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says which of the activities planned are enough to finish.",
        description = {
            "",
            "Of a table of what the learner could do, those of least weight are chosen that close every open criterion,"
                    + " and whatever else the specification demands of the evidence. '--as-of' is the day by which to"
                    + " finish: what happens later comes too late, and what has ended by then counts no more.",
            "",
            "A line of the table is an activity, with these columns apart by commas, and several criteria or values by"
                    + " semicolons: activity, title, method, setting, on, assessor, weight, range, criteria. Only the"
                    + " first and the last are needed. An activity with the reference of evidence is that evidence.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  qcf finish mine --activities activities.csv --as-of 2015-06-30",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:told", " 2:wrong use, or a file that cannot be read"})
final class FinishCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs files = new PortfolioInputs();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--activities",
            required = true,
            paramLabel = "TABLE",
            description = "a table of what the learner could do")
    private String activities = "";

    @Option(
            names = "--units-to-take",
            description = "finish the units too that the rules of combination ask for beside those selected")
    private boolean unitsToTake;

    @Option(names = "--awaiting", description = "plan as if evidence that awaits a decision were accepted")
    private boolean awaiting;

    FinishCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = files.inputs(surroundings);
        Framework framework = files.framework(inputs, output);
        PortfolioMapper mapper = PortfolioMapper.of(framework, policy.policy(surroundings, output));
        ActivityFile table = ActivityFile.read(surroundings, activities);
        Page page = new Page();
        for (Portfolio portfolio : files.portfolios(inputs, output)) {
            CoverageReport report = report(mapper, portfolio);
            FinishPage.write(plan(report, table), page.blank());
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private CoverageReport report(PortfolioMapper mapper, Portfolio portfolio) {
        LocalDate day = files.day(surroundings);
        return files.qualification(portfolio)
                .map(asked -> mapper.map(portfolio, asked, day))
                .orElseGet(() -> mapper.map(portfolio, day));
    }

    private FinishPlan plan(CoverageReport report, ActivityFile table) {
        FinishPlanner planner = FinishPlanner.of(report);
        planner = unitsToTake ? planner.withUnitsToTake() : planner;
        planner = awaiting ? planner.countingAwaiting() : planner;
        return table.plan(planner, report.portfolio());
    }
}
