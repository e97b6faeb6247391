package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceMappingTest {

    @Test
    void everything_recorded_can_be_read() {
        EvidenceMapping mapping = FullRecords.MAPPING;

        assertThat(mapping.evidence()).isEqualTo("E1");
        assertThat(mapping.criteria()).containsExactly(FullRecords.FIRST, FullRecords.SECOND);
        assertThat(mapping.reference()).contains("M1");
        assertThat(mapping.version()).contains(Version.parse("2"));
        assertThat(mapping.locator()).contains("secret page");
        assertThat(mapping.range()).containsExactly(Map.entry("contactType", List.of("secret call")));
        assertThat(mapping.on()).contains(FullRecords.MARCH_3);
    }

    @Test
    void a_mapping_to_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceMapping.builder("E1", List.of()).build())
                .withMessage("Mapping of 'E1' must name one criterion or more");
    }

    @Test
    void a_range_that_names_no_value_is_refused() {
        EvidenceMapping.Builder builder = FullRecords.MAPPING.toBuilder().range("contactType", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Range of 'contactType' must name one value or more");
    }

    @Test
    void range_values_passed_in_are_copied_and_cannot_be_changed() {
        List<String> values = new ArrayList<>(List.of("call"));
        EvidenceMapping mapping = EvidenceMapping.builder("E1", List.of(FullRecords.FIRST))
                .range(Map.of("contactType", values))
                .build();

        values.add("email");

        assertThat(mapping.range().get("contactType")).containsExactly("call").isUnmodifiable();
        assertThat(mapping.range()).isUnmodifiable();
        assertThat(mapping.criteria()).isUnmodifiable();
    }

    static Stream<UnaryOperator<EvidenceMapping.Builder>> changes() {
        return Stream.of(
                builder -> builder.reference("M2"),
                builder -> builder.version(Version.parse("3")),
                builder -> builder.locator("another"),
                builder -> builder.range(Map.of()),
                builder -> builder.on(FullRecords.MARCH_10));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_mapping_that_differs_in_one_thing_is_not_equal(UnaryOperator<EvidenceMapping.Builder> change) {
        EvidenceMapping changed = change.apply(FullRecords.MAPPING.toBuilder()).build();

        assertThat(changed).isNotEqualTo(FullRecords.MAPPING);
    }
}
