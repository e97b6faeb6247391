package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IndentedListTest {

    @Test
    void items_are_indented_and_wrapped_under_their_text() {
        IndentedList list = IndentedList.ofWidth(36)
                .item(0, "J/999/0001 Monitor calls")
                .item(1, "1.2 Document findings in the way that was agreed")
                .item(0, "L/999/0002");

        assertThat(list).hasToString("""
                        - J/999/0001 Monitor calls
                          - 1.2 Document findings in the way
                            that was agreed
                        - L/999/0002
                        """);
    }

    @Test
    void deepest_item_still_has_width_for_its_words() {
        IndentedList list = IndentedList.ofWidth(30).item(50, "Document findings in the way that was agreed");

        assertThat(list.lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(30))
                .hasSize(3);
    }

    @Test
    void text_of_others_stays_in_its_item() {
        assertThat(IndentedList.ofWidth(40).item(0, "a\n- b\u001b").lines()).containsExactly("- a - b");
        assertThat(IndentedList.ofWidth(40).item(0, "").lines()).containsExactly("-");
    }

    @Test
    void broken_calls_say_what_must_be_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndentedList.ofWidth(21))
                .withMessage("Width '21' must be at least 22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndentedList.ofWidth(80).item(-1, "a"))
                .withMessage("Depth '-1' must be zero or more");
    }
}
