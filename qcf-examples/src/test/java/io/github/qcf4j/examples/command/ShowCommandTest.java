package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {

    @TempDir
    private Path folder;

    @Test
    void specification_is_shown_as_an_outline() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "show", "specification.json");

        assertThat(run.out()).isEqualTo("""
                Qualification 999/0002/6
                  Level 3 Award in Calls
                  Level 3, 5 credits

                  Group A
                     asks for all of its units
                     J/999/0001  Monitor calls (Level 3, 5 credits)

                  Rules
                     1  5 credits or more

                Unit J/999/0001
                  Monitor calls
                  Level 3, 5 credits, 30 guided learning hours

                  1  Be able to review calls (competence)
                     1.1  Review
                     1.2  Report
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void one_unit_can_be_named_however_its_reference_is_written() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "show", "specification.json", "j9990001");
        QcfRun version = QcfRun.in(folder, "show", "specification.json", "J/999/0001@1");
        QcfRun missing = QcfRun.in(folder, "show", "specification.json", "J/999/0001@2");

        assertThat(run.out()).startsWith("Unit J/999/0001\n").doesNotContain("Qualification");
        assertThat(version.out()).isEqualTo(run.out());
        assertThat(missing.exitCode()).isEqualTo(2);
    }

    @Test
    void version_is_shown_where_it_is_not_the_first() {
        QcfRun.write(folder.resolve("two.json"), """
                { "format": "qcf4j/1", "units": [
                  { "reference": "J/999/0001", "version": "1", "title": "Monitor calls" },
                  { "reference": "J/999/0001", "version": "2", "title": "Monitor contacts", "replaces": "J/999/0001@1" }
                ] }
                """);

        QcfRun both = QcfRun.in(folder, "show", "two.json", "J/999/0001");
        QcfRun later = QcfRun.in(folder, "show", "two.json", "J/999/0001@2");

        assertThat(both.out()).startsWith("Unit J/999/0001\n  Monitor calls\n").contains("\nUnit J/999/0001@2\n");
        assertThat(later.out()).startsWith("Unit J/999/0001@2\n  Monitor contacts\n  replaces J/999/0001@1\n");
    }

    @Test
    void one_qualification_can_be_named() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "show", "specification.json", "99900026");

        assertThat(run.out()).startsWith("Qualification 999/0002/6\n").doesNotContain("\nUnit ");
    }

    @Test
    void unknown_number_is_refused_with_those_that_are_known() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "show", "specification.json", "HSC 024");

        assertThat(run.err())
                .isEqualTo("qcf show: 'specification.json' does not describe 'HSC 024';"
                        + " name one of 999/0002/6, J/999/0001\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_not_recorded_is_said_to_be_so() {
        QcfRun.write(folder.resolve("outline.json"), """
                {
                  "format": "qcf4j/1",
                  "units": [{ "code": "HSC 024", "title": "Safeguarding" }],
                  "qualifications": [
                    { "code": "Q-1", "title": "Diploma", "groups": [{ "name": "B", "complete": false, "units": ["HSC 024"] }] }
                  ]
                }
                """);

        QcfRun run = QcfRun.in(folder, "show", "outline.json");

        assertThat(run.out())
                .contains("  Not recorded: level, credit, rules of combination, some units of group B\n")
                .contains("     asks for nothing by itself; not all of its units are recorded\n")
                .contains("     HSC 024  Safeguarding (level not recorded, credit not recorded)\n")
                .contains("  Not recorded: level, credit, guided learning hours, learning outcomes\n");
    }

    @Test
    void rules_that_are_not_all_recorded_are_said_to_be_so() {
        QcfRun.write(folder.resolve("outline.json"), """
                {
                  "format": "qcf4j/1",
                  "qualifications": [
                    {
                      "code": "Q-1", "title": "Diploma", "level": "3", "credit": 47,
                      "groups": [{ "name": "A", "units": ["HSC 024"] }],
                      "rules": [{ "credits": { "min": 47 } }],
                      "rulesComplete": false,
                      "pathways": [
                        { "name": "Sales", "groups": ["A"] },
                        { "name": "Service", "rules": [{ "units": { "min": 2 } }], "rulesComplete": false }
                      ],
                      "sizes": [{ "name": "Award", "rulesComplete": false }]
                    }
                  ]
                }
                """);

        QcfRun run = QcfRun.in(folder, "show", "outline.json");

        assertThat(run.out()).isEqualTo("""
                Qualification Q-1
                  Diploma
                  Level 3, 47 credits
                  Not recorded: some rules of combination, some rules of pathway Service, some
                    rules of size Award

                  Group A
                     asks for nothing by itself
                     HSC 024  not described here

                  Rules
                     1  47 credits or more
                     not all rules are recorded

                  Pathway Sales: groups A

                  Pathway Service
                     1  2 units or more
                     not all rules are recorded

                  Size Award
                     not all rules are recorded
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "groups": [{ "name": "A", "unitCount": { "min": 2 } }]
            "groups": [{ "name": "A", "groups": [{ "name": "A1", "mandatory": true }] }]
            "sizes": [{ "name": "Award", "rules": [{ "credits": { "min": 6 } }] }]
            "pathways": [{ "name": "Sales", "rules": [{ "credits": { "min": 6 } }] }]
            """)
    void rules_are_recorded_where_groups_pathways_or_sizes_carry_them(String asking) {
        QcfRun run = showing(asking);

        assertThat(run.out()).contains("Not recorded: level, credit").doesNotContain("rules of combination");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "groups": [{ "name": "A", "counts": false, "mandatory": true }]
            "groups": [{ "name": "A" }], "rules": [{ "advised": { "units": { "min": 6 } } }]
            "groups": [{ "name": "A" }], "rulesComplete": false, "sizes": [{ "name": "Award", "rulesComplete": false }]
            """)
    void rules_are_not_recorded_where_nothing_is_asked(String asking) {
        QcfRun run = showing(asking);

        assertThat(run.out()).contains("  Not recorded: level, credit, rules of combination\n");
    }

    private QcfRun showing(String asking) {
        QcfRun.write(folder.resolve("rules.json"), """
                { "format": "qcf4j/1", "qualifications": [{ "code": "Q-1", "title": "Award", %s }] }
                """.formatted(asking));
        return QcfRun.in(folder, "show", "rules.json");
    }

    @Test
    void demands_and_guidance_of_the_new_specification_are_sentences() {
        QcfRun.in(folder, "new");

        QcfRun without = QcfRun.in(folder, "show", "specification.json", "M/999/0901");
        QcfRun with = QcfRun.in(folder, "show", "specification.json", "M/999/0901", "--guidance");

        assertThat(without.out())
                .contains("          range drink: at least 2 of coffee, tea and chocolate\n")
                .contains("     1  For 1.1 and 1.2, evidence must include direct observation; evidence must\n")
                .contains("     2  For all competence outcomes, simulation is not allowed.\n")
                .doesNotContain("Guidance");
        assertThat(with.out())
                .startsWith(without.out())
                .contains("  Guidance\n     Common mistake on 1.1: The learner says")
                .contains("         A program can look for: dated\n");
    }

    @Test
    void every_line_of_the_example_data_keeps_to_eighty_columns() {
        QcfRun run = QcfRun.in(QcfRun.PROJECT, "show", "qcf-examples/data/specifications", "--guidance");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(100).allMatch(line -> line.length() <= 80);
    }

    @Test
    void portfolio_is_refused() {
        SampleFiles.writeInto(folder);

        QcfRun run = QcfRun.in(folder, "show", "portfolio.json");

        assertThat(run.err())
                .isEqualTo("qcf show: 'portfolio.json' holds no specification; name one that describes units\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void errors_are_told_on_standard_error_and_the_rest_is_shown() {
        QcfRun.write(folder.resolve("some.json"), """
                { "format": "qcf4j/1", "units": [{ "code": "B-1" }, { "code": "B-2", "title": "Serve" }] }
                """);

        QcfRun run = QcfRun.in(folder, "show", "some.json");

        assertThat(run.err()).contains("[unit.title.missing]");
        assertThat(run.out()).startsWith("Unit B-2\n  Serve\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void file_that_cannot_be_read_is_refused() {
        QcfRun.write(folder.resolve("broken.json"), "{ \"units\": [");

        QcfRun run = QcfRun.in(folder, "show", "broken.json");

        assertThat(run.err()).contains("[json.syntax]").contains("'broken.json' describes nothing");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void terminal_commands_in_a_title_are_shown_as_numbers() {
        QcfRun.write(folder.resolve("evil.json"), """
                { "format": "qcf4j/1", "units": [{ "code": "B-1", "title": "Serve\\u001b[2J \\u202edrinks" }] }
                """);

        QcfRun run = QcfRun.in(folder, "show", "evil.json");

        assertThat(run.out()).contains("  Serve\\u001B[2J \\u202Edrinks\n");
    }
}
