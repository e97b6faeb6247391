package io.github.qcf4j.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final int LONGEST = 10;

    /** Hands out so many bytes at a time. */
    private static InputStream stream(String text, int atATime) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(atATime, length));
            }
        };
    }

    private static List<String> told(String text, int atATime) {
        Lines lines = new Lines(stream(text, atATime), LONGEST);
        List<String> told = new ArrayList<>();
        while (lines.next()) {
            String line = lines.isTooLong() ? "too long" : new String(lines.copy(), StandardCharsets.UTF_8);
            told.add(lines.number() + " " + line + " " + lines.end());
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void lines_are_told_with_their_numbers_and_blank_ones_are_passed_over(int atATime) {
        assertThat(told("one\n\n \t\r\ntwo\r\n three\n", atATime))
                .containsExactly("1 one 4", "4 two 14", "5  three 21");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void the_last_line_needs_no_line_end(int atATime) {
        assertThat(told("one\ntwo", atATime)).containsExactly("1 one 4", "2 two 8");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void a_line_that_is_too_long_is_told_and_the_next_one_is_read(int atATime) {
        assertThat(told("0123456789\n0123456789a\ntwo\n" + "x".repeat(99) + "\nfour\n" + "y".repeat(99), atATime))
                .extracting(line -> line.substring(0, line.lastIndexOf(' ')))
                .containsExactly("1 0123456789", "2 too long", "3 two", "4 too long", "5 four", "6 too long");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void a_byte_order_mark_belongs_to_no_line(int atATime) {
        assertThat(told("\uFEFFone\n\uFEFFtwo\n", atATime)).containsExactly("1 one 7", "2 \uFEFFtwo 14");
    }

    @Test
    void nothing_has_no_lines() {
        assertThat(told("", 1)).isEmpty();
        assertThat(told("\n\n", 1)).isEmpty();
        assertThat(told("\uFEFF", 1)).isEmpty();
    }
}
