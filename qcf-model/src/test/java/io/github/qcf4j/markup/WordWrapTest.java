package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordWrapTest {

    @Test
    void lines_break_between_words() {
        assertThat(WordWrap.lines("Report what contacts have  in\ncommon", 12))
                .containsExactly("Report what", "contacts", "have in", "common");
        assertThat(WordWrap.lines("exact fit", 9)).containsExactly("exact fit");
    }

    @Test
    void word_wider_than_a_line_is_broken() {
        assertThat(WordWrap.lines("a abcdefgh b", 4)).containsExactly("a", "abcd", "efgh", "b");
        assertThat(WordWrap.lines("\u5b66\u4f4d\u5b66", 3)).containsExactly("\u5b66", "\u4f4d", "\u5b66");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(WordWrap.lines("  ", 10)).containsExactly("");
    }

    @Test
    void no_line_is_too_wide_and_no_word_is_lost() {
        long seed = 20140520;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> words =
                List.of("a", "contact", "\u5b66\u4f4d", "e\u0301", "\ud83d\ude00", "unimaginably-long-word");

        for (int i = 0; i < 2_000; i++) {
            int width = 2 + random.nextInt(30);
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(word -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));

            List<String> lines = WordWrap.lines(text, width);

            assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void width_of_one_cannot_hold_a_wide_character() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordWrap.lines("a", 1))
                .withMessage("Width '1' must be at least 2");
    }
}
