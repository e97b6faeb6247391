package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AwardingOrganisationTest {

    private static final AwardingOrganisation EXAMPLE = AwardingOrganisation.builder("Example Awards")
            .acronym("EXA")
            .recognitionNumber("RN9999")
            .build();

    @Test
    void organisation_tells_what_is_recorded() {
        assertThat(EXAMPLE.name()).isEqualTo("Example Awards");
        assertThat(EXAMPLE.acronym()).hasValue("EXA");
        assertThat(EXAMPLE.recognitionNumber()).hasValue("RN9999");
        assertThat(EXAMPLE).hasToString("Example Awards");
    }

    @Test
    void what_is_not_recorded_is_empty() {
        AwardingOrganisation named = AwardingOrganisation.of("Example Awards");

        assertThat(named.acronym()).isEmpty();
        assertThat(named.recognitionNumber()).isEmpty();
        assertThat(named).isNotEqualTo(EXAMPLE);
    }

    @Test
    void copy_is_equal_until_it_is_changed() {
        assertThat(EXAMPLE.toBuilder().build()).isEqualTo(EXAMPLE).hasSameHashCodeAs(EXAMPLE);
        assertThat(EXAMPLE.toBuilder().acronym("EA").build()).isNotEqualTo(EXAMPLE);
        assertThat(EXAMPLE.toBuilder().recognitionNumber("RN9998").build()).isNotEqualTo(EXAMPLE);
    }

    @Test
    void blank_or_missing_names_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardingOrganisation.of(" "))
                .withMessage("Awarding organisation ' ' must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> AwardingOrganisation.of(null))
                .withMessage("name");
    }
}
