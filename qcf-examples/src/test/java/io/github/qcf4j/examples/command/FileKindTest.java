package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"units\":[]}                                | SPECIFICATION",
                "{\"format\":\"qcf4j/1\", \"qualifications\" :[] | SPECIFICATION",
                "{\"policies\":[]}                             | SPECIFICATION",
                "{\"format\":\"qcf4j/1\"}                      | UNCLEAR",
                "{\"portfolios\":[{\"units\":1}]}              | PORTFOLIO",
                "{\"a\":{\"units\":[]},\"portfolios\":[]}      | PORTFOLIO",
                "{\"learner\":\"L-1\",\"evidence\":[]}         | PORTFOLIO",
                "{\"learner\":\"L-1\",\"asOf\":1,\"units\":[]} | OTHER",
                "{\"a\":\"\\\"units\\\":\",\"b\":\"units\"}    | OTHER",
                "{\"format\":\"qcf4j-sampling/1\", \"demands\":[]} | OTHER",
                "{}                                            | OTHER",
                "{ \"name\": [\"units\"] }                     | OTHER",
                "[{\"units\":[]}]                              | UNCLEAR",
                "{\"name\": 1                                  | UNCLEAR",
                "{\"name                                       | UNCLEAR",
                "{\"name\\                                     | UNCLEAR",
                "units                                         | UNCLEAR",
                "~~                                            | UNCLEAR"
            })
    void file_is_told_by_the_names_of_its_outermost_properties(String text, FileKind kind) {
        assertThat(FileKind.of(text)).isEqualTo(kind);
    }

    @Test
    void blanks_and_a_byte_order_mark_come_before_anything() {
        assertThat(FileKind.of("\uFEFF\n\t {\n\"portfolios\"\n:[]}")).isEqualTo(FileKind.PORTFOLIO);
        assertThat(FileKind.of("\u00EF\u00BB\u00BF{\"units\":[]}")).isEqualTo(FileKind.SPECIFICATION);
    }

    @Test
    void nesting_without_end_is_no_trouble() {
        assertThat(FileKind.of("{\"a\":" + "[".repeat(1_000_000))).isEqualTo(FileKind.UNCLEAR);
        assertThat(FileKind.of("}".repeat(1_000_000))).isEqualTo(FileKind.UNCLEAR);
    }
}
