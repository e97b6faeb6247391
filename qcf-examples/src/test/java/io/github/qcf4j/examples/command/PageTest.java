package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void words_are_wrapped_below_themselves() {
        String page = new Page().line(2, "1.1  ", "word ".repeat(20)).toString();

        assertThat(page.lines()).hasSize(2).allMatch(line -> line.length() <= 80);
        assertThat(page).startsWith("  1.1  word word").contains("\n       word");
    }

    @Test
    void word_that_is_wider_than_the_page_stands_on_a_line_of_its_own() {
        String page = new Page().line(0, "a " + "b".repeat(100) + " c").toString();

        assertThat(page.lines()).containsExactly("a", "b".repeat(100), "c");
    }

    @Test
    void empty_lines_do_not_add_up_and_none_comes_first() {
        String page =
                new Page().blank().line(0, "a").blank().blank().line(0, "b").toString();

        assertThat(page).isEqualTo("a\n\nb\n");
    }

    @Test
    void names_are_listed_as_in_a_sentence() {
        assertThat(Page.and(List.of())).isEmpty();
        assertThat(Page.and(List.of("a"))).isEqualTo("a");
        assertThat(Page.or(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(Page.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
