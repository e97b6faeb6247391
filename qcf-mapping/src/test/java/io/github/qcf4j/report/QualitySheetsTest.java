package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
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
    void only_quality_assurance_that_counts_is_on_the_sheets() {
        QualitySheets sheets = QualitySheets.of(Specimens.usualWith(
                sample("Q1", "assurer-1"),
                sample("Q2", "assessor-7"),
                sample("Q3", "assurer-3"),
                Withdrawal.builder("Q3", LocalDate.of(2014, 6, 20)).build()));

        List<String> systems = sheets.unitAchievements().rows().get(2);

        assertThat(systems).endsWith("Internal unit R/999/0003 by assurer-1: agreed on 2014-06-10");
        assertThat(sheets.declarations().rows())
                .extracting(row -> row.get(1))
                .containsExactly("L-1001", "assessor-7", "assurer-1");
    }

    private static QualityAssurance sample(String reference, String person) {
        return QualityAssurance.builder(
                        new AssuranceTarget.OfUnit(UnitIdentifier.parse("R/999/0003")),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.AGREED,
                        LocalDate.of(2014, 6, 10))
                .reference(reference)
                .person(person)
                .build();
    }

    @Test
    void row_without_a_cell_for_every_heading_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet("x", "X", List.of("A", "B"), List.of(List.of("1"))))
                .withMessage("Row '[1]' must have a cell for each of 2 headings");
    }
}
