package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapCommandTest {

    private static final String AS_OF = "--as-of=2014-11-21";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_specification_and_a_portfolio() {
        SampleFiles.writeInto(folder);
    }

    @Test
    void report_goes_to_standard_output_and_nothing_else_is_said() {
        QcfRun run = QcfRun.in(folder, "map", "specification.json", "portfolio.json", AS_OF);

        assertThat(run.out())
                .contains("L-1001", "2014-11-21", "1.1  Awaiting decision", "J/999/0001 1.2 has no evidence");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void order_of_files_means_nothing_and_a_folder_may_hold_both() {
        QcfRun one = QcfRun.in(folder, "map", "specification.json", "portfolio.json", AS_OF);
        QcfRun other = QcfRun.in(folder, "map", AS_OF, "portfolio.json", "specification.json");
        QcfRun both = QcfRun.in(folder, "map", ".", AS_OF);

        assertThat(other).isEqualTo(one);
        assertThat(both).isEqualTo(one);
    }

    @Test
    void portfolio_may_come_from_standard_input() {
        QcfRun file = QcfRun.in(folder, "map", "specification.json", "portfolio.json", AS_OF);
        QcfRun piped = QcfRun.with(SampleFiles.portfolios("L-1001"), folder, "map", "specification.json", "-", AS_OF);

        assertThat(piped).isEqualTo(file);
    }

    @Test
    void specification_may_come_from_standard_input() {
        QcfRun run = QcfRun.with(SampleFiles.SPECIFICATION, folder, "map", "portfolio.json", "-", AS_OF);

        assertThat(run.out()).contains("1.1  Awaiting decision");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void today_is_meant_when_no_day_is_named_and_the_command_says_so() {
        QcfRun run = QcfRun.in(folder, "map", ".");

        assertThat(run.err()).isEqualTo("as of 2014-11-21, today; name another day with --as-of\n");
        assertThat(run.out()).isEqualTo(QcfRun.in(folder, "map", ".", AS_OF).out());
    }

    @Test
    void day_decides_what_exists() {
        QcfRun before = QcfRun.in(folder, "map", ".", "--as-of", "2014-03-02");

        assertThat(before.out()).contains("1.1  No evidence");
    }

    @Test
    void what_is_no_day_is_refused() {
        QcfRun run = QcfRun.in(folder, "map", ".", "--as-of", "21/11/2014");

        assertThat(run.err()).startsWith("qcf map: --as-of '21/11/2014' is not a date; write it like 2014-11-21\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void report_in_a_folder_is_not_taken_for_a_portfolio() {
        QcfRun first = QcfRun.in(folder, "map", ".", AS_OF, "-f", "json", "-o", ".");

        QcfRun again = QcfRun.in(folder, "map", ".", AS_OF, "-f", "json", "-o", ".");

        assertThat(first.err()).isEqualTo("written: L-1001.json\n");
        assertThat(again.err())
                .isEqualTo("passed over, as neither specification nor portfolio: L-1001.json\nwritten: L-1001.json\n");
    }

    @ParameterizedTest
    @CsvSource({"gaps, 1", "warnings, 0", "errors, 0", "'gaps,errors', 1", "'warnings,errors', 0"})
    void fail_on_says_what_makes_the_exit_code_one(String failOn, int exitCode) {
        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "--fail-on", failOn);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).contains("L-1001");
    }

    @Test
    void finding_of_the_mapper_fails_on_warnings() {
        QcfRun.write(
                folder.resolve("portfolio.json"),
                SampleFiles.portfolios("L-1001").replace("J/999/0001 1.1", "J/999/0001 9.9"));

        QcfRun warnings = QcfRun.in(folder, "map", ".", AS_OF, "--fail-on", "warnings");
        QcfRun errors = QcfRun.in(folder, "map", ".", AS_OF, "--fail-on", "errors");

        assertThat(warnings.out()).contains("portfolio.json:").contains("[evidence.criterion.unknown]");
        assertThat(warnings.exitCode()).isEqualTo(1);
        assertThat(errors.exitCode()).isZero();
    }

    @Test
    void error_in_reading_a_portfolio_is_part_of_its_report() {
        QcfRun.write(
                folder.resolve("portfolio.json"),
                SampleFiles.portfolios("L-1001", "L-1002").replaceFirst("2014-03-03", "3 March"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF, "-o", "out", "--fail-on", "errors");

        assertThat(QcfRun.read(folder.resolve("out/L-1001.txt"))).contains("[json.value.malformed]");
        assertThat(QcfRun.read(folder.resolve("out/L-1002.txt"))).doesNotContain("[json.value.malformed]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void portfolio_of_nobody_is_told_and_the_others_are_mapped() {
        QcfRun.write(
                folder.resolve("portfolio.json"),
                SampleFiles.portfolios("NOBODY", "L-1002")
                        .replace("\"learner\": \"NOBODY\",", "")
                        .replaceFirst("J/999/0001 1.1", "nonsense"));

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF);

        assertThat(run.err()).contains("[portfolio.learner.missing]").contains("/portfolios/0/evidence/0");
        assertThat(run.out()).contains("L-1002").doesNotContain("/portfolios/0");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void portfolio_that_is_no_json_is_told_and_the_others_are_mapped() {
        QcfRun.write(folder.resolve("broken.json"), "{ \"portfolios\": [");

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF);

        assertThat(run.err()).contains("broken.json:").contains("[json.syntax]");
        assertThat(run.out()).contains("L-1001");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void specification_that_is_no_json_stops_everything() {
        QcfRun.write(folder.resolve("broken.json"), "{ \"units\": [");

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF);

        assertThat(run.err()).contains("broken.json:").contains("[json.syntax]");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void error_in_a_specification_is_told_and_fails_on_errors() {
        QcfRun.write(folder.resolve("more.json"), "{ \"format\": \"qcf4j/1\", \"units\": [{ \"code\": \"B-1\" }] }");

        QcfRun run = QcfRun.in(folder, "map", ".", AS_OF);
        QcfRun failing = QcfRun.in(folder, "map", ".", AS_OF, "--fail-on", "errors");

        assertThat(run.err()).contains("more.json:1:").contains("[unit.title.missing]");
        assertThat(run.out()).contains("1.1  Awaiting decision");
        assertThat(run.exitCode()).isZero();
        assertThat(failing.exitCode()).isEqualTo(1);
    }

    @Test
    void file_of_somebody_else_is_refused_when_it_is_named() {
        QcfRun.write(folder.resolve("package.json"), "{ \"name\": \"site\" }");

        QcfRun run = QcfRun.in(folder, "map", "specification.json", "portfolio.json", "package.json");

        assertThat(run.err())
                .isEqualTo("qcf map: 'package.json' is neither a specification nor a portfolio;"
                        + " see 'qcf new' for what they look like\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void specification_alone_is_refused() {
        QcfRun run = QcfRun.in(folder, "map", "specification.json");

        assertThat(run.err()).isEqualTo("qcf map: no portfolio is named; name a file that holds portfolios\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void portfolio_alone_is_refused() {
        QcfRun run = QcfRun.in(folder, "map", "portfolio.json");

        assertThat(run.err()).isEqualTo("qcf map: no specification is named; name a file that describes units\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void learner_registered_for_several_qualifications_has_a_report_on_each_or_on_the_one_named() {
        QcfRun.write(
                folder.resolve("portfolio.json"),
                SampleFiles.portfolios("L-1001")
                        .replace(
                                "\"registrations\": [",
                                "\"registrations\": [{ \"qualification\": \"Q-1\", \"on\": \"2014-01-13\" }, "));

        QcfRun unnamed = QcfRun.in(folder, "map", ".", AS_OF);
        QcfRun named = QcfRun.in(folder, "map", ".", AS_OF, "--qualification", "99900026");

        assertThat(unnamed.err())
                .isEqualTo("L-1001 is registered for 2 qualifications; counting in several: nothing;"
                        + " units in several, assessed once: J/999/0001\n");
        assertThat(unnamed.out()).contains("1.1  Awaiting decision").contains("Q-1");
        assertThat(unnamed.exitCode()).isZero();
        assertThat(named.out()).contains("999/0002/6", "1.1  Awaiting decision");
        assertThat(named.exitCode()).isZero();
    }

    @Test
    void what_is_no_qualification_is_refused() {
        QcfRun run = QcfRun.in(folder, "map", ".", "--qualification", "@");

        assertThat(run.err())
                .startsWith(
                        "qcf map: --qualification '@' is not a qualification; write its number, such as 999/0002/6\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void equal_input_gives_equal_bytes() {
        QcfRun one = QcfRun.in(QcfRun.PROJECT, "map", "qcf-examples/data", AS_OF);
        QcfRun other = QcfRun.in(QcfRun.PROJECT, "map", "qcf-examples/data", AS_OF);

        assertThat(one.exitCode()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(other).isEqualTo(one);
    }
}
