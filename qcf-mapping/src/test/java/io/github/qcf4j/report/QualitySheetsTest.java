package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualitySheetsTest {

    @Test
    void sheets_of_the_usual_report_read_as_the_golden_file() {
        String markdown = QualitySheets.of(Specimens.usual()).markdown();

        GoldenFile.of("io/github/qcf4j/report/usual-sheets.md").assertHolds(markdown);
    }

    @Test
    void page_for_print_reads_as_the_golden_file() {
        String html = QualitySheets.of(Specimens.usual()).html();

        GoldenFile.of("io/github/qcf4j/report/usual-sheets.html").assertHolds(html);
    }

    @Test
    void evidence_index_is_a_table_for_spreadsheets_too() {
        QualitySheets sheets = QualitySheets.of(Specimens.usual());

        String csv = sheets.csv(sheets.evidenceIndex());

        GoldenFile.of("io/github/qcf4j/report/usual-evidence.csv").assertHolds(csv);
    }

    @Test
    void portfolio_without_records_has_sheets_that_say_so() {
        QualitySheets sheets = QualitySheets.of(Specimens.empty());

        assertThat(sheets.evidenceIndex().rows()).isEmpty();
        assertThat(sheets.witnesses().rows()).isEmpty();
        assertThat(sheets.declarations().rows()).hasSize(1);
        assertThat(sheets.markdown()).contains("Nothing is recorded.");
    }

    @Test
    void text_of_others_stays_text() {
        QualitySheets sheets = QualitySheets.of(Specimens.hostile());

        ReadPage page = ReadPage.of(sheets.html());
        String csv = sheets.csv(sheets.evidenceIndex());

        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(csv).doesNotContain("\n=", "\n@", ",=", ",@");
    }

    @Test
    void sheets_are_told_in_other_words() {
        ReportLabels labels = ReportLabels.of().withWord(ReportWord.LEARNER, "candidate", "candidates");

        Sheet units = QualitySheets.of(Specimens.usual()).withLabels(labels).unitAchievements();

        assertThat(units.headings()).contains("Candidate").doesNotContain("Learner");
    }

    @Test
    void row_without_a_cell_for_every_heading_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet("x", "X", List.of("A", "B"), List.of(List.of("1"))))
                .withMessage("Row '[1]' must have a cell for each of 2 headings");
    }
}
