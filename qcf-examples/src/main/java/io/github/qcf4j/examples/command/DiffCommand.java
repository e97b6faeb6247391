package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.SpecificationDiff;
import io.github.qcf4j.framework.Specifications;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf diff}: what changed from one version of a specification to another. */
@Command(
        name = "diff",
        sortOptions = false,
        header = "Says what changed in a specification, and which decisions no longer count.",
        description = {
            "",
            "Units and qualifications are compared with those of the same number: the same version where there is one,"
                    + " else another version of it. Criteria are found by their words, also where they were moved or"
                    + " renumbered. Decisions on a criterion carry over while it asks for the same.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf diff contact-centre.json contact-centre-rqf.json",
            "  qcf diff published/ draft/ --fail-on invalidating",
            "  qcf diff old.json new.json --format md > changes.md"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:said",
            " 1:said, and there is what '--fail-on' is about",
            " 2:wrong use, or a specification that cannot be read without errors"
        })
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "the earlier specification, a file or a folder; '-' is standard input")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "the later specification")
    private String after = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text (as without it), md or json")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            converter = FailOn.Converter.class,
            description = "what makes the exit code 1: changes (any), invalidating (those after which decisions may no"
                    + " longer count), never (as without it)")
    private FailOn failOn = FailOn.NEVER;

    @Option(names = "--guidance", description = "tells changes of guidance too; json tells them always")
    private boolean guidance;

    DiffCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (before.equals(Inputs.STANDARD_INPUT) && after.equals(Inputs.STANDARD_INPUT)) {
            throw new Refusal("'-' is named twice", "name standard input once");
        }
        SpecificationDiff diff = SpecificationDiff.between(specifications(before), specifications(after));
        output.print(format.page.apply(diff, guidance));
        return failOn.isHitBy.test(diff) ? Qcf.FAILED : Qcf.DONE;
    }

    /** Reads a specification; a part that is not understood would be told as removed, so there must be none. */
    private Specifications specifications(String name) {
        Inputs inputs = Inputs.of(surroundings, List.of(name)).withoutOthers();
        if (inputs.specificationFiles().isEmpty()) {
            throw new Refusal("'%s' holds no specification".formatted(name), "name one that describes units");
        }
        Validated<Specifications> read = inputs.specifications();
        List<Finding> errors = Findings.from(Severity.ERROR, Findings.asWritten(read.findings()));
        errors.forEach(finding -> output.tell(finding.toString()));
        if (!errors.isEmpty()) {
            throw new Refusal(
                    "'%s' has %s".formatted(name, Findings.counted(errors.size(), "error")),
                    "correct what 'qcf check %s' finds".formatted(name));
        }
        return read.value().orElse(Specifications.NONE);
    }

    /** How the changes are written. */
    enum Format {
        TEXT(DiffPage::text),
        MD(DiffPage::markdown),
        JSON((diff, guidance) -> DiffJson.of(diff));

        private final BiFunction<SpecificationDiff, Boolean, String> page;

        Format(BiFunction<SpecificationDiff, Boolean, String> page) {
            this.page = page;
        }

        /** Reads a format. */
        static final class Converter extends WordConverter<Format> {
            Converter() {
                super(Format.class);
            }
        }
    }

    /** What makes a comparison fail. */
    enum FailOn {
        CHANGES(diff -> !diff.isEmpty()),
        INVALIDATING(SpecificationDiff::isInvalidating),
        NEVER(diff -> false);

        private final Predicate<SpecificationDiff> isHitBy;

        FailOn(Predicate<SpecificationDiff> isHitBy) {
            this.isHitBy = isHitBy;
        }

        /** Reads what makes a comparison fail. */
        static final class Converter extends WordConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }
}
