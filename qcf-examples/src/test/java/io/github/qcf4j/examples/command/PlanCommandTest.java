package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final String SPECIFICATION = """
            { "format": "qcf4j/1",
              "units": [
                { "reference": "J/999/0001", "title": "Monitor", "credit": 5, "guidedLearningHours": 40 },
                { "reference": "L/999/0002", "title": "Coach", "credit": 4, "guidedLearningHours": 10 },
                { "reference": "R/999/0003", "title": "Plan", "credit": 2, "guidedLearningHours": 20 },
                { "reference": "Y/999/0004", "title": "Review", "credit": 2, "guidedLearningHours": 15 }
              ],
              "qualifications": [
                { "number": "999/0002/6", "title": "Level 3 Award in Calls", "groups": [
                  { "name": "A", "mandatory": true, "units": ["J/999/0001"] },
                  { "name": "B", "units": ["L/999/0002", "R/999/0003", "Y/999/0004"], "credits": { "min": 4 } }
                ] }
              ] }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_the_specification() {
        QcfRun.write(folder.resolve("calls.json"), SPECIFICATION);
    }

    @Test
    void plan_from_nothing_takes_each_unit_with_its_reason() {
        QcfRun run = QcfRun.in(folder, "plan", "calls.json", "--fewest", "units");

        assertThat(run.out()).isEqualTo("""
                Qualification 999/0002/6
                  Level 3 Award in Calls

                  Plan: 2 units, 9 credits
                     J/999/0001  Monitor (5 credits)
                        mandatory in group A
                     L/999/0002  Coach (4 credits)
                        group B is 4 credits short

                  No other plan takes less: fewest units.
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void unit_that_is_held_is_not_taken_again() {
        QcfRun run = QcfRun.in(folder, "plan", "calls.json", "--held", "J/999/0001,L/999/0002");

        assertThat(run.out()).contains("Plan: nothing is left to take");
    }

    @ParameterizedTest
    @CsvSource({"hours, Coach", "units, Coach"})
    void what_is_taken_least_of_decides(String fewest, String title) {
        QcfRun run = QcfRun.in(folder, "plan", "calls.json", "--fewest", fewest);

        assertThat(run.out()).contains(title).doesNotContain("Review");
    }

    @Test
    void alternatives_take_other_units() {
        QcfRun run = QcfRun.in(folder, "plan", "calls.json", "--alternatives", "2");

        assertThat(run.out()).contains("Plan 1: ", "Plan 2: ", "Coach", "Review");
    }

    @Test
    void units_can_be_insisted_on_and_excluded() {
        QcfRun with = QcfRun.in(folder, "plan", "calls.json", "--with", "R/999/0003");
        QcfRun without = QcfRun.in(folder, "plan", "calls.json", "--without", "L/999/0002");

        assertThat(with.out()).contains("R/999/0003");
        assertThat(without.out()).contains("R/999/0003", "Y/999/0004").doesNotContain("L/999/0002");
    }

    @Test
    void impossible_plan_says_why_and_fails_only_when_asked() {
        QcfRun told = QcfRun.in(folder, "plan", "calls.json", "--without", "J/999/0001");
        QcfRun failed = QcfRun.in(folder, "plan", "calls.json", "--without", "J/999/0001", "--fail-on", "impossible");

        assertThat(told.out()).contains("No plan is possible", "group A asks for J/999/0001");
        assertThat(told.exitCode()).isZero();
        assertThat(failed.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--with, K/999/0099, does not offer K/999/0099",
        "--alternatives, 0, ask for 1 to 100",
        "--pathway, Sales, has no pathway 'Sales'"
    })
    void wrong_use_is_told_with_what_to_do(String option, String value, String said) {
        QcfRun run = QcfRun.in(folder, "plan", "calls.json", option, value);

        assertThat(run.err()).contains(said);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_a_learner_holds_and_selected_comes_from_the_portfolio() {
        QcfRun.write(folder.resolve("learner.json"), """
                { "format": "qcf4j/1", "learner": "L-1001",
                  "registrations": [ { "qualification": "999/0002/6", "on": "2014-01-06", "units": ["R/999/0003"] } ] }
                """);

        QcfRun run = QcfRun.in(folder, "plan", "calls.json", "learner.json", "--as-of", "2014-06-30");

        assertThat(run.out()).startsWith("Learner L-1001, as of 2014-06-30\n").contains("R/999/0003  Plan (2 credits)");
        assertThat(run.exitCode()).isZero();
    }
}
