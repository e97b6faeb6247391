package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void start_with_the_files_that_new_writes() {
        QcfRun.in(folder, "new", "mine");
    }

    private QcfRun why(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "why";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--as-of";
        all[arguments.length + 2] = "2014-06-30";
        return QcfRun.in(folder, all);
    }

    @Test
    void the_number_of_a_criterion_is_enough_where_one_unit_is_meant() {
        QcfRun run = why("2.1", "mine");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Why M/999/0901 2.1\n").contains("Not yet met", "(V3.7)");
    }

    @Test
    void the_number_of_a_criterion_is_not_enough_where_several_units_may_be_meant() {
        QcfRun run = why("1.1", "mine");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("qcf why: '1.1' is a criterion of 2 units; name 'M/999/0901 1.1' or 'T/999/0902 1.1'");
    }

    @Test
    void a_unit_is_told_with_its_parts() {
        QcfRun run = why("M/999/0901", "mine");

        assertThat(run.out())
                .contains("Unit M/999/0901", "Learning outcome M/999/0901 outcome 1", "Criterion M/999/0901 2.1")
                .contains("Evidence requirement M/999/0901 requirement 1");
    }

    @Test
    void a_place_that_is_not_answered_is_refused() {
        QcfRun run = why("M/999/0901 9.9", "mine");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("qcf why: 'M/999/0901 9.9' is not answered for L-1001");
    }

    @Test
    void what_is_no_place_is_refused() {
        QcfRun run = why("why not", "mine");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("qcf why: 'why not' is no place");
    }

    @Test
    void every_form_is_written() {
        assertThat(why("2.1", "mine", "--format", "markdown").out()).startsWith("# Why M/999/0901 2.1\n");
        assertThat(why("2.1", "mine", "--format", "html").out()).startsWith("<!DOCTYPE html>");
        assertThat(why("2.1", "mine", "--format", "json").out()).contains("\"format\": \"qcf4j-explanation/1\"");
    }
}
