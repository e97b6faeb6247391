package io.github.qcf4j.examples.command;

import io.github.qcf4j.check.CheckResult;
import io.github.qcf4j.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a check that say what is written and where to. */
final class CheckOutputs {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = CheckFormat.Converter.class,
            description = "text (as without it), json, sarif, junit, csv, md or html")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write it; without it, standard output")
    private @Nullable String output;

    @Option(names = "--record", paramLabel = "FILE", description = "writes a record of the check, to be kept")
    private @Nullable String record;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "writes what is found, to be the '--baseline' of later checks")
    private @Nullable String baseline;

    /** Returns where the result is written, unless to standard output. */
    Optional<String> output() {
        return Optional.ofNullable(output);
    }

    /** Returns where a record of the check is written, if one is. */
    Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** Returns where a baseline is written, if one is. */
    Optional<String> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** Returns the result in the form asked for, where that is a failure which is at least so bad. */
    String text(CheckResult result, Severity least) {
        return format.output(least).write(result);
    }

    /** Refuses to write over what is read; a baseline alone may take its own place. */
    void refuseOverwriting(CheckFiles files, @Nullable String profile, @Nullable String known) {
        List<String> written = new ArrayList<>();
        for (String name :
                Stream.of(output, record, baseline).filter(Objects::nonNull).toList()) {
            files.refuse(name, written);
            files.refuseSame(name, profile);
            if (!name.equals(baseline)) {
                files.refuseSame(name, known);
            }
            written.add(name);
        }
    }
}
