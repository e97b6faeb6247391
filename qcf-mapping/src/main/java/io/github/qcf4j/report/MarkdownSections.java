package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.Lapse;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.MarkdownPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of a report in Markdown, from its head to what was found. */
final class MarkdownSections {

    private static final int PAGE = 1;
    private static final int SECTION = 2;
    private static final int PART = 3;

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final @Nullable WayToFinish way;
    private final @Nullable EvidenceToLookAt look;
    private final MarkdownPage page;
    private final EvidenceMatrix matrix;

    MarkdownSections(
            CoverageReport report,
            Wording wording,
            @Nullable WayToFinish way,
            @Nullable EvidenceToLookAt look,
            MarkdownPage page) {
        this.report = report;
        this.way = way;
        this.look = look;
        this.wording = wording;
        this.labels = wording.labels();
        this.page = page;
        this.matrix = EvidenceMatrix.of(report);
    }

    void write() {
        head();
        units();
        feedback();
        report.selectedUnits().forEach(this::unit);
        gaps();
        if (way != null) {
            way(way);
        }
        lapses();
        page.heading(SECTION, "Rules of combination");
        report.rules().ifPresent(rules -> rules("Now", rules));
        report.selection()
                .ifPresent(selection ->
                        rules("If every selected %s were achieved".formatted(labels.one(ReportWord.UNIT)), selection));
        if (report.rules().isEmpty()) {
            page.paragraph("none are answered");
        }
        if (look != null) {
            look(look);
        }
        findings();
    }

    private void head() {
        ReportHead head = new ReportHead(report, wording);
        page.heading(PAGE, head.title());
        List<List<String>> rows = new ArrayList<>();
        head.facts().forEach(fact -> rows.add(List.of(fact.label(), fact.value())));
        rows.add(List.of("Progress", head.progress()));
        rows.add(List.of(
                "Credit towards the rules",
                "%s (%s); %s"
                        .formatted(
                                head.creditHeld(),
                                ReportHead.sentence(head.creditByRoute()),
                                ReportHead.sentence(head.creditToCome()))));
        rows.add(List.of("Credit awarded", ReportHead.sentence(head.creditAwarded())));
        page.table(List.of("", ""), rows);
    }

    private void units() {
        page.heading(SECTION, labels.headingMany(ReportWord.UNIT));
        List<List<String>> rows = new ArrayList<>();
        for (UnitCoverage unit : report.units()) {
            rows.add(List.of(
                    unit.identifier().text(),
                    unit.unit().title(),
                    wording.state(unit),
                    String.join(", ", wording.about(unit))));
        }
        page.table(List.of(labels.heading(ReportWord.UNIT), "Title", "State", "About"), rows);
        if (rows.isEmpty()) {
            page.paragraph("none");
        }
    }

    private void feedback() {
        Feedback feedback = new Feedback(report, labels);
        if (!feedback.isEmpty()) {
            page.heading(SECTION, "Feedback");
            for (Feedback.UnitFeedback unit : feedback.units()) {
                page.heading(PART, unit.unit());
                page.list(unit.sentences());
            }
            feedback.others().forEach(page::paragraph);
        }
    }

    private void unit(UnitCoverage unit) {
        page.heading(SECTION, unit.identifier().text() + " " + unit.unit().title());
        page.paragraph("%s, %s".formatted(wording.state(unit), String.join(", ", wording.about(unit))));
        wording.certification(unit).ifPresent(page::paragraph);
        unit.outcomes().forEach(this::outcome);
        page.list(wording.conditions(unit));
    }

    private void outcome(OutcomeCoverage outcome) {
        page.heading(
                PART,
                "%s %s (%s)"
                        .formatted(
                                outcome.outcome().number(),
                                outcome.outcome().statement(),
                                wording.progress(outcome.progress())));
        List<List<String>> rows = new ArrayList<>();
        for (CriterionCoverage criterion : outcome.criteria()) {
            rows.add(List.of(
                    criterion.reference().number(),
                    criterion.criterion().statement(),
                    Marks.of(criterion.status()) + " " + wording.status(criterion),
                    wording.evidence(criterion, matrix)));
        }
        page.table(
                List.of(
                        labels.heading(ReportWord.CRITERION),
                        "Statement",
                        "Status",
                        labels.heading(ReportWord.EVIDENCE)),
                rows);
    }

    private void gaps() {
        PlainWords plain = PlainWords.of(report);
        page.heading(
                SECTION,
                "%s: %s"
                        .formatted(
                                labels.headingMany(ReportWord.GAP),
                                report.gaps().size()));
        List<List<String>> rows = new ArrayList<>();
        for (Gap gap : report.gaps()) {
            rows.add(List.of(gap.place().toString(), plain.told(gap.message()), plain.told(Wording.remedy(gap))));
        }
        page.table(List.of("Place", "What is missing", "What would close it"), rows);
    }

    private void way(WayToFinish way) {
        page.heading(SECTION, WayToFinish.HEADING);
        page.paragraph(way.summary());
        List<List<String>> rows = new ArrayList<>();
        for (WayToFinish.Step step : way.steps()) {
            rows.add(
                    List.of(step.reference(), step.what(), Long.toString(step.weight()), step.offered(), step.gives()));
        }
        page.table(List.of("Reference", "What to do", "Weight", "Offer it for", "What it gives"), rows);
        sentences(WayToFinish.OPEN + ":", way.open());
        sentences(WayToFinish.UNFIT + ":", way.unfit());
        sentences(way.unitsToTakeLead(), way.unitsToTake());
    }

    private void sentences(String lead, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.paragraph(lead);
            page.list(sentences);
        }
    }

    private void lapses() {
        if (!report.lapses().isEmpty()) {
            page.heading(
                    SECTION, "To come to an end: %s".formatted(report.lapses().size()));
            List<List<String>> rows = new ArrayList<>();
            for (Lapse lapse : report.lapses()) {
                rows.add(List.of(
                        lapse.on().toString(),
                        lapse.place().toString(),
                        lapse.message(),
                        String.join(", ", lapse.items())));
            }
            page.table(List.of("From", "Place", "What happens", labels.heading(ReportWord.EVIDENCE)), rows);
        }
    }

    private void rules(String heading, CombinationResult result) {
        page.heading(PART, "%s: %s".formatted(heading, ReportLabels.within(labels.of(result.answer()))));
        List<List<String>> rows = new ArrayList<>();
        for (RuleLine line : RuleLine.of(result, wording)) {
            rows.add(List.of(line.sentence(), line.told(labels)));
        }
        page.table(List.of("Rule", "Answer"), rows);
        page.list(wording.ways(result));
        page.list(result.unknowns());
        page.list(result.notes());
    }

    private void look(EvidenceToLookAt look) {
        page.heading(SECTION, EvidenceToLookAt.HEADING);
        if (look.isEmpty()) {
            page.paragraph(EvidenceToLookAt.NOTHING);
        }
        page.list(look.sentences());
        List<List<String>> rows = new ArrayList<>();
        for (Finding note : look.notes()) {
            rows.add(List.of(note.place().toString(), note.message(), note.advice()));
        }
        page.table(List.of("Place", "What could be better", "What to do"), rows);
    }

    private void findings() {
        page.heading(
                SECTION,
                "%s: %s"
                        .formatted(
                                labels.headingMany(ReportWord.FINDING),
                                report.findings().size()));
        page.codes(report.findings().stream().map(Finding::toString).toList());
    }
}
