package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate MARCH_3 = FullRecords.MARCH_3;
    private static final LocalDate MARCH_10 = FullRecords.MARCH_10;

    @Test
    void a_person_has_the_roles_of_the_day() {
        Person person = Person.builder("assessor-7")
                .role(DatedRole.of(PersonRole.TRAINEE_ASSESSOR, DatePeriod.until(MARCH_3)))
                .role(DatedRole.of(PersonRole.ASSESSOR, DatePeriod.from(MARCH_3)))
                .role(PersonRole.WITNESS)
                .build();

        assertThat(person.rolesOn(MARCH_3.minusDays(1)))
                .containsExactly(PersonRole.TRAINEE_ASSESSOR, PersonRole.WITNESS);
        assertThat(person.rolesOn(MARCH_3))
                .containsExactly(PersonRole.TRAINEE_ASSESSOR, PersonRole.ASSESSOR, PersonRole.WITNESS);
        assertThat(person.rolesOn(MARCH_10)).containsExactly(PersonRole.ASSESSOR, PersonRole.WITNESS);
    }

    @Test
    void a_person_may_have_an_interest_in_the_learner() {
        assertThat(FullRecords.PERSON.hasInterest()).isTrue();
        assertThat(FullRecords.PERSON.interest()).contains("secret interest");
        assertThat(Person.builder("assessor-2").build().hasInterest()).isFalse();
    }

    @Test
    void what_is_recorded_of_a_person_can_be_read_and_not_changed() {
        List<DatedRole> roles = new ArrayList<>(List.of(DatedRole.of(PersonRole.WITNESS)));
        Person person = FullRecords.PERSON.toBuilder().roles(roles).build();

        roles.clear();

        assertThat(person.roles()).containsExactly(DatedRole.of(PersonRole.WITNESS, DatePeriod.ALWAYS));
        assertThat(person.roles()).isUnmodifiable();
        assertThat(person.competences()).containsExactly(AssessorCompetence.OCCUPATIONALLY_COMPETENT);
        assertThat(person.competences()).isUnmodifiable();
        assertThat(person.site()).contains("north");
    }

    @Test
    void direct_claim_status_is_held_for_a_qualification_and_a_time() {
        Centre centre = FullRecords.CENTRE;

        assertThat(centre.claimsDirectly(FullRecords.QUALIFICATION, MARCH_10)).isTrue();
        assertThat(centre.claimsDirectly(FullRecords.QUALIFICATION, MARCH_3.minusDays(1)))
                .isFalse();
        assertThat(centre.claimsDirectly(QualificationIdentifier.parse("Diploma 7"), MARCH_10))
                .isFalse();
    }

    @Test
    void what_is_recorded_of_a_centre_can_be_read_and_not_changed() {
        Centre centre = FullRecords.CENTRE.toBuilder().site("south").build();

        assertThat(centre.sites()).containsExactly("north", "south").isUnmodifiable();
        assertThat(centre.directClaims()).isUnmodifiable().hasSize(1);
    }
}
