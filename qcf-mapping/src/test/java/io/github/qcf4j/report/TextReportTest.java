package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.markup.TextWidth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    @Test
    void usual_report_reads_as_the_golden_file() {
        String text = TextReport.of().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual.txt").assertHolds(text);
    }

    @Test
    void empty_report_reads_as_the_golden_file() {
        String text = TextReport.of().write(Specimens.empty());

        GoldenFile.of("io/github/qcf4j/report/empty.txt").assertHolds(text);
    }

    @Test
    void report_without_a_registration_reads_as_the_golden_file() {
        String text = TextReport.of().write(Specimens.unregistered());

        GoldenFile.of("io/github/qcf4j/report/unregistered.txt").assertHolds(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 132})
    void no_line_but_a_finding_is_wider_than_asked_for(int width) {
        CoverageReport report = Specimens.hostile();

        String text = TextReport.of().withWidth(width).write(report);

        List<String> findings =
                report.findings().stream().map(Finding::toString).toList();
        assertThat(text.lines().filter(line -> !findings.contains(line)))
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void every_finding_is_one_whole_line() {
        CoverageReport report = Specimens.hostile();

        String text = TextReport.of().withWidth(40).write(report);

        assertThat(report.findings()).isNotEmpty();
        assertThat(text.lines().toList())
                .containsAll(report.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void colour_adds_nothing_to_the_words() {
        CoverageReport report = Specimens.usual();

        String coloured = TextReport.of().withColour(true).write(report);

        assertThat(coloured).contains("\u001B[32mMet\u001B[0m");
        assertThat(COLOUR.matcher(coloured).replaceAll(""))
                .isEqualTo(TextReport.of().write(report));
    }

    @Test
    void text_of_others_cannot_command_the_terminal() {
        CoverageReport report = Specimens.hostile();

        String plain = TextReport.of().write(report);
        String coloured =
                COLOUR.matcher(TextReport.of().withColour(true).write(report)).replaceAll("");

        assertThat(plain.chars().filter(character -> character != '\n')).noneMatch(Character::isISOControl);
        assertThat(plain).doesNotContain("\u202E", "\u2066");
        assertThat(coloured).isEqualTo(plain);
    }

    @Test
    void a_report_is_told_in_other_words() {
        ReportLabels labels = ReportLabels.of()
                .withWord(ReportWord.LEARNER, "candidate", "candidates")
                .withLabel(CriterionStatus.NO_EVIDENCE, "Blank");

        String text = TextReport.of().withLabels(labels).write(Specimens.empty());

        assertThat(text).contains("Candidate      L-1002", "  1.1  Blank ").doesNotContain("No evidence");
    }

    @Test
    void a_report_is_appended_to_what_is_there() {
        StringBuilder out = new StringBuilder("Before.\n");

        TextReport.of().write(Specimens.empty(), out);

        assertThat(out).hasToString("Before.\n" + TextReport.of().write(Specimens.empty()));
    }

    @Test
    void a_report_that_cannot_be_written_says_so() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TextReport.of().write(Specimens.empty(), full))
                .withMessageContaining("disk full");
    }

    @Test
    void a_width_too_narrow_to_read_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.of().withWidth(39))
                .withMessage("Width '39' must be at least 40");
    }
}
