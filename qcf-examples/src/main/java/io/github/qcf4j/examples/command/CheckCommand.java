package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf check}: says what is wrong with specifications and portfolios. */
@Command(
        name = "check",
        header = "Says what is wrong with specifications and portfolios.",
        description = {
            "",
            "Every file is read, and the specifications are held against each other: does every name stand for"
                    + " something, and for one thing. Each finding is one line:",
            "",
            "  file:line:column: severity: place sentence; advice [code]",
            "",
            "An error cannot be used, a warning is probably not meant, a note is for information. Whether a portfolio"
                    + " fits its specification is told by 'qcf map'.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf check qcf-examples/data",
            "  qcf check mine.json --fail-on warnings",
            "  qcf check mine.json --format json",
            "  generate-portfolio | qcf check -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:nothing found that '--fail-on' is about",
            " 1:something found that '--fail-on' is about; without it, an error",
            " 2:wrong use, or a file that does not exist or cannot be opened"
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "what to check; '-' is standard input; of a folder every file ending in '.json'")
    private List<String> names = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = FailOn.Converter.class,
            description = "what makes the exit code 1: errors (as without it), warnings, notes, never")
    private FailOn failOn = FailOn.ERRORS;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text (as without it) or json")
    private Format format = Format.TEXT;

    CheckCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(surroundings, names);
        List<Finding> findings = Findings.asWritten(findings(inputs));
        output.print(format == Format.TEXT ? text(inputs, findings) : FindingsJson.of(inputs, findings));
        return failOn.isHitBy(findings) ? Qcf.FAILED : Qcf.DONE;
    }

    private static List<Finding> findings(Inputs inputs) {
        List<Finding> findings = new ArrayList<>();
        if (!inputs.specificationFiles().isEmpty()) {
            findings.addAll(Framework.of(inputs.specifications()).findings());
        }
        inputs.portfolioFiles()
                .forEach(file -> findings.addAll(PortfolioFile.readAll(file).findings()));
        return findings;
    }

    private static String text(Inputs inputs, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding).append('\n'));
        text.append(Findings.counted(inputs.files().size(), "file")).append(" checked: ");
        for (Severity severity : Severity.values()) {
            text.append(Findings.counted(Findings.count(findings, severity), severity.label()));
            text.append(severity == Severity.NOTE ? "" : ", ");
        }
        if (!inputs.passedOver().isEmpty()) {
            text.append("; passed over, as neither specification nor portfolio: ");
            text.append(String.join(", ", inputs.passedOver()));
        }
        return text.append('\n').toString();
    }

    /** How the findings are written. */
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

    /** What makes a check fail. */
    enum FailOn {
        ERRORS(Severity.ERROR),
        WARNINGS(Severity.WARNING),
        NOTES(Severity.NOTE),
        NEVER(null);

        private final @Nullable Severity least;

        FailOn(@Nullable Severity least) {
            this.least = least;
        }

        boolean isHitBy(List<Finding> findings) {
            return least != null && !Findings.from(least, findings).isEmpty();
        }

        /** Reads what makes a check fail. */
        static final class Converter extends WordConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }
}
