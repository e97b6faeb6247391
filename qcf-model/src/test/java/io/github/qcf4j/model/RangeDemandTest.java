package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeDemandTest {

    private static final List<String> CONTACT_TYPES = List.of("call", "email", "live chat");

    private static final RangeDemand TWO_OF_THREE = RangeDemand.builder("contactType", CONTACT_TYPES)
            .atLeast(2)
            .remaining(List.of(AssessmentMethod.ORAL_QUESTIONING))
            .build();

    @Test
    void every_value_is_asked_for_once_unless_the_demand_says_otherwise() {
        RangeDemand demand = RangeDemand.of("contactType", "call", "email");

        assertThat(demand.atLeast()).isEmpty();
        assertThat(demand.each()).isEqualTo(1);
        assertThat(demand).hasToString("contactType: call, email");
    }

    @Test
    void some_values_may_be_enough_and_the_rest_be_shown_by_other_methods() {
        assertThat(TWO_OF_THREE.atLeast()).hasValue(2);
        assertThat(TWO_OF_THREE.remaining()).containsExactly(AssessmentMethod.ORAL_QUESTIONING);
        assertThat(TWO_OF_THREE).hasToString("contactType: at least 2 of call, email, live chat");
    }

    @Test
    void value_may_be_asked_for_several_times() {
        RangeDemand demand =
                RangeDemand.builder("contactType", List.of("call")).each(3).build();

        assertThat(demand).hasToString("contactType: call, each 3 times");
    }

    @Test
    void no_value_remains_when_all_are_asked_for() {
        RangeDemand.Builder builder =
                RangeDemand.builder("contactType", CONTACT_TYPES).remaining(List.of(AssessmentMethod.ORAL_QUESTIONING));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Range of 'contactType' must say at least how many values it asks for, or no value remains");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void minimum_is_between_one_and_the_number_of_values(int atLeast) {
        RangeDemand.Builder builder = RangeDemand.builder("contactType", CONTACT_TYPES);

        assertThatThrownBy(() -> builder.atLeast(atLeast))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Range minimum '%d' must be at least 1 and at most 3".formatted(atLeast));
    }

    @Test
    void value_is_shown_at_least_once() {
        RangeDemand.Builder builder = RangeDemand.builder("contactType", CONTACT_TYPES);

        assertThatThrownBy(() -> builder.each(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Range each '0' must be at least 1");
    }

    @Test
    void demand_lists_values_and_each_once() {
        assertThatThrownBy(() -> RangeDemand.of("contactType"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Range of 'contactType' must have at least one value");
        assertThatThrownBy(() -> RangeDemand.of("contactType", "call", "call"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Range of 'contactType' '[call, call]' must not repeat a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contact type", "1st", "contact-type"})
    void attribute_is_one_word(String attribute) {
        assertThatThrownBy(() -> RangeDemand.of(attribute, "call"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Range attribute '%s' must be a letter followed by letters and digits".formatted(attribute));
    }

    @Test
    void demand_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        assertThat(TWO_OF_THREE.toBuilder().build()).isEqualTo(TWO_OF_THREE).hasSameHashCodeAs(TWO_OF_THREE);
        assertThat(TWO_OF_THREE.toBuilder().each(2).build()).isNotEqualTo(TWO_OF_THREE);
        assertThat(TWO_OF_THREE.toBuilder().atLeast(1).build()).isNotEqualTo(TWO_OF_THREE);
        assertThat(TWO_OF_THREE.toBuilder().remaining(List.of()).build()).isNotEqualTo(TWO_OF_THREE);
        assertThat(RangeDemand.of("a", "x")).isNotEqualTo(RangeDemand.of("b", "x"));
        assertThat(RangeDemand.of("a", "x")).isNotEqualTo(RangeDemand.of("a", "y"));
    }
}
