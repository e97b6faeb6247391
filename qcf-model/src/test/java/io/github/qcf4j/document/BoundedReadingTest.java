package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BoundedReadingTest {

    @Test
    void endless_input_is_too_large() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                java.util.Arrays.fill(bytes, start, start + length, (byte) ' ');
                return length;
            }
        };
        Reader endlessReader = new Reader() {
            @Override
            public int read(char[] characters, int start, int length) {
                java.util.Arrays.fill(characters, start, start + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(codes(SpecificationReader.read(endless))).containsExactly("json.too.large");
        assertThat(codes(SpecificationReader.read(endlessReader))).containsExactly("json.too.large");
        assertThat(codes(SpecificationReader.read(" ".repeat(70_000_000)))).containsExactly("json.too.large");
    }

    @Test
    void text_of_many_million_characters_is_too_large() {
        String json = "{ \"format\": \"qcf4j/1\", \"units\": [ { \"title\": \"" + "x".repeat(20_000_000) + "\" } ] }";

        assertThat(codes(SpecificationReader.read(json))).containsExactly("json.too.large");
    }

    @Test
    void too_many_values_are_too_large() {
        String json = "{ \"format\": \"qcf4j/1\", \"units\": [" + "1,".repeat(2_000_000) + "1] }";

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(codes(read)).contains("json.too.large", "findings.many").hasSize(10_001);
    }

    @ParameterizedTest
    @CsvSource({"65, true", "1000000, true", "62, false"})
    void nesting_is_bounded(int depth, boolean tooDeep) {
        String json = "{ \"format\": \"qcf4j/1\", \"units\": " + "[".repeat(depth) + "]".repeat(depth) + " }";

        List<String> codes = codes(SpecificationReader.read(json));

        assertThat(codes.contains("json.too.deep")).isEqualTo(tooDeep);
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, json.value.type",
        "-1e999999999, json.value.type",
        "2.0, json.value.type",
        "10000000000, json.number.large",
        "-10000000000, json.number.small",
        "-1, json.number.small"
    })
    void numbers_are_whole_and_within_their_range(String number, String code) {
        assertThat(codes(SpecificationReader.read(unitWithCredit(number)))).containsExactly(code);
    }

    @Test
    void list_of_more_texts_than_can_be_checked_is_too_large() {
        String json =
                "{ \"format\": \"qcf4j/1\", \"units\": [ { \"code\": \"CC13\", \"title\": \"Lead\", \"languages\": ["
                        + "\"\",".repeat(500_000) + "\"\"] } ] }";

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly("/units/0/languages json.too.large");
    }

    @Test
    void number_of_many_digits_is_too_large() {
        assertThat(codes(SpecificationReader.read(unitWithCredit("9".repeat(10_000)))))
                .containsExactly("json.number.large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "{",
                "[1,]",
                "{ 'format': 1 }",
                "{ \"format\": \"qcf4j/1\" } }",
                "{ \"format\": \"qcf4j/1\", }",
                "{ \"format\": NaN }",
                "{ \"format\": 01 }",
                "{ \"format\": \"a\nb\" }",
                "{ /* why */ }"
            })
    void what_is_not_json_is_a_finding(String text) {
        assertThat(codes(SpecificationReader.read(text))).contains("json.syntax");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_with_their_place_and_read_on() {
        byte[] bytes = "{ \"format\": \"qcf4j/1\",\n  \"owner\": \"Caf?\" }".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;

        Validated<Specifications> read = SpecificationReader.read(new ByteArrayInputStream(bytes));

        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "-:2:16: error: document is not written in UTF-8 from here on;"
                                + " save the file in UTF-8 [file.encoding]",
                        "-:2:12: error: /owner is not a property of this object;"
                                + " correct its name or remove it [json.property.unknown]");
    }

    @Test
    void byte_order_mark_is_passed_over() {
        String json = "\uFEFF{ \"format\": \"qcf4j/1\" }";

        assertThat(SpecificationReader.read(json).findings()).isEmpty();
        assertThat(SpecificationReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .isEmpty();
    }

    @Test
    void damaged_documents_are_read_without_failing() {
        long seed = 20_141_121L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            String specification = damaged(Samples.SPECIFICATION, random);
            String portfolio = damaged(Samples.PORTFOLIO, random);

            assertThat(SpecificationReader.read(specification).value()).isPresent();
            assertThat(PortfolioReader.read(portfolio).value()).isPresent();
        }
    }

    /** Returns the text with a few of its values exchanged for others, so that mostly it stays JSON. */
    private static String damaged(String text, Random random) {
        List<String> values = List.of(
                "\"\"",
                "\"x@\"",
                "null",
                "7",
                "-1",
                "true",
                "[]",
                "{}",
                "[null]",
                "[\"1.1\", \"1.1\"]",
                "{\"min\": 9}");
        String damaged = text;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int start = damaged.indexOf(": ", random.nextInt(damaged.length()));
            int end = start < 0 ? -1 : damaged.indexOf('\n', start);
            if (end > 0) {
                int comma = damaged.charAt(end - 1) == ',' ? end - 1 : end;
                String value = values.get(random.nextInt(values.size()));
                damaged = damaged.substring(0, start + 2) + value + damaged.substring(comma);
            }
        }
        return random.nextInt(10) == 0 ? damaged.substring(0, random.nextInt(damaged.length())) : damaged;
    }

    private static String unitWithCredit(String credit) {
        return "{ \"format\": \"qcf4j/1\", \"units\": [ { \"code\": \"CC13\", \"title\": \"Lead\", \"credit\": "
                + credit + " } ] }";
    }

    private static List<String> codes(Validated<?> read) {
        return read.findings().stream().map(Finding::code).toList();
    }
}
