package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void commands_and_direction_marks_are_dropped() {
        assertThat(SafeText.line("a\u001b[31mb\u0007\u009b\u0000c\u202ed\u2066e\u2069"))
                .isEqualTo("a[31mbcde");
    }

    @Test
    void line_ends_become_blanks_on_one_line_and_line_feeds_on_several() {
        assertThat(SafeText.line("a\r\nb\tc\u2028d")).isEqualTo("a  b c d");
        assertThat(SafeText.lines("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd e");
    }

    @Test
    void half_a_character_is_replaced() {
        assertThat(SafeText.line("a\ud83d b")).isEqualTo("a\ufffd b");
    }

    @Test
    void letters_of_every_script_stay() {
        String text = "Cymwysterau \u00e2 \u05e9\u05dc\u05d5\u05dd \u5b66\u4f4d \ud83d\udc69\u200d\ud83c\udf93 e\u0301";

        assertThat(SafeText.line(text)).isSameAs(text);
    }
}
