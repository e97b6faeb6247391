package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("^- (`+)(.*)\\1$");

    @Test
    void usual_report_reads_as_the_golden_file() {
        String markdown = MarkdownReport.of().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual.md").assertHolds(markdown);
    }

    @Test
    void empty_report_reads_as_the_golden_file() {
        String markdown = MarkdownReport.of().write(Specimens.empty());

        GoldenFile.of("io/github/qcf4j/report/empty.md").assertHolds(markdown);
    }

    @Test
    void text_of_others_stays_text() {
        String markdown = MarkdownReport.of().write(Specimens.hostile());

        List<String> prose =
                markdown.lines().filter(line -> !CODE.matcher(line).matches()).toList();
        assertThat(prose)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContainPattern("(?<!\\\\)[<\\[`]")
                        .doesNotContainPattern("(?<!\\\\)\\*\\*"));
        assertThat(markdown.chars().filter(character -> character != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void every_row_of_a_table_has_the_cells_of_its_header() {
        String markdown = MarkdownReport.of().write(Specimens.hostile());

        List<String> lines = markdown.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
                assertThat(BAR.split(lines.get(i), -1)).hasSameSizeAs(BAR.split(lines.get(i - 1), -1));
            }
        }
    }

    @Test
    void a_report_is_told_in_other_words() {
        ReportLabels labels = ReportLabels.of().withWord(ReportWord.GAP, "task", "tasks");

        String markdown = MarkdownReport.of().withLabels(labels).write(Specimens.empty());

        assertThat(markdown).contains("## Tasks: ").doesNotContain("## Gaps");
    }

    @Test
    void a_report_is_appended_to_what_is_there() {
        CoverageReport report = Specimens.empty();
        StringBuilder out = new StringBuilder("Before.\n");

        MarkdownReport.of().write(report, out);

        assertThat(out).hasToString("Before.\n" + MarkdownReport.of().write(report));
    }
}
