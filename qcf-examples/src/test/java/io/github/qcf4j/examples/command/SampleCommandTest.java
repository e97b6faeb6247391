package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    private static final String DATA =
            QcfRun.PROJECT.resolve("qcf-examples/data").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_sampling_policy() {
        QcfRun.write(folder.resolve("sampling.json"), """
                {
                  "format": "qcf4j-sampling/1",
                  "demands": [{ "demand": "LEARNERS", "share": 100 }, { "demand": "SITES", "minimum": 1 }]
                }
                """);
    }

    @Test
    void policy_compliance_and_plan_are_told() {
        QcfRun run = QcfRun.in(folder, "sample", DATA, "--as-of", "2014-11-21", "--sampling", "sampling.json");

        assertThat(run.out()).startsWith("""
                Sampling policy
                  Learners: at least 100 %.
                  Sites: at least 1 or as many as there are.

                Sampling on 2014-11-21: 1 of 2 demands are not met
                  not met  Learners: 2 of 3 sampled, 3 needed, 1 missing
                  met      Sites: 2 of 2 sampled, 1 needed
                To sample: 1 assessed unit, proven the fewest
                  L-1003 J/999/0001, interim, by assessor-7""");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void example_policy_is_told_where_none_is_named() {
        QcfRun run = QcfRun.in(folder, "sample", DATA, "--as-of", "2014-11-21");

        assertThat(run.out())
                .contains("  Of each new assessor: at least 50 %.", "An assessor is new for 6 months.")
                .contains("Sampling on 2014-11-21: the policy is met");
    }

    @Test
    void everything_is_written_as_json_for_programs() throws IOException {
        QcfRun run = QcfRun.in(
                folder, "sample", DATA, "--as-of", "2014-11-21", "--sampling", "sampling.json", "--format", "json");

        JsonNode plan = new ObjectMapper().readTree(run.out());
        assertThat(plan.at("/asOf").textValue()).isEqualTo("2014-11-21");
        assertThat(plan.at("/policy/demands/0/share").intValue()).isEqualTo(100);
        assertThat(plan.at("/met").booleanValue()).isFalse();
        assertThat(plan.at("/demands/0/missing").intValue()).isEqualTo(1);
        assertThat(plan.at("/demands/0/open/0").textValue()).isEqualTo("L-1003");
        assertThat(plan.at("/sampled")).hasSizeGreaterThan(5);
        assertThat(plan.at("/toSample/0/learner").textValue()).isEqualTo("L-1003");
        assertThat(plan.at("/toSample/0/stage").textValue()).isEqualTo("INTERIM");
        assertThat(plan.at("/atLeast").intValue()).isEqualTo(1);
        assertThat(plan.at("/proven").booleanValue()).isTrue();
    }

    @Test
    void fault_of_the_policy_is_told_with_its_line() {
        QcfRun.write(folder.resolve("wrong.json"), """
                {
                  "format": "qcf4j-sampling/1",
                  "demands": [{ "demand": "LEARNERS", "share": 125 }]
                }
                """);

        QcfRun run = QcfRun.in(folder, "sample", DATA, "--sampling", "wrong.json");

        assertThat(run.err())
                .contains("wrong.json:3:48: error: /demands/0/share is 125 and not at most 100")
                .contains("'wrong.json' cannot say what is to be sampled; put right what is told above");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void policy_that_is_no_file_is_refused() {
        QcfRun run = QcfRun.in(folder, "sample", DATA, "--sampling", "none.json");

        assertThat(run.err()).contains("'none.json' is not a file; name a file that holds a sampling policy");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void policy_in_a_folder_is_not_taken_for_a_portfolio() {
        SampleFiles.writeInto(folder);

        QcfRun run = QcfRun.in(folder, "sample", ".", "--sampling", "sampling.json", "--as-of", "2014-11-21");

        assertThat(run.out()).contains("Learners: 0 of 0 sampled, 0 needed");
        assertThat(run.exitCode()).isZero();
    }
}
