package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "Review *all* calls → Review \\*all\\* calls",
                "# Heading → \\# Heading",
                "- item → \\- item",
                "+ item → \\+ item",
                "1. Review → 1\\. Review",
                "12) Review → 12\\) Review",
                "1.2 Review → 1\\.2 Review",
                "=== → \\===",
                "![x](y) → !\\[x\\](y)",
                "<b>&amp; → \\<b\\>\\&amp;",
                "a_b `c` ~~d~~ $e$ → a\\_b \\`c\\` \\~\\~d\\~\\~ \\$e\\$",
                "a | b → a \\| b",
                "see http://example.org → see http\\://example.org",
                "plain words, it's fine (really). → plain words, it's fine (really)."
            })
    void text_stays_text(String text, String escaped) {
        assertThat(MarkdownText.text(text)).isEqualTo(escaped);
    }

    @Test
    void text_is_one_line_without_an_indent() {
        assertThat(MarkdownText.text("    a\n# b\u001b")).isEqualTo("a # b");
    }

    @Test
    void cell_of_a_table_is_not_ended_by_a_bar() {
        assertThat(MarkdownText.tableCell("1. a | b\\")).isEqualTo("1. a \\| b\\\\");
        assertThat(MarkdownText.tableCode("a|b")).isEqualTo("`a\\|b`");
    }

    @Test
    void code_has_as_many_backticks_as_it_takes() {
        assertThat(MarkdownText.code("J/999/0001 1.2")).isEqualTo("`J/999/0001 1.2`");
        assertThat(MarkdownText.code("a``b")).isEqualTo("```a``b```");
        assertThat(MarkdownText.code("`a`")).isEqualTo("`` `a` ``");
    }
}
