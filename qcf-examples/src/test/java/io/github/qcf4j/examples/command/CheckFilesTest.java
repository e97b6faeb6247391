package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.Baseline;
import io.github.qcf4j.check.ValidationRecord;
import io.github.qcf4j.check.ValidationRecordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that a check is given and those that it writes. */
class CheckFilesTest {

    private static final String FIRST = "    { \"reference\": \"A/999/0001\", \"title\": \"Monitor calls\" }";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_unit_with_a_wrong_check_letter() {
        writeUnits(FIRST);
    }

    private void writeUnits(String units) {
        QcfRun.write(
                folder.resolve("units/calls.json"),
                "{ \"format\": \"qcf4j/1\", \"units\": [\n%s\n] }".formatted(units));
    }

    private QcfRun check(String... further) {
        String[] arguments = new String[further.length + 2];
        arguments[0] = "check";
        arguments[1] = "units";
        System.arraycopy(further, 0, arguments, 2, further.length);
        return QcfRun.in(folder, arguments);
    }

    @Test
    void only_what_is_not_in_the_baseline_makes_a_check_fail() {
        QcfRun first = check("--write-baseline", "known.json", "--fail-on", "notes");
        writeUnits("\n" + FIRST);
        QcfRun again = check("--baseline", "known.json", "--fail-on", "notes");
        writeUnits(FIRST + ",\n    { \"code\": \"B-1\", \"title\": \"Answer calls\" }");
        QcfRun changed = check("--baseline", "known.json", "--fail-on", "notes");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.err()).isEqualTo("written: known.json\n");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .startsWith("1 file checked: 0 errors, 0 warnings, 0 notes; ")
                .contains(" known from the baseline, and 0 of the baseline put right");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out().lines().filter(line -> line.startsWith("units/")))
                .isNotEmpty()
                .allMatch(line -> line.contains("unit B-1 "));
    }

    @Test
    void baseline_may_take_its_own_place() {
        check("--write-baseline", "known.json");

        QcfRun run = check("--baseline", "known.json", "--write-baseline", "known.json");

        assertThat(run.err()).isEqualTo("written: known.json\n");
        assertThat(Baseline.read(folder.resolve("known.json")).orThrow().entries())
                .isNotEmpty();
    }

    @Test
    void profile_switches_rules_off_and_suppresses_findings() {
        QcfRun.write(folder.resolve("qcf-rules.json"), """
                {
                  "format": "qcf4j-rules/1",
                  "severities": { "unit.level.missing": "OFF", "unit.levl.missing": "OFF" },
                  "suppressions": [
                    { "code": "unit.credit.missing", "place": "A/999/0001", "reason": "As registered",
                      "approvedBy": "Head of standards", "until": "2014-12-31" }
                  ]
                }
                """);

        QcfRun run = check("--profile", "qcf-rules.json", "--as-of", "2014-11-21");
        QcfRun later = check("--profile", "qcf-rules.json", "--as-of", "2015-01-01");

        assertThat(run.out())
                .contains(
                        "A/999/0001 has 'unit.credit.missing' suppressed until 2014-12-31 by Head of standards,"
                                + " because 'As registered'; put right what is suppressed before then"
                                + " [suppression.applied]",
                        "qcf-rules.json:3:69: warning: /severities/unit.levl.missing is about the code"
                                + " 'unit.levl.missing', which no rule has (nearest: 'unit.level.missing');",
                        "; 1 suppressed")
                .doesNotContain("[unit.level.missing]", "[unit.credit.missing]");
        assertThat(later.out())
                .contains(
                        "[unit.credit.missing]",
                        "qcf-rules.json:5:5: warning: A/999/0001 had 'unit.credit.missing' suppressed until"
                                + " 2014-12-31 by Head of standards;");
    }

    @Test
    void profile_with_an_error_is_refused_with_its_line() {
        QcfRun.write(folder.resolve("qcf-rules.json"), "{ \"format\": \"qcf4j-rules/1\", \"framework\": \"EQF\" }");

        QcfRun run = check("--profile", "qcf-rules.json");

        assertThat(run.err())
                .startsWith("qcf-rules.json:1:43: error: /framework is 'EQF', which is not one of 'QCF', 'RQF',");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void record_holds_what_was_checked() {
        QcfRun run = check("--record", "kept/record.json", "--as-of", "2014-11-20");

        ValidationRecordDocument record =
                ValidationRecord.read(folder.resolve("kept/record.json")).orThrow();
        assertThat(run.err()).isEqualTo("written: kept/record.json\n");
        assertThat(record.date()).isEqualTo("2014-11-20");
        assertThat(record.files()).hasSize(1);
        assertThat(record.errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, \"version\": \"2.1.0\"",
        "junit, <testsuites",
        "csv, 'owner,state,severity'",
        "md, # Check of specifications",
        "html, <!DOCTYPE html>",
        "json, qcf4j-check/1",
        "text, 1 file checked:"
    })
    void every_format_can_be_written_to_a_file(String format, String part) {
        QcfRun run = check("--format", format, "--output", "out/findings");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("written: out/findings\n");
        assertThat(QcfRun.read(folder.resolve("out/findings"))).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --output units/calls.json | 'units/calls.json' would be written over, and is read; name another file
            --output units | 'units' is a folder; name another file
            --output - | '-' is no file; name a file
            --output one --record ./one | './one' would be written twice; name two different files
            --profile none.json | 'none.json' cannot be read: there is nothing of that name; see that it can be read
            --baseline known.json --output known.json | 'known.json' would be written over, and is read; name another file
            """)
    void files_that_cannot_be_meant_are_refused(String options, String sentence) {
        check("--write-baseline", "known.json");

        QcfRun run = check(options.split(" "));

        assertThat(run.err()).isEqualTo("qcf check: " + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void files_of_a_check_that_lie_among_specifications_are_passed_over() throws Exception {
        check("--write-baseline", "units/known.json", "--record", "units/record.json");

        QcfRun run = check("--baseline", "units/known.json");

        assertThat(run.out()).contains("portfolio: units/known.json, units/record.json\n");
        assertThat(QcfRun.in(folder, "show", "units").exitCode()).isZero();
        assertThat(Files.exists(folder.resolve("units/known.json"))).isTrue();
    }

    @Test
    void terminal_is_told_how_far_a_check_of_many_files_is() {
        for (int i = 0; i < 150; i++) {
            QcfRun.write(folder.resolve("many/unit%d.json".formatted(i)), "{ \"format\": \"qcf4j/1\" }");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);

        Qcf.run(
                new Surroundings(in, new ByteArrayOutputStream(), err, folder, QcfRun.TODAY, true),
                "check",
                "many",
                "--fail-on",
                "never");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("read 75 of 150 files", "checking 150 files")
                .endsWith("\r\u001B[K");
        assertThat(QcfRun.in(folder, "check", "many").err()).isEmpty();
    }
}
