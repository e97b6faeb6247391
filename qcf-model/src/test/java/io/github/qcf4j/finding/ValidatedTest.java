package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidatedTest {

    private static final Place UNIT = Place.parse("J/999/0001");
    private static final Finding ERROR = Finding.of(
            ExampleFinding.OUTCOME_CRITERIA_NONE, Place.parse("J/999/0001 outcome 1"), "has no assessment criteria");
    private static final Finding NOTE = Finding.of(ExampleFinding.UNIT_REVIEW_PAST, UNIT, "is past its review");
    private static final Sources SOURCES = Sources.of(Map.of(UNIT, Location.parse("unit.json:3:5")));

    @Test
    void value_without_errors_can_be_used() {
        Validated<String> validated = Validated.of("unit", List.of(NOTE), Sources.NONE);

        assertThat(validated.orThrow()).isEqualTo("unit");
        assertThat(validated.hasErrors()).isFalse();
        assertThat(Validated.of("unit").findings()).isEmpty();
    }

    @Test
    void findings_are_sorted_and_located() {
        Validated<String> validated = Validated.of("unit", List.of(ERROR, NOTE), SOURCES);

        assertThat(validated.findings())
                .containsExactly(NOTE.at(Location.parse("unit.json:3:5")), ERROR.at(Location.parse("unit.json:3:5")));
    }

    @Test
    void value_with_errors_is_there_but_not_to_be_relied_on() {
        Validated<String> validated = Validated.of("unit", List.of(NOTE, ERROR), Sources.NONE);

        assertThat(validated.value()).contains("unit");
        assertThat(validated.hasErrors()).isTrue();
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(validated::orThrow)
                .withMessage(ERROR.toString())
                .satisfies(thrown -> assertThat(thrown.findings()).containsExactly(NOTE, ERROR));
    }

    @Test
    void exception_lists_twenty_errors_and_counts_the_rest() {
        Validated<String> validated = Validated.invalid(Collections.nCopies(23, ERROR));

        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(validated::orThrow)
                .satisfies(thrown -> assertThat(thrown.getMessage().lines())
                        .hasSize(21)
                        .last()
                        .isEqualTo("and 3 more"));
    }

    @Test
    void exception_keeps_its_message_when_it_travels() throws IOException, ClassNotFoundException {
        FindingsException sent = new FindingsException(List.of(ERROR));

        FindingsException received = (FindingsException) copy(sent);

        assertThat(received).hasMessage(ERROR.toString());
        assertThat(received.findings()).isEmpty();
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(object);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return input.readObject();
        }
    }

    @Test
    void what_is_made_of_a_value_has_the_same_findings() {
        Validated<Integer> length = Validated.of("unit", List.of(NOTE), SOURCES).map(String::length);

        assertThat(length.orThrow()).isEqualTo(4);
        assertThat(length.findings()).containsExactly(NOTE.at(Location.parse("unit.json:3:5")));
        assertThat(length.sources()).isEqualTo(SOURCES);
        assertThat(Validated.<String>invalid(List.of(ERROR)).map(String::length).value())
                .isEmpty();
    }

    @Test
    void findings_can_be_changed_for_a_profile() {
        Validated<String> validated = Validated.of("unit", List.of(ERROR), Sources.NONE);

        Validated<String> softer = validated.withFindings(List.of(ERROR.withSeverity(Severity.WARNING)));

        assertThat(softer.orThrow()).isEqualTo("unit");
        assertThat(validated.hasErrors()).isTrue();
    }

    @Test
    void nothing_without_an_error_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validated.invalid(List.of(NOTE)))
                .withMessage("Findings '[%s]' must hold an error", NOTE);
    }

    @Test
    void validated_values_with_the_same_parts_are_equal() {
        Validated<String> one = Validated.of("unit", List.of(NOTE, ERROR), SOURCES);
        Validated<String> two = Validated.of("unit", List.of(ERROR, NOTE), SOURCES);

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).hasToString("unit with 2 findings");
        assertThat(one).isNotEqualTo(Validated.of("unit"));
    }
}
