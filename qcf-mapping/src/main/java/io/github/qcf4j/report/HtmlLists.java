package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.Lapse;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The sections below the matrix: what is still to do, the rules, the evidence, and what was found. */
final class HtmlLists {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final @Nullable EvidenceToLookAt look;
    private final HtmlWriter html;
    private final HtmlParts parts;

    HtmlLists(CoverageReport report, Wording wording, @Nullable EvidenceToLookAt look, HtmlWriter html) {
        this.report = report;
        this.look = look;
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.parts = new HtmlParts(wording, html);
    }

    /** Writes what comes behind the gaps. */
    void others() {
        lapses();
        rules();
        evidence();
        if (look != null) {
            look(look);
        }
        findings();
    }

    void gaps() {
        PlainWords plain = PlainWords.of(report);
        parts.openSection("gaps", labels.headingMany(ReportWord.GAP));
        if (report.gaps().isEmpty()) {
            html.element("p", "Nothing is missing.");
        } else {
            parts.openTable("What is still to do, and what would do it", "plain");
            parts.tableHead(List.of("Place", "What is missing", "What would close it"));
            html.open("tbody");
            for (Gap gap : report.gaps()) {
                html.open("tr")
                        .element("th", gap.place().toString(), "scope", "row", "class", "place")
                        .element("td", plain.told(gap.message()), "class", "words")
                        .element("td", plain.told(Wording.remedy(gap)), "class", "words")
                        .close("tr");
            }
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }

    private void lapses() {
        if (report.lapses().isEmpty()) {
            return;
        }
        parts.openSection("lapses", "To come to an end");
        parts.openTable("What is covered now, and will not be if nothing more is recorded", "plain");
        parts.tableHead(List.of("From", "Place", "What happens", labels.headingMany(ReportWord.EVIDENCE)));
        html.open("tbody");
        for (Lapse lapse : report.lapses()) {
            html.open("tr")
                    .element("th", lapse.on().toString(), "scope", "row", "class", "reference")
                    .element("td", lapse.place().toString(), "class", "place")
                    .element("td", lapse.message(), "class", "words")
                    .element("td", String.join(", ", lapse.items()))
                    .close("tr");
        }
        html.close("tbody");
        parts.closeTable();
        html.close("section");
    }

    private void rules() {
        parts.openSection("rules", "Rules of combination");
        report.rules()
                .ifPresentOrElse(
                        rules -> rules("Now", rules),
                        () -> html.element(
                                "p",
                                "No rules are answered without a %s.".formatted(labels.one(ReportWord.QUALIFICATION))));
        report.selection()
                .ifPresent(selection ->
                        rules("If every selected %s were achieved".formatted(labels.one(ReportWord.UNIT)), selection));
        html.close("section");
    }

    private void rules(String caption, CombinationResult result) {
        parts.openTable(caption + ": " + ReportLabels.within(labels.of(result.answer())), "plain");
        parts.tableHead(List.of("Rule", "Answer", "How far"));
        html.open("tbody");
        for (RuleLine line : RuleLine.of(result, wording)) {
            html.open("tr")
                    .element("th", line.sentence(), "scope", "row", "class", "words")
                    .open("td");
            parts.status(labels.of(line.answer()), Tone.of(line.answer()));
            html.close("td").open("td", "class", "words").text(line.numbers());
            line.details().forEach(parts::beside);
            html.close("td").close("tr");
        }
        html.close("tbody");
        parts.closeTable();
        parts.list(wording.ways(result));
        parts.list(result.unknowns());
        parts.list(result.notes());
    }

    private void evidence() {
        String evidence = labels.headingMany(ReportWord.EVIDENCE);
        parts.openSection("evidence", evidence);
        if (report.evidence().isEmpty()) {
            html.element("p", "None is recorded.");
        } else {
            parts.openTable("What the %s offers".formatted(labels.one(ReportWord.LEARNER)), "plain");
            parts.tableHead(List.of(evidence, "Method", "Days", "Expires", "Offered for"));
            html.open("tbody");
            EvidenceMatrix.of(report).evidence().forEach(this::evidence);
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }

    private void evidence(EvidenceUse item) {
        html.open("tr")
                .element("th", item.reference(), "scope", "row", "class", "place")
                .element("td", wording.method(item))
                .open("td");
        days(Wording.days(item));
        html.close("td")
                .element("td", item.expires().map(Object::toString).orElse(""), "class", "reference")
                .element("td", offeredFor(item), "class", "words")
                .close("tr");
    }

    private void days(List<String> days) {
        String separator = "";
        for (String day : days) {
            html.text(separator).element("span", day, "class", "reference");
            separator = ", ";
        }
    }

    /** Returns the criteria by unit, such as 'J/999/0001 1.1, 1.2; L/999/0002 1.1'. */
    private static String offeredFor(EvidenceUse item) {
        Map<UnitIdentifier, StringJoiner> byUnit = new LinkedHashMap<>();
        for (MappingResult mapping : item.mappings()) {
            byUnit.computeIfAbsent(mapping.criterion().unit(), unit -> new StringJoiner(", ", unit.text() + " ", ""))
                    .add(mapping.criterion().number());
        }
        List<String> told = new ArrayList<>();
        byUnit.values().forEach(joined -> told.add(joined.toString()));
        return told.isEmpty() ? "nothing" : String.join("; ", told);
    }

    private void look(EvidenceToLookAt look) {
        parts.openSection("look", EvidenceToLookAt.HEADING);
        if (look.isEmpty()) {
            html.element("p", EvidenceToLookAt.NOTHING);
        }
        parts.list(look.sentences());
        if (!look.notes().isEmpty()) {
            parts.openTable("What could be better; no verdict changes by it", "plain");
            parts.tableHead(List.of("Place", "What could be better", "What to do", "Code"));
            html.open("tbody");
            for (Finding note : look.notes()) {
                html.open("tr")
                        .element("th", note.place().toString(), "scope", "row", "class", "place")
                        .element("td", note.message(), "class", "words")
                        .element("td", note.advice(), "class", "words")
                        .open("td")
                        .element("code", note.code())
                        .close("td")
                        .close("tr");
            }
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }

    private void findings() {
        parts.openSection("findings", labels.headingMany(ReportWord.FINDING));
        if (report.findings().isEmpty()) {
            html.element("p", "Nothing was found.");
        } else {
            parts.openTable("What was found in what was handed in", "plain");
            parts.tableHead(List.of("Severity", "Place", labels.heading(ReportWord.FINDING), "What to do", "Code"));
            html.open("tbody");
            report.findings().forEach(this::finding);
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }

    private void finding(Finding finding) {
        html.open("tr").open("td");
        parts.status(ReportLabels.capital(labels.of(finding.severity())), Tone.of(finding.severity()));
        html.close("td")
                .open("th", "scope", "row", "class", "place")
                .text(finding.place().toString());
        parts.beside(finding.location().map(Object::toString).orElse(""));
        html.close("th")
                .element("td", finding.message(), "class", "words")
                .element("td", finding.advice(), "class", "words")
                .open("td")
                .element("code", finding.code())
                .close("td")
                .close("tr");
    }
}
