package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishCommandTest {

    private static final String SPECIFICATION = """
            { "format": "qcf4j/1",
              "units": [
                { "reference": "J/999/0001", "title": "Monitor", "credit": 5, "outcomes": [
                  { "statement": "Be able to review calls", "criteria": ["Review calls", "Record findings"] }
                ] }
              ],
              "qualifications": [
                { "number": "999/0002/6", "title": "Level 3 Award in Calls", "groups": [
                  { "name": "A", "mandatory": true, "units": ["J/999/0001"] }
                ] }
              ] }
            """;

    private static final String PORTFOLIO = """
            { "format": "qcf4j/1", "portfolios": [
              { "learner": "L-1001", "registrations": [ { "qualification": "999/0002/6", "on": "2015-01-12" } ] }
            ] }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_the_files() {
        QcfRun.write(folder.resolve("calls.json"), SPECIFICATION);
        QcfRun.write(folder.resolve("learner.json"), PORTFOLIO);
    }

    @Test
    void one_activity_that_is_enough_is_chosen() {
        QcfRun run = finish("""
                activity, method, on, weight, criteria
                A1, WORK_PRODUCT, 2015-06-01, 1, J/999/0001 1.1
                A2, DIRECT_OBSERVATION, 2015-06-08, 1, J/999/0001 1.1; J/999/0001 1.2
                """);

        assertThat(run.out()).isEqualTo("""
                Learner L-1001, by 2015-06-30

                  Do 1 activity, weight 1
                     A2  direct observation, 2015-06-08
                        for J/999/0001 1.1, 1.2

                  2 of 2 needs closed. Nothing of less weight closes as much.
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void what_no_activity_closes_is_said() {
        QcfRun run = finish("activity, criteria\nA1, J/999/0001 1.1\n");

        assertThat(run.out())
                .contains("1 of 2 needs closed.", "J/999/0001 1.2 lacks 1 accepted item: no activity serves it");
    }

    @Test
    void line_that_is_not_understood_is_refused_with_its_number() {
        QcfRun run = finish("activity, method, criteria\nA1, WATCHING, J/999/0001 1.1\n");

        assertThat(run.err())
                .startsWith("qcf finish: line 2 of 'activities.csv' is not understood: 'WATCHING' must be one of")
                .endsWith("put the line right" + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(Qcf.REFUSED);
    }

    @Test
    void line_with_too_many_cells_is_refused() {
        QcfRun run = finish("activity, criteria\nA1, J/999/0001 1.1, more\n");

        assertThat(run.err()).contains("line 2 of 'activities.csv' has 3 cells and not 2; put the line right");
    }

    @Test
    void table_without_the_names_of_its_columns_is_refused() {
        QcfRun run = finish("A1, J/999/0001 1.1\n");

        assertThat(run.err()).contains("'activities.csv' does not begin with the names of its columns");
        assertThat(run.exitCode()).isEqualTo(Qcf.REFUSED);
    }

    private QcfRun finish(String table) {
        QcfRun.write(folder.resolve("activities.csv"), table);
        return QcfRun.in(
                folder,
                "finish",
                "calls.json",
                "learner.json",
                "--activities",
                "activities.csv",
                "--as-of",
                "2015-06-30");
    }
}
