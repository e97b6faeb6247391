package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HistoryCommandTest {

    private static final Path SPECIFICATIONS = Path.of("data", "specifications");

    @Test
    void every_day_on_which_a_criterion_changed_is_told() {
        QcfRun run = history("J/999/0001 1.2");

        assertThat(run.out().lines())
                .startsWith("Learner L-1002", "J/999/0001 1.2", "  2013-09-16: No evidence")
                .anyMatch(line -> line.startsWith("  2014-04-07: Not yet met"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void criterion_that_nobody_asks_for_is_refused() {
        QcfRun run = history("J/999/0001 9.9");

        assertThat(run.err()).contains("'J/999/0001 9.9' must be one that the report of 2014-11-21 lists");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static QcfRun history(String criterion) {
        return QcfRun.in(
                SPECIFICATIONS,
                "history",
                SPECIFICATIONS.toAbsolutePath().toString(),
                Path.of("data", "portfolios", "half-way.json").toAbsolutePath().toString(),
                "--as-of",
                "2014-11-21",
                "--criterion",
                criterion);
    }
}
