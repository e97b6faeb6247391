package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.cohort.CohortProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortCommandTest {

    private static final String DATA =
            QcfRun.PROJECT.resolve("qcf-examples/data").toString();
    private static final String SPECIFICATION = DATA + "/specifications/contact-centre.json";
    private static final String LEARNERS = QcfRun.read(Path.of(DATA, "cohorts", "contact-centre.ndjson"));
    private static final String BROKEN = "{\"format\": \"qcf4j/1\",\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_cohorts() {
        QcfRun.write(folder.resolve("cohort.ndjson"), LEARNERS);
        QcfRun.write(folder.resolve("broken.ndjson"), LEARNERS.replaceFirst("\n", "\n" + BROKEN) + BROKEN);
    }

    private QcfRun run(String cohort, String... options) {
        List<String> arguments = new ArrayList<>(List.of("cohort", cohort, SPECIFICATION));
        arguments.addAll(List.of("--as-of", "2014-11-21"));
        arguments.addAll(List.of(options));
        return QcfRun.in(folder, arguments.toArray(String[]::new));
    }

    @Test
    void a_cohort_is_told_as_text() {
        QcfRun run = run("cohort.ndjson");

        assertThat(run.out())
                .startsWith("Cohort as of 2014-11-21\n")
                .contains("Learners               3\n", "J/999/0001 1.2  2        3\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void every_broken_line_is_told_with_its_number_and_the_rest_is_mapped() {
        QcfRun run = run("broken.ndjson", "--threads", "2");

        assertThat(run.out()).contains("Learners               5\n", "Not read               2\n");
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line ->
                        line.endsWith(": error: document is not JSON from here on; correct the JSON [json.syntax]"))
                .anyMatch(line -> line.startsWith("broken.ndjson:2:"))
                .anyMatch(line -> line.startsWith("broken.ndjson:5:"));
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void results_are_the_same_on_any_number_of_threads() {
        run("broken.ndjson", "--ndjson", "one.ndjson", "--csv", "one.csv", "--json", "one.json");

        run("broken.ndjson", "--ndjson", "two.ndjson", "--csv", "two.csv", "--json", "two.json", "--threads", "3");

        for (String form : List.of("ndjson", "csv", "json")) {
            assertThat(QcfRun.read(folder.resolve("two." + form)))
                    .isNotEmpty()
                    .isEqualTo(QcfRun.read(folder.resolve("one." + form)));
        }
    }

    @Test
    void results_without_order_are_as_many() {
        QcfRun run = run("cohort.ndjson", "--threads", "3", "--unordered", "--ndjson", "out/results.ndjson");

        assertThat(QcfRun.read(folder.resolve("out/results.ndjson")).lines()).hasSize(3);
        assertThat(run.err()).isEqualTo("written: out/results.ndjson\n");
    }

    @Test
    void the_report_is_written_in_all_forms() throws IOException {
        QcfRun run = run(
                "cohort.ndjson",
                "--html",
                "cohort.html",
                "--json",
                "cohort.json",
                "--csv-criteria",
                "criteria.csv",
                "--csv-units",
                "units.csv");

        JsonNode json = new ObjectMapper().readTree(QcfRun.read(folder.resolve("cohort.json")));
        assertThat(json.at("/format").textValue()).isEqualTo("qcf4j-cohort/1");
        assertThat(json.at("/qualifications/0/learners").intValue()).isEqualTo(3);
        assertThat(QcfRun.read(folder.resolve("cohort.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg");
        assertThat(QcfRun.read(folder.resolve("criteria.csv"))).startsWith("qualification,qualificationVersion,unit,");
        assertThat(QcfRun.read(folder.resolve("units.csv")).lines()).hasSize(13);
        assertThat(run.err().lines())
                .containsExactly(
                        "written: cohort.html", "written: cohort.json", "written: criteria.csv", "written: units.csv");
    }

    @Test
    void standard_input_is_read_and_today_is_told() {
        QcfRun run = QcfRun.with(LEARNERS, folder, "cohort", "-", SPECIFICATION);

        assertThat(run.out()).contains("Learners               3\n");
        assertThat(run.err()).isEqualTo("as of 2014-11-21, today; name another day with --as-of\n");
    }

    @Test
    void a_policy_is_followed_and_warnings_fail_where_they_are_asked_about() {
        assertThat(run("cohort.ndjson", "--policy", "two-items-accepted").out()).contains("Policy                 ");
        assertThat(run("cohort.ndjson", "--fail-on", "errors").exitCode()).isZero();
        assertThat(run("cohort.ndjson", "--fail-on", "warnings").exitCode()).isEqualTo(1);
    }

    @Test
    void nothing_is_written_over_that_is_read() {
        assertThat(run("cohort.ndjson", "--csv", "cohort.ndjson").err())
                .isEqualTo("qcf cohort: 'cohort.ndjson' would be written over, and is read; name another file\n");
        assertThat(run("cohort.ndjson", "--csv", "a.csv", "--csv-units", "a.csv")
                        .err())
                .isEqualTo("qcf cohort: 'a.csv' would be written twice; name two different files\n");
    }

    @Test
    void wrong_use_is_told() {
        assertThat(run("nothing.ndjson").err())
                .isEqualTo("qcf cohort: 'nothing.ndjson' does not exist; name a file with a portfolio on each line\n");
        assertThat(run(".").err())
                .isEqualTo("qcf cohort: '.' is a folder; name a file with a portfolio on each line\n");
        assertThat(run("cohort.ndjson", "--threads", "0").err())
                .isEqualTo("qcf cohort: --threads 0 cannot be done; give it a number from 1 to 1024\n");
        assertThat(QcfRun.in(folder, "cohort", "cohort.ndjson").exitCode()).isEqualTo(2);
    }

    @Test
    void progress_tells_rate_and_time_left_now_and_then() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, folder, QcfRun.TODAY, true);
        Deque<Long> seconds = new ArrayDeque<>(List.of(0L, 0L, 2L, 2L, 100L));
        CohortProgressLine line =
                new CohortProgressLine(new Output(surroundings), 1_000, () -> seconds.remove() * 1_000_000_000L);

        line.accept(new CohortProgress(1, 0, 10));
        line.accept(new CohortProgress(600, 0, 100));
        line.accept(new CohortProgress(601, 0, 101));
        line.accept(new CohortProgress(900, 2, 500));
        line.end();
        line.end();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001B[K600 learners, 300 a second, 18 s left"
                        + "\r\u001B[K900 learners, 2 not read, 9 a second, 1 min 40 s left"
                        + "\r\u001B[K");
    }
}
