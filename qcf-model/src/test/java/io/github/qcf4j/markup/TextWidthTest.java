package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void wide_characters_take_two_columns_and_accents_none() {
        assertThat(TextWidth.of("Ab1")).isEqualTo(3);
        assertThat(TextWidth.of("\u5b66\u4f4d")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("\ud83d\ude00")).isEqualTo(2);
        assertThat(TextWidth.of("\ud835\udd38")).isEqualTo(1);
        assertThat(TextWidth.of("")).isZero();
    }

    @Test
    void text_is_padded_by_columns() {
        assertThat(TextWidth.padEnd("\u5b66", 4)).isEqualTo("\u5b66  ");
        assertThat(TextWidth.padStart("12", 4)).isEqualTo("  12");
        assertThat(TextWidth.padStart("12345", 4)).isEqualTo("12345");
    }

    @Test
    void wider_text_ends_in_an_ellipsis() {
        assertThat(TextWidth.truncate("Monitor calls", 13)).isEqualTo("Monitor calls");
        assertThat(TextWidth.truncate("Monitor calls", 10)).isEqualTo("Monitor c…");
        assertThat(TextWidth.truncate("Monitor calls", 9)).isEqualTo("Monitor…");
        assertThat(TextWidth.truncate("\u5b66\u4f4d\u5b66", 4)).isEqualTo("\u5b66…");
        assertThat(TextWidth.truncate("\ud83d\ude00\ud83d\ude00", 1)).isEqualTo("…");
    }

    @Test
    void width_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextWidth.truncate("a", 0))
                .withMessage("Width '0' must be at least 1");
    }
}
