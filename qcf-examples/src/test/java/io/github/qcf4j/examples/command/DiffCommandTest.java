package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.examples.GoldenFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String BEFORE = "qcf-examples/data/specifications/contact-centre.json";
    private static final String AFTER = "qcf-examples/data/specifications/contact-centre-rqf.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void lay_out_two_versions() {
        QcfRun.write(folder.resolve("before.json"), SampleFiles.SPECIFICATION);
        QcfRun.write(
                folder.resolve("after.json"),
                SampleFiles.SPECIFICATION
                        .replace(
                                "\"level\": \"3\",\n          \"credit\": 5",
                                "\"level\": \"3\",\n          \"credit\": 6")
                        .replace("\"Report\"", "\"Report *all* calls\""));
        QcfRun.write(
                folder.resolve("retitled.json"),
                SampleFiles.SPECIFICATION.replace("Monitor calls", "Monitor contacts"));
    }

    @Test
    void illustrative_versions_are_compared_as_text_markdown_and_json() {
        GoldenFile.of("contact-centre-diff.txt").assertHolds(inProject("--guidance"));
        GoldenFile.of("contact-centre-diff.md").assertHolds(inProject("--format", "md"));
        GoldenFile.of("contact-centre-diff.json").assertHolds(inProject("--format", "json"));
    }

    private static String inProject(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "diff";
        arguments[1] = BEFORE;
        arguments[2] = AFTER;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return QcfRun.in(QcfRun.PROJECT, arguments).out();
    }

    @Test
    void change_that_leaves_decisions_alone_fails_on_changes_only() {
        QcfRun run = QcfRun.in(folder, "diff", "before.json", "retitled.json");

        assertThat(run.out()).isEqualTo("""
            J/999/0001: title changed from 'Monitor calls' to 'Monitor contacts'

            1 change, 0 of them of guidance; criteria: carries over 2, must be judged again
            0, no longer asked 0, new 0
            """);
        assertThat(run.exitCode()).isZero();
        assertThat(exitCode("before.json", "retitled.json", "changes")).isEqualTo(1);
        assertThat(exitCode("before.json", "retitled.json", "invalidating")).isZero();
        assertThat(exitCode("before.json", "before.json", "changes")).isZero();
        assertThat(exitCode("before.json", "after.json", "invalidating")).isEqualTo(1);
    }

    private int exitCode(String before, String after, String failOn) {
        return QcfRun.in(folder, "diff", before, after, "--fail-on", failOn).exitCode();
    }

    @Test
    void markdown_takes_no_command_from_a_statement() {
        QcfRun run = QcfRun.in(folder, "diff", "before.json", "after.json", "--format", "md");

        assertThat(run.out()).contains("Report \\*all\\* calls");
    }

    @Test
    void specification_with_an_error_is_not_compared() {
        QcfRun.write(folder.resolve("wrong.json"), SampleFiles.SPECIFICATION.replace("Monitor calls", " "));

        QcfRun run = QcfRun.in(folder, "diff", "before.json", "wrong.json");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "wrong.json:6:16: error:",
                        "qcf diff: 'wrong.json' has 1 error; correct what 'qcf check wrong.json' finds");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void standard_input_stands_for_one_of_the_two() {
        QcfRun one = QcfRun.with(SampleFiles.SPECIFICATION, folder, "diff", "-", "before.json");
        QcfRun both = QcfRun.with(SampleFiles.SPECIFICATION, folder, "diff", "-", "-");

        assertThat(one.out()).startsWith("0 changes");
        assertThat(both.err()).contains("'-' is named twice; name standard input once");
        assertThat(both.exitCode()).isEqualTo(2);
    }
}
