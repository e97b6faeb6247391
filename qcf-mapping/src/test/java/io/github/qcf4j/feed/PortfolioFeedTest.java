package io.github.qcf4j.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.cohort.SmallCohort;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioFeedTest {

    private static PortfolioFeed feed(String... lines) {
        return PortfolioFeed.of(Cohorts.stream(lines), SmallCohort.mapper(), SmallCohort.AS_OF);
    }

    private static List<String> findings(LearnerRecords records) {
        return records.read().findings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_portfolio_with_nothing_to_say_about_it_is_packed() {
        LearnerRecords records = feed(Cohorts.USUAL).next();

        assertThat(records.packed())
                .contains(SmallCohort.mapper()
                        .pack(PortfolioReader.readOne(Cohorts.USUAL).orThrow(), SmallCohort.AS_OF));
        assertThat(records.line()).isEqualTo(1);
        assertThat(records.bytes()).isEqualTo(Cohorts.USUAL.length() + 1L);
    }

    @Test
    void a_list_of_one_portfolio_is_packed_too() {
        String listed = "{ \"format\": \"qcf4j/1\", \"portfolios\": [ " + Cohorts.USUAL + " ] }";

        assertThat(feed(listed).next().packed())
                .isEqualTo(feed(Cohorts.USUAL).next().packed());
    }

    @Test
    void a_portfolio_with_something_to_say_about_it_comes_unread() {
        LearnerRecords records = feed(Cohorts.EARLY).next();

        assertThat(records.packed()).isEmpty();
        assertThat(records.read().orThrow())
                .isEqualTo(PortfolioReader.readOne(Cohorts.EARLY).orThrow());
    }

    @Test
    void a_feed_without_a_mapper_packs_nothing() {
        PortfolioFeed feed = PortfolioFeed.of(Cohorts.stream(Cohorts.USUAL));

        assertThat(feed.next().packed()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_its_line_and_the_others_are_read() {
        PortfolioFeed feed = feed(Cohorts.USUAL, "", "{\"learner\":\"L-3\",", Cohorts.USUAL.replace("L-1", "L-4"));

        assertThat(feed.next().packed()).isPresent();
        assertThat(findings(feed.next()))
                .containsExactly("-:3:17: error: document is not JSON from here on; correct the JSON [json.syntax]");
        assertThat(feed.next().packed().orElseThrow().learner()).isEqualTo("L-4");
        assertThat(feed.hasNext()).isFalse();
    }

    @Test
    void a_finding_in_a_record_is_told_at_its_line() {
        PortfolioFeed feed = feed(Cohorts.USUAL, Cohorts.USUAL.replace("\"MET\"", "\"GOOD\""));
        feed.next();

        assertThat(findings(feed.next()))
                .containsExactly(
                        "-:2:260: error: /decisions/0/outcome is not one of 'MET', 'PARTLY_MET', 'NOT_YET_MET';"
                                + " write one of the constants [json.constant.unknown]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "{\"learner\":\"L-1\u0000\"}", "[[[[", "nonsense", "{\"learner\":1e999999999}", "null"
            })
    void whatever_stands_on_a_line_is_a_finding(String line) {
        PortfolioFeed feed = feed(line, Cohorts.USUAL);

        assertThat(feed.next().read().hasErrors()).isTrue();
        assertThat(feed.next().packed()).isPresent();
    }

    @Test
    void deep_nesting_and_members_written_twice_are_findings() {
        PortfolioFeed feed = feed("[".repeat(100_000), Cohorts.USUAL.replaceFirst("\\{", "{\"learner\":\"L-1\","));

        assertThat(findings(feed.next()))
                .anySatisfy(
                        finding -> assertThat(finding).startsWith("-:1:65: ").endsWith("[json.too.deep]"));
        assertThat(findings(feed.next())).singleElement().asString().contains("[json.property.repeated]");
    }

    @Test
    void text_that_is_not_UTF_8_is_a_finding() {
        byte[] line = Cohorts.USUAL.replace("E1", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        PortfolioFeed feed = PortfolioFeed.of(new ByteArrayInputStream(line), SmallCohort.mapper(), SmallCohort.AS_OF);

        assertThat(findings(feed.next()))
                .anySatisfy(finding -> assertThat(finding).contains("[file.encoding]"));
    }

    @Test
    void a_file_is_named_in_findings(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cohort.ndjson"), "{}\r\n");

        try (PortfolioFeed feed = PortfolioFeed.of(file)) {
            assertThat(findings(feed.next()))
                    .allSatisfy(finding -> assertThat(finding).contains("cohort.ndjson:1:1: error: "));
        }
    }

    @Test
    void a_file_that_cannot_be_read_throws(@TempDir Path folder) {
        assertThatThrownBy(() -> PortfolioFeed.of(folder.resolve("none.ndjson")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_stream_that_fails_throws() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(PortfolioFeed.of(failing)::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void after_the_last_line_there_is_nothing() {
        assertThatThrownBy(feed("")::next).isInstanceOf(NoSuchElementException.class);
    }
}
