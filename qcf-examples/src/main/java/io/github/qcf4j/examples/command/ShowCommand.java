package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf show}: a specification as a person reads it. */
@Command(
        name = "show",
        header = "Shows a specification or a policy as a readable outline.",
        description = {
            "",
            "Qualifications come with their groups and with their rules as sentences, units with their outcomes,"
                    + " criteria and demands on evidence, policies as sentences. What is not recorded is said to be so.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf show qcf-examples/data/specifications/contact-centre.json",
            "  qcf show qcf-examples/data/specifications/contact-centre.json J/999/0001",
            "  qcf show mine.json 'HSC 024' --guidance",
            "  qcf show qcf-examples/data/policies/centre-policies.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:shown; what was wrong in the file is told on standard error",
            " 2:wrong use, a file that cannot be read, or nothing of that number in it"
        })
final class ShowCommand implements Callable<Integer> {

    private static final int LISTED = 12;

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            index = "0",
            paramLabel = "FILE|FOLDER",
            description = "the specification; '-' is standard input; a folder is read as one specification")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "UNIT|QUALIFICATION",
            description = "what to show of it: a number or code, with '@' and a version or without")
    private @Nullable String wanted;

    @Option(names = "--guidance", description = "shows the guidance too")
    private boolean guidance;

    ShowCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(surroundings, List.of(name)).withoutOthers();
        if (inputs.specificationFiles().isEmpty()) {
            throw new Refusal("'%s' holds no specification".formatted(name), "name one that describes units");
        }
        Validated<Specifications> read = inputs.specifications();
        List<Finding> wrong = Findings.from(Severity.WARNING, Findings.asWritten(read.findings()));
        wrong.forEach(finding -> output.tell(finding.toString()));
        Specifications specifications = read.value().orElse(Specifications.NONE);
        Specifications shown = wanted == null ? specifications : wantedOf(specifications, wanted);
        List<CoveragePolicy> policies = wanted == null ? inputs.policies() : List.of();
        if (shown.equals(Specifications.NONE) && policies.isEmpty()) {
            throw nothing(specifications);
        }
        output.print(outline(shown, specifications, policies));
        return Findings.isUnread(wrong) ? Qcf.REFUSED : Qcf.DONE;
    }

    private String outline(Specifications shown, Specifications all, List<CoveragePolicy> policies) {
        Page page = new Page();
        shown.qualifications().forEach(qualification -> QualificationOutline.write(qualification, all, guidance, page));
        shown.units().forEach(unit -> UnitOutline.write(unit, guidance, page));
        policies.forEach(policy -> PolicyOutline.write(policy, page));
        return page.toString();
    }

    private static Specifications wantedOf(Specifications all, String wanted) {
        boolean versioned = wanted.indexOf('@') >= 0;
        String unit = canonical(wanted, versioned, UnitVersion::parse, UnitIdentifier::parse);
        String qualification =
                canonical(wanted, versioned, QualificationVersion::parse, QualificationIdentifier::parse);
        List<Unit> units = all.units().stream()
                .filter(each -> unit.equals(
                        versioned ? each.toString() : each.identifier().toString()))
                .toList();
        List<Qualification> qualifications = all.qualifications().stream()
                .filter(each -> qualification.equals(
                        versioned ? each.toString() : each.identifier().toString()))
                .toList();
        return Specifications.of(units, qualifications);
    }

    /** Returns a number or code as it is written by rule, or as it stands where it is none. */
    private static String canonical(
            String wanted, boolean versioned, Function<String, ?> version, Function<String, ?> identifier) {
        try {
            return (versioned ? version : identifier).apply(wanted).toString();
        } catch (IllegalArgumentException noneOfThem) {
            return wanted;
        }
    }

    private Refusal nothing(Specifications all) {
        List<String> known = Stream.concat(
                        all.qualifications().stream()
                                .map(each -> each.identifier().toString()),
                        all.units().stream().map(each -> each.identifier().toString()))
                .distinct()
                .toList();
        if (wanted == null || known.isEmpty()) {
            return new Refusal("'%s' describes nothing".formatted(name), "see 'qcf check %s'".formatted(name));
        }
        String more = known.size() > LISTED ? " or %s more".formatted(known.size() - LISTED) : "";
        return new Refusal(
                "'%s' does not describe '%s'".formatted(name, wanted),
                "name one of " + String.join(", ", known.subList(0, Math.min(LISTED, known.size()))) + more);
    }
}
