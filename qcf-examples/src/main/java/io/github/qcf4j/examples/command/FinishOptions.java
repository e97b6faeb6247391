package io.github.qcf4j.examples.command;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code qcf map} that add the shortest way to finish to its reports. */
final class FinishOptions {

    @Option(
            names = "--finish",
            description =
                    "adds the shortest way to finish, behind the gaps: what to do, what stays open, which units to"
                            + " take besides; in text, markdown and html")
    private boolean finish;

    @Option(
            names = "--activities",
            paramLabel = "TABLE",
            description = "with --finish: a table of what the learner could do, as for qcf finish; without it, only the"
                    + " units to take are told")
    private @Nullable String activities;

    @Option(
            names = "--finish-by",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "with --finish: the day by which to finish; without it, the day that the report is about")
    private @Nullable LocalDate by;

    /** Returns what is asked for, once it is known that the options go together and can be read. */
    Optional<Finishing> asked(Surroundings surroundings) {
        if (!finish && activities != null) {
            throw new Refusal("--activities '%s' is without --finish".formatted(activities), "add --finish");
        }
        if (!finish && by != null) {
            throw new Refusal("--finish-by %s is without --finish".formatted(by), "add --finish");
        }
        if (!finish) {
            return Optional.empty();
        }
        ActivityFile table = activities == null ? ActivityFile.none() : ActivityFile.read(surroundings, activities);
        return Optional.of(new Finishing(table, by));
    }

    /**
     * The shortest way to finish, of any learner.
     *
     * @param table  what a learner could do
     * @param by  the day by which to finish, or nothing for the day that a report is about
     */
    record Finishing(ActivityFile table, @Nullable LocalDate by) {

        /** Returns the plan of the learner of a report. */
        FinishPlan plan(CoverageReport report, PortfolioMapper mapper) {
            return table.plan(FinishPlanner.of(onTheDay(report, mapper)), report.portfolio());
        }

        private CoverageReport onTheDay(CoverageReport report, PortfolioMapper mapper) {
            LocalDate day = by;
            if (day == null || day.equals(report.asOf())) {
                return report;
            }
            if (day.isBefore(report.asOf())) {
                throw new Refusal(
                        "--finish-by %s is before the day that the report is about, %s".formatted(day, report.asOf()),
                        "name that day or a later one");
            }
            Portfolio portfolio = report.portfolio();
            Optional<QualificationIdentifier> asked = report.registration().map(Registration::qualification);
            return asked.map(qualification -> mapper.map(portfolio, qualification, day))
                    .orElseGet(() -> mapper.map(portfolio, day));
        }
    }
}
