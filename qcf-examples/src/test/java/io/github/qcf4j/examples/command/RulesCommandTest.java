package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.examples.GoldenFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void rules_are_sentences_and_what_follows_from_them_is_told() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "rules", "specification.json");

        assertThat(run.out())
                .startsWith("""
                Qualification 999/0002/6
                  Level 3 Award in Calls

                  Rules
                     group A asks for all of its units
                     rule 1 asks for 5 credits or more

                  What follows
                     the qualification can be completed
                     the smallest combination comes to 5 credits, the largest to 5 credits
                """)
                .contains("rule 1 asks for 5 credits or more, which adds nothing to the others");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void sentences_alone_can_be_asked_for() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "rules", "specification.json", "99900026", "--no-analysis");

        assertThat(run.out()).contains("rule 1 asks for").doesNotContain("What follows");
    }

    @Test
    void qualification_that_cannot_be_completed_is_told_with_what_contradicts() {
        QcfRun.write(folder.resolve("short.json"), """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001", "title": "Monitor", "credit": 5 } ],
                  "qualifications": [ { "number": "999/0002/6", "title": "Level 3 Award in Calls",
                    "groups": [ { "name": "A", "units": ["J/999/0001"], "credits": { "min": 6 } } ] } ] }
                """);

        QcfRun run = QcfRun.in(folder, "rules", "short.json");

        assertThat(run.out()).contains("the qualification cannot be completed", "group A");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void qualification_that_is_not_described_is_refused() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "rules", "specification.json", "999/0003/8");

        assertThat(run.err()).contains("describes no qualification 999/0003/8; see 'qcf show specification.json'");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void published_structures_are_analysed_as_far_as_they_are_recorded() {
        QcfRun run = QcfRun.in(QcfRun.PROJECT, "rules", "qcf-examples/data/specifications/structures");

        GoldenFile.of("structures-rules.txt").assertHolds(run.out());
        assertThat(run.exitCode()).isZero();
    }
}
