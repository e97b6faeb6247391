package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_specification_and_a_portfolio() {
        SampleFiles.writeInto(folder);
    }

    @Test
    void usual_policies_are_compared_where_none_is_named() {
        QcfRun run = QcfRun.in(folder, "compare", ".", "--as-of", "2014-11-21");

        assertThat(run.out())
                .contains("Any item accepted: ", "2 different items accepted: ", "Final decision by sign-off: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void policies_that_come_along_are_compared_by_name() {
        QcfRun run = QcfRun.in(
                folder,
                "compare",
                ".",
                "--as-of",
                "2014-11-21",
                "--policy",
                "two-items-accepted",
                "--policy",
                "two-items-signed-by-both");

        assertThat(run.out().lines().skip(1).limit(2))
                .allSatisfy(line -> assertThat(line).matches(".+: \\d+/\\d+"));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"text, Learner L-1001", "markdown, '# Policies on L-1001'", "html, <!doctype html>", "json, {"})
    void comparison_comes_in_every_format(String format, String beginning) {
        QcfRun run = QcfRun.in(folder, "compare", ".", "--as-of", "2014-11-21", "--format", format);

        assertThat(run.out()).startsWithIgnoringCase(beginning);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void page_stands_alone_and_names_every_policy() {
        QcfRun run = QcfRun.in(folder, "compare", ".", "--as-of", "2014-11-21", "--format", "html");

        assertThat(run.out())
                .contains("2 different items accepted", "Criteria on which they differ")
                .doesNotContain("<script", "<img", "<link");
    }

    @Test
    void one_policy_alone_cannot_be_compared() {
        QcfRun run = QcfRun.in(folder, "compare", ".", "--policy", "two-items-accepted");

        assertThat(run.err()).contains("1 policies are named");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
