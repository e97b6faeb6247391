package io.github.qcf4j.examples.command;

import io.github.qcf4j.comparison.CriterionHistory;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf history}: what happened to criteria from day to day. */
@Command(
        name = "history",
        customSynopsis = "qcf history --criterion CRITERION... FILE|FOLDER...",
        sortOptions = false,
        header = "Says what happened to a criterion from day to day.",
        description = {
            "",
            "Every day is told on which its status, an item or a decision changed: evidence handed in again, decisions"
                    + " that replace others, withdrawals, ends.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  qcf history mine --criterion 'J/999/0001 1.2'",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:told", " 2:wrong use, or a file that cannot be read"})
final class HistoryCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs files = new PortfolioInputs();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--criterion",
            required = true,
            paramLabel = "CRITERION",
            description = "a criterion, such as 'J/999/0001 1.2'; several may be named")
    private List<String> criteria = List.of();

    HistoryCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = files.inputs(surroundings);
        Framework framework = files.framework(inputs, output);
        PortfolioMapper mapper = PortfolioMapper.of(framework, policy.policy(surroundings, output));
        Page page = new Page();
        for (Portfolio portfolio : files.portfolios(inputs, output)) {
            page.blank().line(0, "Learner " + portfolio.learner());
            for (String criterion : criteria) {
                page.line(0, criterion);
                history(mapper, portfolio, criterion).days().forEach(day -> page.line(2, day.toString()));
            }
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private CriterionHistory history(PortfolioMapper mapper, Portfolio portfolio, String criterion) {
        try {
            return CriterionHistory.of(mapper, portfolio, CriterionReference.parse(criterion), files.day(surroundings));
        } catch (IllegalArgumentException refused) {
            throw new Refusal(String.valueOf(refused.getMessage()), "name a criterion that the learner works for");
        }
    }
}
