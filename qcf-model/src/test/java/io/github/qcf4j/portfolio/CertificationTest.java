package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CertificationTest {

    @Test
    void a_certificate_may_be_for_a_qualification() {
        Certification certification = Certification.builder()
                .qualification(FullRecords.QUALIFICATION)
                .certificated(FullRecords.MARCH_10)
                .build();

        assertThat(certification.qualification()).contains(FullRecords.QUALIFICATION);
        assertThat(certification.unit()).isEmpty();
        assertThat(certification.claimed()).isEmpty();
        assertThat(certification.certificated()).contains(FullRecords.MARCH_10);
        assertThat(certification).hasToString("certification of 999/0002/6");
        assertThat(certification.toBuilder().build()).isEqualTo(certification);
    }

    @Test
    void a_certificate_for_nothing_is_refused() {
        Certification.Builder builder = Certification.builder().reference("C1").claimed(FullRecords.MARCH_3);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Certification 'C1' must be of one unit or of one qualification");
    }

    @Test
    void a_certificate_for_a_unit_and_a_qualification_is_refused() {
        Certification.Builder builder = FullRecords.CERTIFICATION.toBuilder().qualification(FullRecords.QUALIFICATION);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Certification 'C1' must be of one unit or of one qualification");
    }

    @Test
    void a_certificate_neither_claimed_nor_issued_is_refused() {
        Certification.Builder builder = Certification.builder().unit(FullRecords.UNIT);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Certification 'J/999/0001' must have the day of the claim or of the certificate");
    }
}
