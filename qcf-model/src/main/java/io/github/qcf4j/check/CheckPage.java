package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of a check: its head, where to find what, and its sections in order. */
final class CheckPage {

    private final CheckResult result;
    private final Map<String, RuleHelp> help;
    private final HtmlWriter html = HtmlWriter.page();
    private final CheckTables tables;

    CheckPage(CheckResult result) {
        this.result = result;
        this.help = RuleHelp.of(result);
        this.tables = new CheckTables(html);
    }

    String write() {
        html.open("html", "lang", "en");
        head();
        html.open("body").element("a", "Skip to the result", "class", "skip", "href", "#result");
        header();
        contents();
        html.open("main", "id", "result");
        summary();
        findings("findings", "Findings", "What was found", result.findings());
        suppressed();
        if (result.isCompared()) {
            findings("known", "Known from the baseline", "What the baseline knew", result.known());
            fixed();
        }
        rules();
        files();
        html.close("main").open("footer");
        html.element("p", "Check as of %s, made by qcf4j.".formatted(result.today()));
        return html.close("footer").close("body").close("html").finish();
    }

    private void head() {
        html.head("Check of specifications as of %s".formatted(result.today()));
    }

    private void header() {
        html.open("header")
                .element("p", "Check report", "class", "kicker")
                .element("h1", "Check of specifications")
                .open("dl", "class", "facts");
        fact("As of", result.today().toString());
        fact("Catalogue of rules", "version " + result.catalogue());
        fact(
                "Specifications without a framework",
                result.profile().options().framework().label());
        fact("Files", Integer.toString(result.files().size()));
        html.close("dl").close("header");
    }

    private void fact(String label, String value) {
        html.open("div").element("dt", label).element("dd", value).close("div");
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul");
        entry("summary", "Summary");
        entry("findings", "Findings");
        entry("suppressed", "Suppressed");
        if (result.isCompared()) {
            entry("known", "Known");
            entry("fixed", "Put right");
        }
        entry("rules", "Rules");
        entry("files", "Files");
        html.close("ul").close("nav");
    }

    private void entry(String place, String words) {
        html.open("li").link("#" + place, words).close("li");
    }

    private void summary() {
        tables.openSection("summary", "Summary");
        html.open("div", "class", "cards");
        for (Severity severity : Severity.values()) {
            String label = severity.label();
            card(
                    label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s",
                    Integer.toString(result.count(severity)));
        }
        card("Suppressed", Integer.toString(result.suppressed().size()));
        if (result.isCompared()) {
            card("Known from the baseline", Integer.toString(result.known().size()));
            card("Put right", Integer.toString(result.fixed().size()));
        }
        html.close("div").close("section");
    }

    private void card(String heading, String figure) {
        html.open("div", "class", "card")
                .element("h3", heading)
                .element("p", figure, "class", "figure")
                .close("div");
    }

    private void findings(String place, String heading, String caption, List<Finding> findings) {
        tables.openSection(place, heading);
        if (findings.isEmpty()) {
            html.element("p", "Nothing was found.");
        } else {
            tables.open(caption, "Severity", "Place", "Finding", "What to do", "Code");
            findings.forEach(tables::finding);
            tables.close();
        }
        html.close("section");
    }

    private void suppressed() {
        tables.openSection("suppressed", "Suppressed");
        if (result.suppressed().isEmpty()) {
            html.element("p", "Nothing is suppressed.");
        } else {
            tables.open(
                    "What was approved to stay as it is", "Place", "Finding", "Reason", "Approved by", "Until", "Code");
            result.suppressed().forEach(tables::suppressed);
            tables.close();
        }
        html.close("section");
    }

    private void fixed() {
        tables.openSection("fixed", "Put right since the baseline");
        if (result.fixed().isEmpty()) {
            html.element("p", "Everything in the baseline is still there.");
        } else {
            tables.open("What the baseline knew and is there no more", "Place", "Finding", "Code");
            result.fixed().forEach(tables::fixed);
            tables.close();
        }
        html.close("section");
    }

    private void rules() {
        tables.openSection("rules", "Rules");
        if (help.isEmpty()) {
            html.element("p", "No rule was broken.");
        }
        help.values().forEach(tables::rule);
        html.close("section");
    }

    private void files() {
        tables.openSection("files", "Files");
        tables.open("What was read", "File", "Findings", "SHA-256");
        Map<String, Integer> counts = result.countByFile();
        result.files().forEach(file -> tables.file(file, counts.getOrDefault(file.name(), 0)));
        tables.close();
        if (!result.passedOver().isEmpty()) {
            html.element(
                    "p",
                    "Passed over, as neither specification nor portfolio: %s."
                            .formatted(String.join(", ", result.passedOver())));
        }
        html.close("section");
    }
}
