package io.github.qcf4j.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.SmallCohort;
import io.github.qcf4j.report.GoldenFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CohortSinksTest {

    private static final String GOLDEN = "io/github/qcf4j/feed/results";
    private static final String LEFT_OUT =
            Cohorts.USUAL.replace("L-1", "=L \u00e9").replaceAll("\"registrations\".*?\\}\\],", "");

    private static String written(Function<Writer, CohortSink> sink) {
        StringWriter written = new StringWriter();
        CohortMapper.of(SmallCohort.mapper(), SmallCohort.AS_OF)
                .map(
                        PortfolioFeed.of(
                                Cohorts.stream(Cohorts.USUAL, Cohorts.EARLY, "{\"learner\":", LEFT_OUT),
                                SmallCohort.mapper(),
                                SmallCohort.AS_OF),
                        sink.apply(written));
        return written.toString();
    }

    @Test
    void results_are_written_as_lines_of_JSON() {
        GoldenFile.of(GOLDEN + ".ndjson").assertHolds(written(CohortSinks::ndjson));
    }

    @Test
    void results_are_written_as_rows_of_CSV() {
        GoldenFile.of(GOLDEN + ".csv").assertHolds(written(CohortSinks::csv));
    }

    @Test
    void a_cohort_of_nobody_is_a_header_alone() {
        StringWriter written = new StringWriter();

        CohortSinks.csv(written);

        assertThat(written.toString().lines()).hasSize(1);
    }

    @Test
    void a_writer_that_fails_throws() {
        Writer failing = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> CohortSinks.csv(failing)).isInstanceOf(UncheckedIOException.class);
    }
}
