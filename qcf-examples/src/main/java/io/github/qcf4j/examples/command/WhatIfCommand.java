package io.github.qcf4j.examples.command;

import io.github.qcf4j.comparison.VersionChange;
import io.github.qcf4j.comparison.WhatIf;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code qcf what-if}: what would be otherwise if something were withdrawn, chosen or asked otherwise. */
@Command(
        name = "what-if",
        customSynopsis = "qcf what-if [OPTION]... FILE|FOLDER...",
        sortOptions = false,
        header = "Says what would be otherwise, and why.",
        description = {
            "",
            "Name what to suppose; several suppositions add up. Told are the verdicts that change, each with the"
                    + " records that make it change, and the gaps that open and close. Nothing is written anywhere.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf what-if specification.json portfolio.json --withdraw D1",
            "  qcf what-if mine --on 2015-03-31",
            "  qcf what-if mine --swap J/999/0001=L/999/0002",
            "  qcf what-if mine --to-version 2"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:told", " 2:wrong use, or a file that cannot be read"})
final class WhatIfCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private final PortfolioInputs files = new PortfolioInputs();

    @Option(names = "--withdraw", paramLabel = "RECORD", description = "a record were withdrawn; several may be named")
    private List<String> withdrawn = List.of();

    @Option(names = "--on", paramLabel = "DATE", converter = DateConverter.class, description = "it were another day")
    private @Nullable LocalDate on;

    @Option(
            names = "--select",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "the learner had selected a unit too")
    private List<UnitIdentifier> selected = List.of();

    @Option(
            names = "--drop",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "the learner had not selected a unit")
    private List<UnitIdentifier> dropped = List.of();

    @Option(
            names = "--swap",
            paramLabel = "UNIT=OTHER",
            description = "the learner had selected another unit instead of one")
    private List<String> swapped = List.of();

    @Option(
            names = "--under",
            paramLabel = "FILE|NAME",
            description = "another policy held: the one of a file, or one that comes along")
    private @Nullable String under;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--to-version",
            paramLabel = "VERSION",
            description = "the learner moved to another version of the qualification: what carries over, what must be"
                    + " judged again")
    private @Nullable String version;

    WhatIfCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = files.inputs(surroundings);
        Framework framework = files.framework(inputs, output);
        Page page = new Page();
        for (Portfolio portfolio : files.portfolios(inputs, output)) {
            page.blank().line(0, "Learner " + portfolio.learner() + ", as of " + files.day(surroundings));
            tell(framework, portfolio, page);
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private void tell(Framework framework, Portfolio portfolio, Page page) {
        try {
            if (version == null) {
                DifferencePage.write(supposed(framework, portfolio).difference(), page);
            } else {
                move(framework, portfolio, Version.parse(version), page);
            }
        } catch (IllegalArgumentException refused) {
            throw new Refusal(String.valueOf(refused.getMessage()), "suppose something that is possible");
        }
    }

    private WhatIf supposed(Framework framework, Portfolio portfolio) {
        LocalDate day = files.day(surroundings);
        CoveragePolicy held = policy.policy(surroundings, output);
        WhatIf question = files.qualification(portfolio)
                .map(named -> WhatIf.of(framework, held, portfolio, named, day))
                .orElseGet(() -> WhatIf.of(framework, held, portfolio, day));
        for (String reference : withdrawn) {
            question = question.withdrawing(reference);
        }
        for (UnitIdentifier unit : selected) {
            question = question.selecting(unit);
        }
        for (UnitIdentifier unit : dropped) {
            question = question.dropping(unit);
        }
        for (String units : swapped) {
            question = swap(question, units);
        }
        if (under != null) {
            question = question.under(
                    PolicyOptions.all(surroundings, under, output).get(0));
        }
        return on == null ? question : question.on(on);
    }

    private static WhatIf swap(WhatIf question, String units) {
        int sign = units.indexOf('=');
        if (sign < 0) {
            throw new Refusal("'%s' is not UNIT=OTHER".formatted(units), "write --swap J/999/0001=L/999/0002");
        }
        return question.swapping(
                UnitIdentifier.parse(units.substring(0, sign)), UnitIdentifier.parse(units.substring(sign + 1)));
    }

    private void move(Framework framework, Portfolio portfolio, Version to, Page page) {
        VersionChange change = VersionChange.of(
                framework, policy.policy(surroundings, output), portfolio, to, files.day(surroundings));
        change.unitsLeft().forEach(unit -> page.line(0, "Not offered any more: " + unit));
        change.criteria().forEach(criterion -> page.line(0, criterion.toString()));
        change.toJudgeAgain()
                .forEach(criterion -> page.line(
                        0,
                        "Judge again: %s, decided by %s"
                                .formatted(
                                        criterion.carryOver().after().orElseThrow(), Page.and(criterion.decisions()))));
        page.blank();
        DifferencePage.write(change.difference(), page);
    }
}
