package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortest way to finish in the reports of {@code qcf map}. */
class FinishOptionsTest {

    private static final String[] EXAMPLE = {
        "map",
        "qcf-examples/data/specifications/contact-centre.json",
        "qcf-examples/data/portfolios/half-way.json",
        "--as-of=2014-11-21"
    };
    private static final String TABLE = "--activities=qcf-examples/data/activities/half-way.csv";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_specification_and_a_portfolio() {
        SampleFiles.writeInto(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void reports_for_people_tell_what_to_do(String format) {
        QcfRun run = example("--finish", TABLE, "--finish-by=2014-12-31", "--format=" + format);

        assertThat(run.out()).contains("The shortest way to finish", "Observe a shift at the phones", "Y/999/0004");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "csv-gaps", "sheets"})
    void other_reports_stay_as_they_are(String format) {
        assertThat(example("--finish", TABLE, "--format=" + format).out())
                .isEqualTo(example("--format=" + format).out());
    }

    @Test
    void report_and_plan_are_each_of_their_own_day() {
        QcfRun run = example("--finish", TABLE, "--finish-by=2014-12-31");

        assertThat(run.out()).contains("As of          2014-11-21", "By 2014-12-31, 5 activities");
    }

    @Test
    void without_a_later_day_what_happens_later_comes_too_late() {
        assertThat(example("--finish", TABLE).out())
                .contains("By 2014-11-21, nothing planned closes any of the", "it happens after the day");
    }

    @Test
    void without_a_table_units_to_take_are_told() {
        assertThat(example("--finish").out()).contains("The rules of combination ask for further units");
    }

    @Test
    void learner_without_a_qualification_is_planned_too() {
        QcfRun run = QcfRun.in(folder, "map", ".", "--as-of=2014-11-21", "--finish", "--finish-by=2014-11-30");

        assertThat(run.out()).contains("By 2014-11-30, nothing planned closes any of the");
    }

    @Test
    void day_before_that_of_the_report_is_refused() {
        QcfRun run = example("--finish", "--finish-by=2014-11-20");

        assertThat(run.err())
                .isEqualTo("qcf map: --finish-by 2014-11-20 is before the day that the report is about, 2014-11-21;"
                        + " name that day or a later one\n");
        assertThat(run.exitCode()).isEqualTo(Qcf.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLE, "--finish-by=2014-12-31"})
    void options_of_a_plan_without_a_plan_are_refused(String option) {
        QcfRun run = example(option);

        assertThat(run.err()).contains("is without --finish; add --finish");
        assertThat(run.exitCode()).isEqualTo(Qcf.REFUSED);
    }

    @Test
    void table_that_is_not_there_is_refused() {
        QcfRun run = example("--finish", "--activities=missing.csv");

        assertThat(run.err()).contains("'missing.csv'");
        assertThat(run.exitCode()).isEqualTo(Qcf.REFUSED);
    }

    private static QcfRun example(String... options) {
        String[] arguments = new String[EXAMPLE.length + options.length];
        System.arraycopy(EXAMPLE, 0, arguments, 0, EXAMPLE.length);
        System.arraycopy(options, 0, arguments, EXAMPLE.length, options.length);
        return QcfRun.in(QcfRun.PROJECT, arguments);
    }
}
