package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Version;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf rules}: what a qualification asks for, in sentences, and what follows from it. */
@Command(
        name = "rules",
        sortOptions = false,
        header = "Says what the rules of combination ask for, and what follows from them.",
        description = {
            "",
            "Every group and every rule is a sentence with its numbers. The analysis asks them together, without a"
                    + " learner: can the qualification be completed, with how much credit, which units and rules"
                    + " are idle, what contradicts itself. What is not recorded is said to be so, and nothing is"
                    + " guessed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  qcf rules qcf-examples/data/specifications/business-administration-level-4.json",
            "  qcf rules qcf-examples/data 999/0002/6",
            "  qcf rules mine.json --pathway 'Team leading'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:said; what was wrong in the file is told on standard error",
            " 2:wrong use, a file that cannot be read, or no such qualification in it"
        })
final class RulesCommand implements Callable<Integer> {

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
            paramLabel = "QUALIFICATION",
            converter = QualificationConverter.class,
            description = "the number or code of the qualification; without it, all of them")
    private @Nullable QualificationIdentifier wanted;

    @Mixin
    private final WayOptions way = new WayOptions();

    @Option(names = "--no-analysis", description = "says what is asked for alone")
    private boolean withoutAnalysis;

    RulesCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(surroundings, List.of(name)).withoutOthers();
        Validated<Framework> read = Framework.of(inputs.specifications());
        List<Finding> wrong = Findings.from(Severity.WARNING, Findings.asWritten(read.findings()));
        wrong.forEach(finding -> output.tell(finding.toString()));
        if (Findings.isUnread(wrong) || read.value().isEmpty()) {
            return Qcf.REFUSED;
        }
        Framework framework = read.value().get();
        Page page = new Page();
        for (Qualification qualification : qualifications(framework)) {
            write(qualification, framework, page);
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private List<Qualification> qualifications(Framework framework) {
        List<Qualification> asked = wanted == null ? framework.qualifications() : framework.versions(wanted);
        if (asked.isEmpty()) {
            throw new Refusal(
                    "'%s' describes no qualification%s".formatted(name, wanted == null ? "" : " " + wanted),
                    "see 'qcf show %s'".formatted(name));
        }
        return asked;
    }

    private void write(Qualification qualification, Framework framework, Page page) {
        boolean first = qualification.version().equals(Version.FIRST);
        page.blank().line(0, "Qualification " + (first ? qualification.identifier() : qualification));
        page.line(2, qualification.title());
        RulesOfCombination rules = way.rules(qualification, OfferedUnits.of(qualification, framework));
        page.blank().line(2, "Rules");
        rules.sentences().forEach(sentence -> page.paragraph(5, sentence.text()));
        if (!withoutAnalysis) {
            page.blank().line(2, "What follows");
            rules.analyse().sentences().forEach(sentence -> page.paragraph(5, sentence));
        }
    }
}
