package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.TextWidth;
import io.github.qcf4j.report.TextPage.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of a report in plain text, from its head to what was found. */
final class TextSections {

    private static final int LABEL = 13;
    private static final int STATUS = 17;
    private static final int NUMBER = 5;
    private static final int WIDEST_IDENTIFIER = 20;

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final @Nullable WayToFinish way;
    private final @Nullable EvidenceToLookAt look;
    private final TextPage page;
    private final EvidenceMatrix matrix;

    TextSections(
            CoverageReport report,
            Wording wording,
            @Nullable WayToFinish way,
            @Nullable EvidenceToLookAt look,
            TextPage page) {
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
        report.rules().ifPresent(rules -> rules("Rules of combination now", rules));
        report.selection()
                .ifPresent(selection -> rules(
                        "Rules of combination if every selected %s were achieved"
                                .formatted(labels.one(ReportWord.UNIT)),
                        selection));
        if (look != null) {
            look(look);
        }
        findings();
    }

    private void head() {
        ReportHead head = new ReportHead(report, wording);
        page.title(head.title());
        head.facts().forEach(fact -> page.labelled(fact.label(), LABEL, fact.value()));
        page.labelled("Progress", LABEL, head.progress());
        page.labelled(
                "Credit",
                LABEL,
                "%s towards the rules (%s); %s"
                        .formatted(
                                head.creditHeld(),
                                ReportHead.sentence(head.creditByRoute()),
                                ReportHead.sentence(head.creditToCome())));
        page.labelled("", LABEL, ReportHead.sentence(head.creditAwarded()));
    }

    private void units() {
        page.heading(labels.headingMany(ReportWord.UNIT));
        if (report.units().isEmpty()) {
            page.paragraph(0, "none");
        }
        int identifiers = report.units().stream()
                .mapToInt(unit -> TextWidth.of(unit.identifier().text()))
                .max()
                .orElse(0);
        for (UnitCoverage unit : report.units()) {
            Cell identifier = new Cell(unit.identifier().text(), Math.min(WIDEST_IDENTIFIER, identifiers), Tone.NONE);
            Cell state = new Cell(labels.of(unit.state()), STATUS, Tone.of(unit.state()));
            page.row(List.of(identifier, state), List.of(unit.unit().title(), String.join(", ", wording.about(unit))));
        }
    }

    private void feedback() {
        Feedback feedback = new Feedback(report, labels);
        if (!feedback.isEmpty()) {
            page.heading("Feedback");
            for (Feedback.UnitFeedback unit : feedback.units()) {
                page.paragraph(0, unit.unit());
                unit.sentences().forEach(sentence -> page.paragraph(2, sentence));
            }
            feedback.others().forEach(sentence -> page.paragraph(0, sentence));
        }
    }

    private void unit(UnitCoverage unit) {
        page.heading(unit.identifier().text() + " " + unit.unit().title());
        page.paragraph(0, "%s, %s".formatted(wording.state(unit), String.join(", ", wording.about(unit))));
        wording.certification(unit).ifPresent(told -> page.paragraph(0, told));
        unit.outcomes().forEach(this::outcome);
        List<String> conditions = wording.conditions(unit);
        if (!conditions.isEmpty()) {
            page.blank();
            conditions.forEach(condition -> page.paragraph(0, condition));
        }
    }

    private void outcome(OutcomeCoverage outcome) {
        page.blank();
        page.paragraph(
                0,
                "%s %s (%s)"
                        .formatted(
                                outcome.outcome().number(),
                                outcome.outcome().statement(),
                                wording.progress(outcome.progress())));
        outcome.criteria().forEach(this::criterion);
    }

    private void criterion(CriterionCoverage criterion) {
        Cell number = new Cell("  " + criterion.reference().number(), NUMBER, Tone.NONE);
        Cell status = new Cell(wording.status(criterion), STATUS, Tone.of(criterion.status()));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(criterion.criterion().statement());
        String evidence = wording.evidence(criterion, matrix);
        if (!evidence.isEmpty()) {
            paragraphs.add(evidence);
        }
        page.row(List.of(number, status), paragraphs);
    }

    private void gaps() {
        PlainWords plain = PlainWords.of(report);
        page.heading("%s: %s"
                .formatted(labels.headingMany(ReportWord.GAP), report.gaps().size()));
        report.gaps()
                .forEach(gap -> page.paragraph(
                        0,
                        "%s %s; %s"
                                .formatted(gap.place(), plain.told(gap.message()), plain.told(Wording.remedy(gap)))));
    }

    private void way(WayToFinish way) {
        page.heading(WayToFinish.HEADING);
        page.paragraph(0, way.summary());
        for (WayToFinish.Step step : way.steps()) {
            page.row(
                    List.of(new Cell(step.reference(), NUMBER, Tone.NONE)),
                    List.of(
                            "%s (weight %s)"
                                    .formatted(step.what(), step.weight())
                                    .strip(),
                            "offer it for " + step.offered(),
                            "gives " + step.gives()));
        }
        sentences(WayToFinish.OPEN + ":", way.open());
        sentences(WayToFinish.UNFIT + ":", way.unfit());
        sentences(way.unitsToTakeLead(), way.unitsToTake());
    }

    private void sentences(String lead, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.paragraph(0, lead);
            sentences.forEach(sentence -> page.paragraph(2, sentence));
        }
    }

    private void lapses() {
        if (!report.lapses().isEmpty()) {
            page.heading("To come to an end: %s".formatted(report.lapses().size()));
            report.lapses().forEach(lapse -> page.paragraph(0, lapse.toString()));
        }
    }

    private void rules(String heading, CombinationResult result) {
        page.heading("%s: %s".formatted(heading, ReportLabels.within(labels.of(result.answer()))));
        for (RuleLine line : RuleLine.of(result, wording)) {
            Cell answer = new Cell(labels.of(line.answer()), 9, Tone.of(line.answer()));
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(line.numbers().isEmpty() ? line.sentence() : line.sentence() + ": " + line.numbers());
            paragraphs.addAll(line.details());
            page.row(List.of(answer), paragraphs);
        }
        wording.ways(result).forEach(way -> page.paragraph(0, way));
        result.unknowns().forEach(unknown -> page.paragraph(0, unknown));
        result.notes().forEach(note -> page.paragraph(0, note));
    }

    private void look(EvidenceToLookAt look) {
        page.heading(EvidenceToLookAt.HEADING);
        if (look.isEmpty()) {
            page.paragraph(0, EvidenceToLookAt.NOTHING);
        }
        look.sentences().forEach(sentence -> page.paragraph(0, sentence));
        look.notes()
                .forEach(note -> page.paragraph(
                        0, "%s %s; %s [%s]".formatted(note.place(), note.message(), note.advice(), note.code())));
    }

    private void findings() {
        page.heading("%s: %s"
                .formatted(
                        labels.headingMany(ReportWord.FINDING),
                        report.findings().size()));
        report.findings().forEach(finding -> page.line(finding.toString()));
    }
}
