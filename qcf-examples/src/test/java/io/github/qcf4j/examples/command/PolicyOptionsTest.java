package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyOptionsTest {

    private static final String AS_OF = "--as-of=2014-11-21";

    private static final String TWO = """
            { "format": "qcf4j/1", "policies": [
              { "name": "Two", "rule": "ACCEPTED", "items": 2 }, { "name": "Final", "rule": "FINAL_DECISION" } ] }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_specification_and_a_portfolio() {
        SampleFiles.writeInto(folder.resolve("mine"));
    }

    private QcfRun map(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"map", "mine", AS_OF}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return QcfRun.in(folder, all);
    }

    @Test
    void report_says_by_which_policy_it_was_made_unless_it_is_the_usual_one() {
        QcfRun usual = map();
        QcfRun named = map("--policy", "any-accepted");
        QcfRun two = map("--policy", "two-items-accepted");

        assertThat(usual.out()).doesNotContain("Policy");
        assertThat(named.out()).contains("Policy         Any item accepted: A criterion is met when one item");
        assertThat(two.out()).contains("Policy         Two items accepted: A criterion is met when 2 different items");
        assertThat(two.err()).isEmpty();
        assertThat(two.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void every_form_of_report_says_it(String format) {
        QcfRun run = map("--policy", "in-proportion", "--format", format);

        assertThat(run.out()).contains("In proportion to the items mapped");
    }

    @Test
    void policy_of_a_file_is_chosen_by_its_name_where_there_are_several() {
        QcfRun.write(folder.resolve("policies.json"), TWO);

        QcfRun unnamed = map("--policy", "policies.json");
        QcfRun named = map("--policy", "policies.json", "--policy-name", "Final");
        QcfRun unknown = map("--policy", "policies.json", "--policy-name", "Three");

        assertThat(unnamed.err())
                .isEqualTo("qcf map: 'policies.json' holds 2 policies; choose with --policy-name 'Two' or 'Final'\n");
        assertThat(unnamed.exitCode()).isEqualTo(2);
        assertThat(named.out()).contains("Policy         Final: A criterion is met when one item");
        assertThat(unknown.err())
                .isEqualTo("qcf map: 'policies.json' holds no policy 'Three'; name 'Two' or 'Final'\n");
    }

    @Test
    void only_policy_of_a_file_needs_no_name() {
        QcfRun.write(folder.resolve("mine/policy.json"), """
                { "format": "qcf4j/1", "policies": [{ "rule": "ALL_MAPPED_ACCEPTED" }] }
                """);

        QcfRun run = map("--policy", "mine/policy.json");

        assertThat(run.out()).contains("Policy         A criterion is met when evidence is mapped to it and all");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void what_is_wrong_with_a_policy_is_told_and_nothing_is_mapped() {
        QcfRun.write(folder.resolve("policy.json"), """
                { "format": "qcf4j/1", "policies": [{ "rule": "ACCEPTED" }, { "rule": "PROPORTIONAL" }] }
                """);

        QcfRun run = map("--policy", "policy.json");

        assertThat(run.err())
                .isEqualTo("policy.json:1:37: error: /policies/0 does not say how many items have to be accepted;"
                        + " give the number as 'items' [policy.items.missing]\n"
                        + "qcf map: 'policy.json' cannot say what counts as covered; put right what is told above\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_no_policy_is_refused() {
        QcfRun none = map("--policy", "two-items");
        QcfRun alone = map("--policy-name", "Two");
        QcfRun folders = map("--policy", "mine");

        assertThat(none.err())
                .startsWith("qcf map: 'two-items' is neither a file nor a policy that comes along; name a file, or"
                        + " all-mapped-accepted, any-accepted, ");
        assertThat(alone.err()).isEqualTo("qcf map: --policy-name 'Two' is without --policy; name the file as well\n");
        assertThat(folders.err()).contains("[file.directory]");
        assertThat(none.exitCode()).isEqualTo(2);
    }

    @Test
    void policies_are_shown_as_sentences_beside_units_or_by_themselves() {
        QcfRun.write(folder.resolve("policies.json"), TWO);
        QcfRun.write(folder.resolve("both.json"), """
                { "format": "qcf4j/1", "units": [{ "code": "B-1", "title": "Serve" }],
                  "policies": [{ "rule": "PROPORTIONAL" }] }
                """);

        QcfRun policies = QcfRun.in(folder, "show", "policies.json");
        QcfRun both = QcfRun.in(folder, "show", "both.json");
        QcfRun piped = QcfRun.with(TWO, folder, "show", "-");

        assertThat(policies.out()).isEqualTo("""
                Policy Two
                  A criterion is met when 2 different items of evidence are accepted.

                Policy Final
                  A criterion is met when one item of evidence is accepted and the assessor has
                    signed the unit off.
                """);
        assertThat(piped.out()).isEqualTo(policies.out());
        assertThat(both.out()).contains("Unit B-1\n", "\nPolicy\n  A criterion is met in proportion");
        assertThat(both.exitCode()).isZero();
    }
}
