package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String[] REVIEW = {
        "review",
        "qcf-examples/data/specifications/contact-centre.json",
        "qcf-examples/data/portfolios/in-trouble.json",
        "--as-of",
        "2014-11-21"
    };

    @TempDir
    private Path folder;

    @Test
    void review_is_told_as_lines() {
        QcfRun run = QcfRun.in(QcfRun.PROJECT, REVIEW);

        assertThat(run.out()).startsWith("""
                Evidence of L-1003 on 2014-11-21: 7 items
                Could be left out together: E5 (the most there can be)
                Rests on one item:
                  on E1: J/999/0001 1.1, J/999/0001 1.3
                """).contains("[advice.parts]");
        assertThat(run.err()).doesNotContain("defect");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void review_is_written_as_json_for_programs() throws IOException {
        String[] asJson = Arrays.copyOf(REVIEW, REVIEW.length + 2);
        asJson[REVIEW.length] = "--format";
        asJson[REVIEW.length + 1] = "json";

        JsonNode review = new ObjectMapper()
                .readTree(QcfRun.in(QcfRun.PROJECT, asJson).out())
                .at("/reviews/0");

        assertThat(review.at("/learner").textValue()).isEqualTo("L-1003");
        assertThat(review.at("/leftOutTogether/items/0").textValue()).isEqualTo("E5");
        assertThat(review.at("/leftOutTogether/largest").booleanValue()).isTrue();
        assertThat(review.at("/items")).hasSize(7);
        assertThat(review.at("/items/0/criteria/0").textValue()).isEqualTo("J/999/0001 1.1");
        assertThat(review.at("/findings/0/code").textValue()).isEqualTo("advice.measured");
    }

    @Test
    void report_tells_of_the_review_where_that_is_asked_for() {
        String[] map = REVIEW.clone();
        map[0] = "map";
        String[] reviewed = Arrays.copyOf(map, map.length + 1);
        reviewed[map.length] = "--review";

        String plain = QcfRun.in(QcfRun.PROJECT, map).out();
        String told = QcfRun.in(QcfRun.PROJECT, reviewed).out();

        int from = told.indexOf("\nEvidence to look at\n");
        int until = told.indexOf("\nFindings: ");
        assertThat(told.substring(from, until))
                .contains("E5 could be left out; no verdict would change.", "E1 alone carries J/999/0001 1.1, 1.3.")
                .contains("[advice.parts]");
        assertThat(told.substring(0, from) + told.substring(until)).isEqualTo(plain);
    }

    @Test
    void specification_and_portfolio_are_both_needed() {
        QcfRun.write(folder.resolve("specification.json"), SampleFiles.SPECIFICATION);

        QcfRun run = QcfRun.in(folder, "review", "specification.json");

        assertThat(run.err()).contains("no portfolio is named; name a file that holds portfolios");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
