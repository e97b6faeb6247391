package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.markup.TerminalStyle.Emphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalStyleTest {

    @Test
    void words_are_coloured_or_plain() {
        assertThat(TerminalStyle.COLOURED.show(Emphasis.BAD, "error")).isEqualTo("\u001b[31merror\u001b[0m");
        assertThat(TerminalStyle.PLAIN.show(Emphasis.BAD, "error")).isEqualTo("error");
    }

    @ParameterizedTest
    @EnumSource
    void colour_says_nothing_that_the_words_do_not(Emphasis emphasis) {
        String words = TerminalStyle.COLOURED.show(emphasis, "Met").replaceAll("\u001b\\[[0-9]+m", "");

        assertThat(words).isEqualTo(TerminalStyle.PLAIN.show(emphasis, "Met")).isEqualTo("Met");
        assertThat(TerminalStyle.COLOURED.show(emphasis, " ")).isEqualTo(" ");
    }

    @Test
    void text_of_others_brings_no_commands() {
        String hostile = "\u001b]0;title\u0007\u001b[2Jname\u009b31m";

        assertThat(TerminalStyle.PLAIN.show(Emphasis.STRONG, hostile)).isEqualTo("]0;title[2Jname31m");
        assertThat(TerminalStyle.COLOURED.show(Emphasis.GOOD, hostile))
                .isEqualTo("\u001b[32m]0;title[2Jname31m\u001b[0m");
    }
}
