package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionChoiceTest {

    @Test
    void choice_is_shown_in_words() {
        assertThat(CriterionChoice.of(1, "1.3", "1.4")).hasToString("at least 1 of 1.3, 1.4");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void choice_asks_for_at_least_one_and_for_no_more_than_it_lists(int atLeast) {
        assertThatThrownBy(() -> CriterionChoice.of(atLeast, "1.3", "1.4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Criterion choice '%d of 1.3, 1.4' must ask for at least 1 and at most 2".formatted(atLeast));
    }

    @Test
    void choice_may_ask_for_all_it_lists() {
        assertThat(CriterionChoice.of(2, "1.3", "1.4").atLeast()).isEqualTo(2);
    }

    @Test
    void choice_lists_a_criterion_once() {
        assertThatThrownBy(() -> CriterionChoice.of(2, "1.3", "1.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Criterion choice '[1.3, 1.3]' must not repeat a value");
    }

    @Test
    void choice_lists_numbers() {
        assertThatThrownBy(() -> CriterionChoice.of(1, "1.3 or 1.4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Criterion number '1.3 or 1.4' must ");
    }

    @Test
    void choice_does_not_change_with_the_list_it_came_from() {
        List<String> criteria = new ArrayList<>(List.of("1.3", "1.4"));

        CriterionChoice choice = new CriterionChoice(1, criteria);
        criteria.clear();

        assertThat(choice).isEqualTo(CriterionChoice.of(1, "1.3", "1.4"));
    }
}
