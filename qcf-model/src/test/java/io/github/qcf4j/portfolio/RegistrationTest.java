package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void a_registration_tells_what_for_since_when_and_which_units() {
        Registration registration = FullRecords.REGISTRATION;

        assertThat(registration.qualification()).isEqualTo(FullRecords.QUALIFICATION);
        assertThat(registration.on()).isEqualTo(FullRecords.MARCH_3);
        assertThat(registration.version()).contains(Version.parse("2"));
        assertThat(registration.pathway()).contains("secret pathway");
        assertThat(registration.units()).containsExactly(FullRecords.UNIT);
    }

    @Test
    void units_passed_in_are_copied_and_cannot_be_changed() {
        List<UnitIdentifier> units = new ArrayList<>(List.of(FullRecords.UNIT));
        Registration registration =
                FullRecords.REGISTRATION.toBuilder().units(units).build();

        units.clear();

        assertThat(registration.units()).containsExactly(FullRecords.UNIT).isUnmodifiable();
    }

    @Test
    void a_sign_off_tells_unit_role_person_and_day() {
        SignOff signOff = FullRecords.SIGN_OFF;

        assertThat(signOff.unit()).isEqualTo(FullRecords.UNIT);
        assertThat(signOff.role()).isEqualTo(SignOffRole.ASSESSOR);
        assertThat(signOff.person()).contains("assessor-7");
        assertThat(signOff.on()).isEqualTo(FullRecords.MARCH_10);
    }

    @Test
    void a_quality_assurance_tells_what_was_looked_at_by_whom_and_what_came_of_it() {
        QualityAssurance assurance = FullRecords.QUALITY_ASSURANCE;

        assertThat(assurance.target()).isEqualTo(AssuranceTarget.ofDecision("D1"));
        assertThat(assurance.by()).isEqualTo(AssuranceBody.INTERNAL);
        assertThat(assurance.outcome()).isEqualTo(AssuranceOutcome.ACTION_REQUIRED);
        assertThat(assurance.on()).isEqualTo(FullRecords.MARCH_10);
        assertThat(assurance.stage()).contains(AssuranceStage.INTERIM);
        assertThat(assurance.person()).contains("iqa-1");
        assertThat(assurance.countersigned()).contains(Attestation.of("iqa-2", FullRecords.MARCH_10));
    }

    @Test
    void a_withdrawal_tells_of_what_since_when_and_for_which_criteria() {
        Withdrawal withdrawal = FullRecords.WITHDRAWAL;

        assertThat(withdrawal.of()).isEqualTo("D1");
        assertThat(withdrawal.on()).isEqualTo(FullRecords.MARCH_10);
        assertThat(withdrawal.criteria()).containsExactly(FullRecords.FIRST).isUnmodifiable();
        assertThat(withdrawal.reason()).contains("secret reason");
        assertThat(withdrawal.toBuilder().criteria(List.of()).build().criteria())
                .isEmpty();
    }
}
