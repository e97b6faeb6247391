package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.CheckDocument;
import io.github.qcf4j.check.CheckJson;
import io.github.qcf4j.validation.SpecificationRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String WITHOUT_TITLE = """
            {
              "format": "qcf4j/1",
              "units": [{ "reference": "J/999/0001" }]
            }
            """;

    private static final String WRONG_CHECK_CHARACTER = """
            { "format": "qcf4j/1", "units": [{ "reference": "A/999/0001", "title": "Monitor calls" }] }
            """;

    @TempDir
    private Path folder;

    @Test
    void files_without_a_finding_are_told_in_one_line() {
        SampleFiles.writeInto(folder);
        writeQuietProfile();

        QcfRun run = QcfRun.in(folder, "check", "specification.json", "portfolio.json", "--profile", "qcf-rules.json");

        assertThat(run.out()).isEqualTo("2 files checked: 0 errors, 0 warnings, 0 notes\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void error_is_a_line_with_file_line_and_column_and_makes_the_check_fail() {
        QcfRun.write(folder.resolve("unit.json"), WITHOUT_TITLE);

        QcfRun run = QcfRun.in(folder, "check", "unit.json");

        assertThat(run.out()).isEqualTo("""
                unit.json:3:13: error: /units/0 has no title; give the unit a title [unit.title.missing]
                1 file checked: 1 error, 0 warnings, 0 notes
                """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void rules_of_the_catalogue_are_kept_to() {
        QcfRun.write(folder.resolve("unit.json"), """
                { "format": "qcf4j/1", "units": [{ "code": "B-1", "title": "Serve drinks" }] }
                """);

        QcfRun run = QcfRun.in(folder, "check", "unit.json");

        assertThat(run.out()).startsWith("unit.json:1:34: ").contains("unit B-1 ", "[unit.level.missing]");
    }

    /** Writes a profile that switches every rule off that the sample files break. */
    private void writeQuietProfile() {
        String off = SpecificationRules.all().stream()
                .map(rule -> "\"%s\": \"OFF\"".formatted(rule.code()))
                .collect(Collectors.joining(", "));
        QcfRun.write(folder.resolve("qcf-rules.json"), """
                { "format": "qcf4j-rules/1", "severities": { %s } }
                """.formatted(off));
    }

    @Test
    void names_are_checked_across_files() {
        QcfRun.write(
                folder.resolve("a.json"),
                SampleFiles.SPECIFICATION.replace("\"units\": [\"J/999/0001\"]", "\"units\": [\"L/999/0002\"]"));

        QcfRun run = QcfRun.in(folder, "check", ".");

        assertThat(run.out()).contains("error:").contains("[group.unit.unknown]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"errors, 0", "warnings, 1", "notes, 1", "never, 0"})
    void fail_on_says_what_makes_the_exit_code_one(String failOn, int exitCode) {
        QcfRun.write(folder.resolve("unit.json"), WRONG_CHECK_CHARACTER);

        QcfRun run = QcfRun.in(folder, "check", "unit.json", "--fail-on", failOn);

        assertThat(run.out()).contains(": 0 errors, ").contains(": warning: ").contains(": note: ");
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void fail_on_never_passes_even_errors() {
        QcfRun.write(folder.resolve("unit.json"), WITHOUT_TITLE);

        QcfRun run = QcfRun.in(folder, "check", "unit.json", "--fail-on=never");

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void json_holds_the_counts_and_every_finding() {
        QcfRun.write(folder.resolve("unit.json"), WITHOUT_TITLE);

        QcfRun run = QcfRun.in(folder, "check", "unit.json", "--format", "json");

        CheckDocument document = CheckJson.read(run.out()).orThrow();
        assertThat(document.errors()).isEqualTo(1);
        assertThat(document.files()).extracting(CheckDocument.File::name).containsExactly("unit.json");
        assertThat(run.out()).contains("""
                    {
                      "code": "unit.title.missing",
                      "severity": "error",
                      "place": "/units/0",
                      "message": "has no title",
                      "advice": "give the unit a title",
                      "location": { "source": "unit.json", "line": 3, "column": 13 }
                    }
                """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void json_without_findings_has_an_empty_list() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);
        writeQuietProfile();

        QcfRun run = QcfRun.in(folder, "check", "specification.json", "-f", "json", "--profile", "qcf-rules.json");

        assertThat(run.out()).contains("\"errors\": 0,", "  \"findings\": [],\n");
    }

    @Test
    void standard_input_is_checked_too() {
        QcfRun run = QcfRun.with(WITHOUT_TITLE, folder, "check", "-");

        assertThat(run.out()).startsWith("-:3:13: error: /units/0 has no title");
    }

    @Test
    void nothing_on_standard_input_is_a_finding() {
        QcfRun run = QcfRun.in(folder, "check", "-");

        assertThat(run.out()).contains("[file.empty]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void standard_input_is_named_once() {
        QcfRun run = QcfRun.in(folder, "check", "-", "-");

        assertThat(run.err()).isEqualTo("qcf check: '-' is named twice; name standard input once\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void findings_come_in_the_order_of_files_and_lines() {
        QcfRun.write(folder.resolve("b.json"), WITHOUT_TITLE);
        QcfRun.write(
                folder.resolve("a.json"),
                "{ \"format\": \"qcf4j/1\",\n  \"units\": [{ \"code\": \"B-1\" }, { \"code\": \"B-2\" }] }");

        QcfRun run = QcfRun.in(folder, "check", "b.json", "a.json");

        assertThat(run.out().lines().map(line -> line.replaceAll(": .*", "")))
                .containsExactly("a.json:2:13", "a.json:2:32", "b.json:3:13", "2 files checked");
    }

    @Test
    void folders_are_searched_to_the_bottom_and_hidden_files_are_left_alone() {
        SampleFiles.writeInto(folder.resolve("one/two"));
        QcfRun.write(folder.resolve(".hidden/broken.json"), "{");
        QcfRun.write(folder.resolve("one/.broken.json"), "{");
        QcfRun.write(folder.resolve("one/notes.txt"), "{");

        QcfRun run = QcfRun.in(folder, "check", ".");

        assertThat(run.out()).contains("\n2 files checked: 0 errors, ").doesNotContain("broken");
    }

    @Test
    void file_of_somebody_else_is_passed_over_in_a_folder_and_read_when_it_is_named() {
        SampleFiles.writeInto(folder);
        QcfRun.write(folder.resolve("package.json"), "{ \"name\": \"site\", \"units\\u0020\": { \"units\": 1 } }");

        QcfRun inFolder = QcfRun.in(folder, "check", ".");
        QcfRun named = QcfRun.in(folder, "check", "package.json");

        assertThat(inFolder.out()).contains("passed over, as neither specification nor portfolio: package.json");
        assertThat(inFolder.exitCode()).isZero();
        assertThat(named.out()).contains("[json.property.unknown]");
        assertThat(named.exitCode()).isEqualTo(1);
    }

    @Test
    void file_that_is_named_twice_is_read_once() {
        SampleFiles.writeInto(folder);

        QcfRun run = QcfRun.in(folder, "check", "specification.json", ".", "./specification.json");

        assertThat(run.out()).contains("\n2 files checked: 0 errors");
    }

    @Test
    void link_to_a_folder_is_a_folder() throws IOException {
        SampleFiles.writeInto(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        QcfRun run = QcfRun.in(folder, "check", "link", "--format", "json");

        assertThat(CheckJson.read(run.out()).orThrow().files())
                .extracting(CheckDocument.File::name)
                .containsExactly("link/portfolio.json", "link/specification.json");
    }

    @Test
    void no_name_is_not_the_working_folder() {
        SampleFiles.writeInto(folder);

        QcfRun run = QcfRun.in(folder, "check", "");

        assertThat(run.err()).isEqualTo("qcf check: '' cannot be the name of a file; name a file or a folder\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void file_that_does_not_exist_is_refused() {
        QcfRun run = QcfRun.in(folder, "check", "nothing here.json");

        assertThat(run.err())
                .isEqualTo("qcf check: 'nothing here.json' does not exist; name a file or a folder that does\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void folder_of_nothing_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        QcfRun run = QcfRun.in(folder, "check", "empty");

        assertThat(run.err())
                .isEqualTo(
                        "qcf check: 'empty' holds no file whose name ends in '.json'; name another folder, or a file\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void binary_file_is_a_finding() throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, (byte) 0xfe, '{', '"'};
        Files.write(folder.resolve("picture.json"), bytes);

        QcfRun run = QcfRun.in(folder, "check", "picture.json");

        assertThat(run.out()).contains("picture.json:1:1: error:").contains("[file.encoding]");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void nesting_without_end_is_a_finding() {
        QcfRun.write(folder.resolve("deep.json"), "{ \"units\": " + "[".repeat(200_000));

        QcfRun run = QcfRun.in(folder, "check", "deep.json");

        assertThat(run.out()).contains("[json.too.deep]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void terminal_commands_in_a_file_do_not_reach_the_terminal() {
        QcfRun.write(folder.resolve("evil.json"), "{ \"format\": \"\\u001b[2J\", \"\\u001b[31mx\": 1, \"units\": [] }");

        QcfRun run = QcfRun.in(folder, "check", "evil.json");

        assertThat(run.out()).doesNotContain("\u001b");
    }
}
