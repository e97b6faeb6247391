package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a command that asks a question about portfolios, the day and the qualification asked about. */
final class PortfolioInputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "specifications and portfolios; '-' is standard input")
    private List<String> names = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the day that is asked about, such as 2014-11-21; without it, today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--qualification",
            paramLabel = "NUMBER",
            converter = QualificationConverter.class,
            description = "the qualification that is asked about, for learners who are registered for several")
    private @Nullable QualificationIdentifier qualification;

    /** Returns the specifications as a whole, and tells what is wrong with them. */
    Framework framework(Inputs inputs, Output output) {
        if (inputs.specificationFiles().isEmpty()) {
            throw new Refusal("no specification is named", "name a file that describes units");
        }
        Validated<Framework> framework = Framework.of(inputs.specifications());
        tell(framework.findings(), output);
        if (Findings.isUnread(framework.findings())) {
            throw new Refusal("a specification cannot be read", "mend what is told above");
        }
        return framework.value().orElseThrow(() -> new Refusal("no specification is understood", "run 'qcf check'"));
    }

    /** Returns the files that were named. */
    Inputs inputs(Surroundings surroundings) {
        return Inputs.of(surroundings, names).withoutOthers();
    }

    /** Returns the files that were named after one word that says something else. */
    Inputs inputsAfterOne(Surroundings surroundings) {
        return Inputs.of(surroundings, names.subList(1, names.size())).withoutOthers();
    }

    /** Returns the portfolios that were named, and tells what is wrong with them. */
    List<Portfolio> portfolios(Inputs inputs, Output output) {
        if (inputs.portfolioFiles().isEmpty()) {
            throw new Refusal("no portfolio is named", "name a file that holds portfolios");
        }
        List<Portfolio> portfolios = new ArrayList<>();
        for (InputFile file : inputs.portfolioFiles()) {
            PortfolioFile read = PortfolioFile.read(file);
            tell(read.others(), output);
            for (Validated<Portfolio> portfolio : read.portfolios()) {
                tell(portfolio.findings(), output);
                portfolio.value().ifPresent(portfolios::add);
            }
        }
        return portfolios;
    }

    /** Returns the day that is asked about. */
    LocalDate day(Surroundings surroundings) {
        return asOf == null ? surroundings.today() : asOf;
    }

    /** Returns the qualification that is asked about, which must be named for a learner who works for several. */
    Optional<QualificationIdentifier> qualification(Portfolio portfolio) {
        List<String> registered = portfolio.registrations().stream()
                .map(Registration::qualification)
                .map(QualificationIdentifier::text)
                .distinct()
                .sorted()
                .toList();
        if (qualification == null && registered.size() > 1) {
            throw new Refusal(
                    "%s is registered for %s".formatted(portfolio.learner(), Page.and(registered)),
                    "name one of them with --qualification");
        }
        return Optional.ofNullable(qualification);
    }

    private static void tell(Collection<Finding> findings, Output output) {
        Findings.from(Severity.WARNING, Findings.asWritten(findings))
                .forEach(finding -> output.tell(finding.toString()));
    }
}
