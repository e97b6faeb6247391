package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.markup.TerminalStyle;
import io.github.qcf4j.markup.TextTable;
import io.github.qcf4j.markup.TextWidth;
import io.github.qcf4j.report.TextPage.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A report on a cohort in plain text, from its head to the last criterion. */
final class CohortText {

    private static final int LABEL = 21;
    private static final int WIDEST_REFERENCE = 20;

    private final CohortCoverage coverage;
    private final ReportLabels labels;
    private final TextPage page = new TextPage(TextTable.WIDTH, TerminalStyle.PLAIN);

    CohortText(CohortCoverage coverage, ReportLabels labels) {
        this.coverage = coverage;
        this.labels = labels;
    }

    String write() {
        CohortHead head = new CohortHead(coverage, labels);
        page.title(head.title());
        head.facts().forEach(fact -> page.labelled(fact.label(), LABEL, fact.value()));
        head.remarks().forEach(remark -> page.blank().paragraph(0, remark));
        for (QualificationCoverage qualification : coverage.qualifications()) {
            page.heading(CohortHead.heading(qualification));
            page.paragraph(0, head.about(qualification));
            CohortTables tables = new CohortTables(qualification, coverage.question(), labels);
            table(tables.credit());
            sentences(tables.units());
            table(tables.lacked());
            table(tables.near());
            table(tables.ending());
            sentences(tables.criteria());
        }
        return page.toString();
    }

    private void table(Sheet sheet) {
        page.blank().line(sheet.title());
        if (sheet.rows().isEmpty()) {
            page.line("none");
            return;
        }
        TextTable table = TextTable.withHeader(sheet.headings().toArray(String[]::new));
        sheet.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        table.lines().forEach(page::line);
    }

    /** Writes rows of many numbers as sentences, which leave out what is nothing. */
    private void sentences(Sheet sheet) {
        page.blank().line(sheet.title());
        int reference = sheet.rows().stream()
                .mapToInt(row -> TextWidth.of(row.get(0)))
                .max()
                .orElse(0);
        for (List<String> row : sheet.rows()) {
            Cell place = new Cell(row.get(0), Math.min(WIDEST_REFERENCE, reference), Tone.NONE);
            page.row(List.of(place), paragraphs(sheet.headings(), row));
        }
    }

    private static List<String> paragraphs(List<String> headings, List<String> row) {
        List<String> paragraphs = new ArrayList<>();
        StringJoiner numbers = new StringJoiner(", ");
        for (int i = 1; i < row.size(); i++) {
            if (!CohortTables.isNumber(row.get(i))) {
                paragraphs.add(row.get(i));
            } else if (numbers.length() == 0 || !row.get(i).equals("0")) {
                numbers.add(ReportLabels.within(headings.get(i)) + " " + row.get(i));
            }
        }
        paragraphs.add(numbers.toString());
        return paragraphs;
    }
}
