package io.github.qcf4j.examples.command;

import io.github.qcf4j.check.KnownCodes;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.mapping.MappingFinding;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRule;
import io.github.qcf4j.validation.SpecificationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf explain}: what a rule asks, why, and what it looks like to break it and to keep it. */
@Command(
        name = "explain",
        header = "Says what a code stands for, and why it matters.",
        description = {
            "",
            "A rule of the catalogue has a page: what it asks, what it rests on, why it matters, an example that breaks"
                    + " it, one that keeps it, and what to do. Of other codes it is said what to do.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  qcf explain unit.title.missing", "  qcf explain --list"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:said", " 2:wrong use, or no such code"})
final class ExplainCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "the code, as it stands in brackets in a finding")
    private @Nullable String code;

    @Option(names = "--list", description = "lists every code with its severity")
    private boolean list;

    ExplainCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (list == (code != null)) {
            throw new Refusal("neither or both of a code and '--list' are given", "name a code, or list all of them");
        }
        Page page = new Page();
        if (code == null) {
            kinds().values()
                    .forEach(kind ->
                            page.line(0, kind.code() + " (" + kind.severity().label() + ")"));
        } else {
            explain(find(code), page);
        }
        output.print(page.toString());
        return Qcf.DONE;
    }

    private static Map<String, FindingKind> kinds() {
        Map<String, FindingKind> kinds = new TreeMap<>();
        Stream.concat(KnownCodes.all().stream(), Stream.of(MappingFinding.values()))
                .forEach(kind -> kinds.put(kind.code(), kind));
        return kinds;
    }

    private static FindingKind find(String written) {
        String code = written.strip().replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
        FindingKind kind = kinds().get(code);
        if (kind == null) {
            List<String> near = KnownCodes.near(code);
            throw new Refusal(
                    "'%s' is not a code".formatted(written),
                    near.isEmpty() ? "list the codes with 'qcf explain --list'" : "try " + Page.or(near));
        }
        return kind;
    }

    private static void explain(FindingKind kind, Page page) {
        Optional<SpecificationRule> rule = SpecificationRules.find(kind.code());
        Optional<RulePage> told = rule.map(SpecificationRules::page);
        page.line(0, told.map(RulePage::toString).orElse(kind.code()));
        page.paragraph(2, rule.map(ExplainCommand::about).orElse(kind.severity().label()));
        told.ifPresent(each -> page(each, page));
        page.blank().line(2, "What to do").paragraph(5, sentence(kind.advice()));
    }

    /** Returns how bad it is, what it rests on and where it applies. */
    private static String about(SpecificationRule rule) {
        List<String> about = new ArrayList<>();
        about.add(rule.severity().label() + stricter(rule));
        about.add(Page.inner(rule.basis().label()));
        about.add(String.join(", ", rule.frameworks().stream().map(Enum::name).toList()));
        return String.join("; ", about);
    }

    private static String stricter(SpecificationRule rule) {
        List<String> elsewhere = rule.frameworks().stream()
                .filter(framework -> rule.severity(framework) != rule.severity())
                .map(framework -> "%s in %s".formatted(rule.severity(framework).label(), framework.name()))
                .toList();
        return elsewhere.isEmpty() ? "" : " (" + Page.and(elsewhere) + ")";
    }

    private static void page(RulePage told, Page page) {
        told.source().ifPresent(source -> page.line(2, "Source: ", source));
        if (!told.ids().isEmpty()) {
            page.line(2, "Made from: ", String.join(", ", told.ids()));
        }
        page.blank().line(2, "Why it matters");
        page.line(5, String.join(" ", told.why().lines().toList()));
        page.blank().line(2, "Wrong");
        told.bad().lines().forEach(line -> page.line(5, line));
        page.blank().line(2, "Right");
        told.good().lines().forEach(line -> page.line(5, line));
    }

    private static String sentence(String advice) {
        return advice.substring(0, 1).toUpperCase(Locale.ROOT) + advice.substring(1) + ".";
    }
}
