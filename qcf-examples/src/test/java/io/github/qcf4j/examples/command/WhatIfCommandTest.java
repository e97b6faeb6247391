package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {

    private static final String UNITS = """
            { "format": "qcf4j/1",
              "units": [
                { "reference": "J/999/0001", "title": "Monitor", "credit": 5, "level": "2", "outcomes": [
                  { "statement": "Be able to review", "criteria": ["Review calls", "Document findings"] } ] },
                { "reference": "J/999/0001", "version": "2", "title": "Monitor", "credit": 5, "level": "2", "outcomes": [
                  { "statement": "Be able to review", "criteria": ["Document findings", "Review calls"] } ] },
                { "reference": "L/999/0002", "title": "Coach", "credit": 4, "level": "2", "outcomes": [
                  { "statement": "Be able to coach", "criteria": ["Coach a colleague"] } ] }
              ],
              "qualifications": [
                { "number": "999/0002/6", "title": "Level 2 Award in Calls", "groups": [
                  { "name": "A", "mandatory": true, "units": [ { "unit": "J/999/0001", "version": "1" } ] },
                  { "name": "B", "units": ["L/999/0002"] } ] },
                { "number": "999/0002/6", "version": "2", "title": "Level 2 Award in Calls", "groups": [
                  { "name": "A", "mandatory": true, "units": [ { "unit": "J/999/0001", "version": "2" } ] } ] }
              ] }
            """;
    private static final String PORTFOLIO = """
            { "format": "qcf4j/1", "learner": "L-1001",
              "registrations": [ { "qualification": "999/0002/6", "version": "1", "on": "2014-01-13" } ],
              "evidence": [ { "reference": "E1", "occurred": ["2014-03-03"] } ],
              "mappings": [ { "evidence": "E1", "criteria": ["J/999/0001 1.1"], "on": "2014-03-04" } ],
              "decisions": [ { "reference": "D1", "evidence": ["E1"], "criteria": ["J/999/0001 1.1"],
                "outcome": "MET", "on": "2014-03-09", "assessor": "assessor-7" } ] }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_the_files() {
        QcfRun.write(folder.resolve("calls.json"), UNITS);
        QcfRun.write(folder.resolve("learner.json"), PORTFOLIO);
    }

    private QcfRun run(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {"what-if", "calls.json", "learner.json", "--as-of", "2014-11-21"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return QcfRun.in(folder, arguments);
    }

    @Test
    void withdrawn_decision_is_told_with_what_changes_by_it() {
        QcfRun run = run("--withdraw", "D1");

        assertThat(run.out()).startsWith("""
                Learner L-1001, as of 2014-11-21
                Progress: 0/2, was 1/2
                J/999/0001 1.1: Awaiting decision, was Met
                  E1 is awaiting decision, was counted
                  D1 is withdrawn, was standing
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void nothing_supposed_leaves_everything_as_it_is() {
        QcfRun run = run();

        assertThat(run.out()).isEqualTo("""
                Learner L-1001, as of 2014-11-21
                Nothing would be otherwise.
                """);
    }

    @Test
    void selected_unit_and_another_policy_add_up() {
        QcfRun run = run("--select", "L/999/0002", "--under", "two-items-accepted");

        assertThat(run.out())
                .contains("Progress: 0/3, was 1/2", "L/999/0002 1.1: No evidence, was Not required")
                .contains("J/999/0001 1.1: Partly met, was Met");
    }

    @Test
    void move_to_another_version_tells_what_carries_over() {
        QcfRun run = run("--to-version", "2");

        assertThat(run.out())
                .contains("J/999/0001 1.1 carries over to J/999/0001@2 1.2: it is worded as before (Met)")
                .doesNotContain("Judge again");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void record_that_is_not_there_is_refused() {
        QcfRun run = run("--withdraw", "D9");

        assertThat(run.err()).contains("'D9' must be a record of the portfolio");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
