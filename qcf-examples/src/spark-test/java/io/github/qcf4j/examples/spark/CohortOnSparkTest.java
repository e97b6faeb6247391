package io.github.qcf4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortOnSparkTest {

    private static final String SPECIFICATION = "data/specifications/contact-centre.json";
    private static final String AS_OF = "2014-11-21";

    @TempDir
    private Path folder;

    private String cohort;

    @BeforeEach
    void a_cohort_with_a_broken_line_at_its_end() throws IOException {
        Path lines = folder.resolve("cohort.ndjson");
        cohort = lines.toString();
        CohortLines.main(SPECIFICATION, cohort, "20", "7");
        Files.writeString(lines, "{\"learner\": \"L-21\",\n", StandardOpenOption.APPEND);
    }

    @Test
    void spark_and_one_process_give_equal_answers() throws IOException {
        String here = here("2");
        String spark = folder.resolve("answers").toString();
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");

        CohortOnSpark.main(SPECIFICATION, cohort, AS_OF, "5", spark);

        SameAnswers.main(here, spark);
        assertThat(Path.of(spark, "part-00004")).exists();
    }

    @Test
    void threads_do_not_change_the_answers() throws IOException {
        assertThat(Path.of(here("2"))).hasSameTextualContentAs(Path.of(here("1")));
    }

    @Test
    void a_broken_line_is_answered_with_its_number_and_what_is_wrong() throws IOException {
        List<String> rows = Files.readAllLines(Path.of(here("1")));

        assertThat(rows).hasSize(21);
        assertThat(rows.get(20)).startsWith("21\tL-21\t").contains("[json.syntax]");
    }

    @Test
    void the_first_row_that_differs_is_told() throws IOException {
        String here = here("1");
        Path other = folder.resolve("other.tsv");
        Files.write(other, Files.readAllLines(Path.of(here)).subList(0, 20));

        assertThatThrownBy(() -> SameAnswers.main(here, other.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Row 21 differs:");
    }

    private String here(String threads) throws IOException {
        String answers = folder.resolve("here-" + threads + ".tsv").toString();
        CohortHere.main(SPECIFICATION, cohort, AS_OF, threads, answers);
        return answers;
    }
}
