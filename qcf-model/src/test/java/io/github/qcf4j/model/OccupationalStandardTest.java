package io.github.qcf4j.model;

import static io.github.qcf4j.model.OccupationalStandard.Relationship.MATCHES;
import static io.github.qcf4j.model.OccupationalStandard.Relationship.PARTLY_BASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OccupationalStandardTest {

    private static final OccupationalStandard UNTITLED = OccupationalStandard.of("EX10", MATCHES);

    @Test
    void title_may_be_unrecorded() {
        assertThat(UNTITLED.title()).isEmpty();
        assertThat(UNTITLED.withTitle("Lead a team").title()).hasValue("Lead a team");
        assertThat(OccupationalStandard.of("EX10", "Lead a team", MATCHES))
                .isEqualTo(UNTITLED.withTitle("Lead a team"));
    }

    @Test
    void standards_differ_by_reference_title_and_relationship() {
        assertThat(OccupationalStandard.of("EX10", MATCHES)).isEqualTo(UNTITLED).hasSameHashCodeAs(UNTITLED);
        assertThat(OccupationalStandard.of("EX11", MATCHES)).isNotEqualTo(UNTITLED);
        assertThat(OccupationalStandard.of("EX10", PARTLY_BASED)).isNotEqualTo(UNTITLED);
        assertThat(UNTITLED.withTitle("Lead a team")).isNotEqualTo(UNTITLED);
    }

    @Test
    void reference_stands_for_the_standard() {
        assertThat(UNTITLED).hasToString("EX10");
        assertThat(UNTITLED.relationship()).isEqualTo(MATCHES);
    }

    @Test
    void blank_reference_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccupationalStandard.of("", MATCHES))
                .withMessage("Occupational standard '' must not be blank");
    }
}
