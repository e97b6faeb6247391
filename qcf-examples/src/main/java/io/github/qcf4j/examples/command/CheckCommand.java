package io.github.qcf4j.examples.command;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.check.Baseline;
import io.github.qcf4j.check.CheckInput;
import io.github.qcf4j.check.CheckProfile;
import io.github.qcf4j.check.CheckResult;
import io.github.qcf4j.check.SpecificationsCheck;
import io.github.qcf4j.check.ValidationRecord;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf check}: says what is wrong with specifications and portfolios. */
@Command(
        name = "check",
        sortOptions = false,
        header = "Says what is wrong with specifications and portfolios.",
        description = {
            "",
            "Every file is read, and the specifications are held against each other and against every rule of the"
                    + " catalogue. Each finding is one line:",
            "",
            "  file:line:column: severity: place sentence; advice [code]",
            "",
            "An error cannot be used, a warning is probably not meant, a note is for information. 'qcf explain CODE'"
                    + " says why a rule matters. Whether a portfolio fits its specification is told by 'qcf map'.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf check qcf-examples/data",
            "  qcf check mine.json --fail-on warnings",
            "  qcf check units --profile qcf-rules.json --format sarif --output findings.sarif",
            "  qcf check units --write-baseline qcf-baseline.json",
            "  qcf check units --baseline qcf-baseline.json",
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
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the day to check as of, such as 2014-11-21; without it, today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "severities, thresholds, words and suppressions, such as qcf-rules.json")
    private @Nullable String profile;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "what was found before; only what is not in it counts")
    private @Nullable String baseline;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = CheckFailOn.Converter.class,
            description = "what makes the exit code 1: errors (as without it), warnings, notes, never")
    private CheckFailOn failOn = CheckFailOn.ERRORS;

    @Mixin
    private final CheckOutputs outputs = new CheckOutputs();

    CheckCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<CheckInput> inputs = CheckInputs.of(surroundings, names);
        CheckFiles files = new CheckFiles(surroundings, inputs);
        outputs.refuseOverwriting(files, profile, baseline);
        SpecificationsCheck check = SpecificationsCheck.standard();
        if (profile != null) {
            Validated<CheckProfile> read = read(profile, CheckProfile::read);
            if (read.hasErrors()) {
                return refuse(read.findings());
            }
            check = check.withProfile(read);
        }
        if (baseline != null) {
            Validated<Baseline> read = read(baseline, Baseline::read);
            if (read.hasErrors()) {
                return refuse(read.findings());
            }
            check = check.withBaseline(read.orThrow());
        }
        return write(run(check, inputs), files);
    }

    private <T> Validated<T> read(String name, Function<Path, Validated<T>> reader) {
        Path path = surroundings.path(name);
        try {
            return reader.apply(path);
        } catch (UncheckedIOException e) {
            throw Refusal.of("read", name, requireNonNull(e.getCause(), "cause"));
        }
    }

    private int refuse(List<Finding> findings) {
        findings.forEach(finding -> output.tell(finding.toString()));
        return Qcf.REFUSED;
    }

    private CheckResult run(SpecificationsCheck check, List<CheckInput> inputs) {
        CheckProgressLine progress = new CheckProgressLine(output);
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        try {
            SpecificationsCheck told = surroundings.colours() ? check.withProgress(progress) : check;
            return told.runInputs(inputs, day);
        } catch (UncheckedIOException e) {
            IOException cause = requireNonNull(e.getCause(), "cause");
            String file = cause instanceof FileSystemException failed ? failed.getFile() : null;
            throw Refusal.of("read", file == null ? String.join(", ", names) : file.replace('\\', '/'), cause);
        } finally {
            progress.end();
        }
    }

    private int write(CheckResult result, CheckFiles files) {
        boolean hit = failOn.least()
                .filter(least -> !result.findings(least).isEmpty())
                .isPresent();
        String text = outputs.text(result, failOn.least().orElse(Severity.ERROR));
        outputs.output().ifPresentOrElse(name -> files.write(name, text, output), () -> output.print(text));
        outputs.record()
                .ifPresent(name -> files.write(name, ValidationRecord.of().write(result), output));
        outputs.baseline()
                .ifPresent(name -> files.write(name, Baseline.of(result).write(), output));
        return hit ? Qcf.FAILED : Qcf.DONE;
    }
}
