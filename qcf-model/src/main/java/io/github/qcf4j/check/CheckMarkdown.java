package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.markup.MarkdownPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a check in Markdown, to be put into a review, an issue or a wiki.
 * <p>
 * Text that somebody else wrote stays text: no link, image or HTML comes of it. Make one and share it.
 */
public final class CheckMarkdown implements CheckOutput {

    private static final CheckMarkdown MARKDOWN = new CheckMarkdown();
    private static final int MOST = 500;

    private CheckMarkdown() {}

    /** Returns the page, which has no options. */
    public static CheckMarkdown of() {
        return MARKDOWN;
    }

    @Override
    public String write(CheckResult result) {
        MarkdownPage page = new MarkdownPage();
        requireNonNull(result, "result");
        page.heading(1, "Check of specifications");
        page.paragraph("As of %s, by version %s of the catalogue.".formatted(result.today(), result.catalogue()));
        page.paragraph(CheckText.summary(result) + ".");
        byCode(result, page);
        findings(result, page);
        suppressed(result, page);
        if (!result.known().isEmpty()) {
            page.heading(2, "Known from the baseline").table(List.of("Code", "Findings"), counts(result.known()));
        }
        if (!result.fixed().isEmpty()) {
            page.heading(2, "Put right since the baseline");
            page.codes(result.fixed().stream().map(BaselineEntry::toString).toList());
        }
        return page.toString();
    }

    private static void byCode(CheckResult result, MarkdownPage page) {
        Map<String, RuleHelp> help = RuleHelp.of(result.findings());
        List<List<String>> rows = result.countByCode().entrySet().stream()
                .map(count -> List.of(
                        count.getKey(),
                        requireNonNull(help.get(count.getKey()), "help").title(),
                        count.getValue().toString()))
                .toList();
        if (!rows.isEmpty()) {
            page.heading(2, "What was found").table(List.of("Code", "Rule", "Findings"), rows);
        }
    }

    private static void findings(CheckResult result, MarkdownPage page) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        result.findings().stream()
                .limit(MOST)
                .forEach(finding -> byFile.computeIfAbsent(file(finding), file -> new ArrayList<>())
                        .add(finding));
        byFile.forEach((file, findings) -> page.heading(2, file)
                .table(
                        List.of("Line", "Severity", "Place", "Finding", "What to do", "Code"),
                        findings.stream().map(CheckMarkdown::row).toList()));
        if (result.findings().size() > MOST) {
            page.paragraph("%s further findings are not listed here."
                    .formatted(result.findings().size() - MOST));
        }
    }

    private static String file(Finding finding) {
        return finding.location().map(Location::source).orElse("In no file");
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.location()
                        .map(location -> location.line() + ":" + location.column())
                        .orElse(""),
                finding.severity().label(),
                finding.place().toString(),
                finding.message(),
                finding.advice(),
                finding.code());
    }

    private static void suppressed(CheckResult result, MarkdownPage page) {
        List<List<String>> rows = result.suppressed().stream()
                .map(each -> List.of(
                        each.finding().place().toString(),
                        each.finding().code(),
                        each.suppression().reason(),
                        each.suppression().approvedBy(),
                        each.suppression().until().toString()))
                .toList();
        if (!rows.isEmpty()) {
            page.heading(2, "Suppressed").table(List.of("Place", "Code", "Reason", "Approved by", "Until"), rows);
        }
    }

    private static List<List<String>> counts(List<Finding> findings) {
        return CheckResult.count(findings, Finding::code).entrySet().stream()
                .map(count -> List.of(count.getKey(), count.getValue().toString()))
                .toList();
    }
}
