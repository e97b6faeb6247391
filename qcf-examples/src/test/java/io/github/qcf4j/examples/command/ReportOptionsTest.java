package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOptionsTest {

    private static final String AS_OF = "--as-of=2014-11-21";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_specification_and_a_portfolio() {
        SampleFiles.writeInto(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "text, Level 3 Award in Calls",
        "markdown, '# '",
        "html, <!doctype html>",
        "json, {",
        "csv, 'learner,unit,outcome,criterion,'",
        "csv-gaps, 'learner,'",
        "csv-findings, 'learner,severity,code,'",
        "sheets, <!doctype html>",
        "csv-evidence, 'Number,Reference,Title,'",
        "csv-units, 'Unit,Title,Level,'",
        "csv-witnesses, 'Witness,'"
    })
    void report_comes_in_every_format(String format, String beginning) {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--format", format);

        assertThat(run.out()).startsWithIgnoringCase(beginning);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void output_names_a_file_and_makes_its_folder() {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--output", "reports/of 2014/one.txt");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("written: reports/of 2014/one.txt\n");
        assertThat(QcfRun.read(folder.resolve("reports/of 2014/one.txt")))
                .isEqualTo(QcfRun.in(folder, "map", "specification.json", "portfolio.json", AS_OF)
                        .out());
    }

    @Test
    void html_writes_a_page_beside_the_report() {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--html", "report.html");

        assertThat(run.out()).contains("1.1  Awaiting decision");
        assertThat(run.err()).isEqualTo("written: report.html\n");
        assertThat(QcfRun.read(folder.resolve("report.html"))).containsIgnoringCase("</html>");
    }

    @Test
    void report_that_was_written_before_is_written_over() {
        QcfRun.in(folder, "map", ".", AS_OF, "--html", "report.html");

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--html", "report.html");

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void several_reports_follow_each_other_as_text() {
        QcfRun.write(folder.resolve("portfolio.json"), SampleFiles.portfolios("L-1001", "L-1002"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF);

        assertThat(run.out().lines().filter(line -> line.startsWith("Learner ")))
                .containsExactly("Learner        L-1001", "Learner        L-1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "csv"})
    void several_reports_that_cannot_follow_each_other_need_a_folder(String format) {
        QcfRun.write(folder.resolve("portfolio.json"), SampleFiles.portfolios("L-1001", "L-1002"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--format", format);

        assertThat(run.err())
                .isEqualTo("qcf map: 2 reports in %s cannot follow each other; name a folder with --output\n"
                        .formatted(format));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void several_reports_go_into_a_folder_with_names_that_every_system_takes() throws IOException {
        QcfRun.write(
                folder.resolve("portfolio.json"),
                SampleFiles.portfolios("L-1001", "l-1001", "a/b:c", "CON", "..", "Zoë 7"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--format", "json", "--output", "out", "--html", "pages/");

        assertThat(run.err()).isEqualTo("written: 6 files in out\nwritten: 6 files in pages/\n");
        assertThat(names("out"))
                .containsExactlyInAnyOrder(
                        "L-1001.json", "l-1001-2.json", "a_b_c.json", "_CON.json", "_...json", "Zoë_7.json");
        assertThat(names("pages")).hasSize(6).allMatch(name -> name.endsWith(".html"));
        assertThat(QcfRun.read(folder.resolve("out/a_b_c.json"))).contains("\"a/b:c\"");
    }

    @Test
    void several_reports_do_not_go_into_a_file() {
        QcfRun.write(folder.resolve("portfolio.json"), SampleFiles.portfolios("L-1001", "L-1002"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--html", "report.html");

        assertThat(run.err()).isEqualTo("qcf map: 'report.html' is a file, and there are 2 reports; name a folder\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void input_is_never_written_over() {
        String portfolio = QcfRun.read(folder.resolve("portfolio.json"));
        QcfRun.write(folder.resolve("L-1001.json"), portfolio);

        QcfRun named = QcfRun.in(folder, "map", "specification.json", "L-1001.json", AS_OF, "-o", "./L-1001.json");
        QcfRun inFolder = QcfRun.in(folder, "map", "specification.json", "L-1001.json", AS_OF, "-f", "json", "-o", ".");

        assertThat(named.err()).contains("would be written over, and is read; name another file");
        assertThat(inFolder.err()).contains("would be written over, and is read; name another file");
        assertThat(named.exitCode()).isEqualTo(2);
        assertThat(inFolder.exitCode()).isEqualTo(2);
        assertThat(QcfRun.read(folder.resolve("L-1001.json"))).isEqualTo(portfolio);
    }

    @Test
    void one_file_is_not_written_twice() {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "-f", "html", "-o", "a.html", "--html", "./a.html");

        assertThat(run.err()).contains("would be written twice; name two different files");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void file_in_the_way_of_a_folder_is_told_in_one_line() {
        QcfRun.write(folder.resolve("taken"), "");

        QcfRun run = QcfRun.in(folder, "map", "specification.json", "portfolio.json", AS_OF, "-o", "taken/report.txt");

        assertThat(run.err())
                .startsWith("qcf map: 'taken/report.txt' cannot be written")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void labels_replace_words_of_the_report() {
        QcfRun.write(
                folder.resolve("labels.txt"),
                "# our words\n\nlearner = candidate / candidates\nNO_EVIDENCE = Nothing yet\n");

        QcfRun file = QcfRun.in(folder, "map", ".", AS_OF, "--labels", "labels.txt");
        QcfRun option = QcfRun.in(
                folder, "map", ".", AS_OF, "--label", "learner=candidate", "--label", "no-evidence=Nothing yet");

        assertThat(file.out()).contains("Candidate", "1.2  Nothing yet").doesNotContain("Learner");
        assertThat(option).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "learner, label 'learner' is not a word and what replaces it; write learner=candidate",
        "learner=, label 'learner=' is not a word and what replaces it; write learner=candidate",
        "learner=a/, label 'a/' lacks a word; write learner=candidate/candidates",
        "pupil=child, label 'pupil=child' is for a word that no report has; write one of"
    })
    void label_that_replaces_nothing_is_refused(String label, String told) {
        QcfRun run = QcfRun.in(folder, "map", ".", "--label", label);

        assertThat(run.err()).startsWith("qcf map: " + told);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void labels_that_are_not_there_are_refused() {
        QcfRun run = QcfRun.in(folder, "map", ".", "--labels", "none.txt");

        assertThat(run.err())
                .isEqualTo("qcf map: 'none.txt' cannot be read: there is nothing of that name;"
                        + " see that it can be read\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void labels_are_never_written_over() {
        QcfRun.write(folder.resolve("labels.txt"), "learner = candidate\n");

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--labels", "labels.txt", "-o", "./labels.txt");

        assertThat(run.err()).contains("'./labels.txt' would be written over, and is read");
        assertThat(QcfRun.read(folder.resolve("labels.txt"))).isEqualTo("learner = candidate\n");
    }

    @Test
    void dash_is_no_file_to_write() {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--html", "-");

        assertThat(run.err()).isEqualTo("qcf map: '-' is no file; name a file or a folder\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void width_is_kept_to() {
        QcfRun narrow = QcfRun.in(folder, "map", ".", AS_OF, "--width", "40");
        QcfRun wide = QcfRun.in(folder, "map", ".", AS_OF, "--width", "200");
        QcfRun tooNarrow = QcfRun.in(folder, "map", ".", AS_OF, "--width", "39");

        assertThat(narrow.out().lines().count())
                .isGreaterThan(wide.out().lines().count());
        assertThat(tooNarrow.err()).isEqualTo("qcf map: --width 39 is too narrow; give it 40 or more\n");
        assertThat(tooNarrow.exitCode()).isEqualTo(2);
    }

    @Test
    void colour_is_shown_when_it_is_asked_for_and_on_a_terminal() {
        QcfRun plain = QcfRun.in(folder, "map", ".", AS_OF);
        QcfRun always = QcfRun.in(folder, "map", ".", AS_OF, "--colour", "always");
        QcfRun american = QcfRun.in(folder, "map", ".", AS_OF, "--color=always");

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(always.out()).contains("\u001b[");
        assertThat(american).isEqualTo(always);
        assertThat(onTerminal("map", ".", AS_OF)).isEqualTo(always.out());
        assertThat(onTerminal("map", ".", AS_OF, "--colour", "never")).isEqualTo(plain.out());
    }

    @Test
    void colour_of_a_terminal_does_not_get_into_a_file() {
        onTerminal("map", "specification.json", "portfolio.json", AS_OF, "--output", "report.txt");

        assertThat(QcfRun.read(folder.resolve("report.txt"))).doesNotContain("\u001b");
    }

    private String onTerminal(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
        Qcf.run(new Surroundings(in, out, new ByteArrayOutputStream(), folder, QcfRun.TODAY, true), arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Stream<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
