package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QcfTest {

    @TempDir
    private Path folder;

    @Test
    void version_says_the_version_and_nothing_else() {
        QcfRun run = QcfRun.in(folder, "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("qcf \\S.*\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_names_every_command_and_where_to_start() {
        QcfRun run = QcfRun.in(folder, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  map ", "  check ", "  show ", "  new ", "qcf new mine", "Exit codes:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "cohort", "check", "show", "new", "rules", "plan", "sample"})
    void help_of_a_command_shows_examples_and_exit_codes(String command) {
        QcfRun run = QcfRun.in(folder, command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: qcf " + command, "Examples:", "  qcf " + command, "Exit codes:");
        assertThat(run.out()).isEqualTo(QcfRun.in(folder, "help", command).out());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void no_command_is_answered_by_help_on_standard_error() {
        QcfRun run = QcfRun.in(folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: qcf");
    }

    @Test
    void misspelt_command_is_answered_by_the_one_that_was_meant() {
        QcfRun run = QcfRun.in(folder, "chek");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'chek'; did you mean check").contains("see 'qcf --help'");
    }

    @Test
    void misspelt_option_is_answered_by_the_one_that_was_meant() {
        QcfRun run = QcfRun.in(folder, "check", "a.json", "--formatt", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'--formatt'")
                .contains("did you mean --format")
                .contains("see 'qcf check --help'");
    }

    @Test
    void command_without_its_file_is_refused_in_two_lines() {
        QcfRun run = QcfRun.in(folder, "check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                qcf check: missing required parameter: 'FILE|FOLDER'
                see 'qcf check --help'
                """);
    }

    @Test
    void value_of_an_option_that_does_not_exist_is_refused_with_those_that_do() {
        QcfRun run = QcfRun.in(folder, "check", "a.json", "--format", "xml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "qcf check: --format 'xml' is not one of text, json, sarif, junit, csv, md, html; write one of them\n");
    }

    @Test
    void name_that_no_file_can_have_is_refused() {
        QcfRun run = QcfRun.in(folder, "check", "a\0b");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be the name of a file");
    }

    @Test
    void reader_that_went_away_ends_the_command_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Qcf.run(surroundings(failing("Broken pipe"), err), "--version");

        assertThat(exitCode).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void output_that_cannot_be_written_is_refused() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Qcf.run(surroundings(failing("No space left on device"), err), "check", "--help");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("'standard output' cannot be written: No space left on device");
    }

    @Test
    void report_that_cannot_be_written_is_refused() {
        SampleFiles.writeInto(folder);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Qcf.run(surroundings(failing("No space left on device"), err), "check", ".");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("qcf check: 'standard output' cannot be written: No space left on device;"
                        + " see that it can be written\n");
    }

    @Test
    void colours_are_seen_on_a_terminal_unless_somebody_objects() {
        assertThat(Surroundings.seesColours(Map.of(), true)).isTrue();
        assertThat(Surroundings.seesColours(Map.of("NO_COLOR", ""), true)).isTrue();
        assertThat(Surroundings.seesColours(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(Surroundings.seesColours(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Surroundings.seesColours(Map.of(), false)).isFalse();
    }

    private Surroundings surroundings(OutputStream out, OutputStream err) {
        return new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, folder, QcfRun.TODAY, false);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
