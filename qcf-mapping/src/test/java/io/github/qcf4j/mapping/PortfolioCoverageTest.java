package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.portfolio.Registration;
import org.junit.jupiter.api.Test;

/** A portfolio is answered for every qualification that its learner is registered for. */
class PortfolioCoverageTest {

    private static final QualificationIdentifier OTHER = QualificationIdentifier.parse("999/0001/4");

    @Test
    void each_registration_has_a_report_in_the_order_of_qualifications() {
        PortfolioCoverage all = mapped(registeredTwice());

        assertThat(all.reports())
                .extracting(report -> report.qualification().orElseThrow().identifier())
                .containsExactly(OTHER, Cases.Q);
        assertThat(all.toString()).isEqualTo("[L-1001 on 2014-11-21: 1/2, L-1001 on 2014-11-21: 1/2]");
    }

    @Test
    void a_unit_of_several_qualifications_is_assessed_once() {
        PortfolioCoverage all = mapped(registeredTwice());

        assertThat(all.sharedUnits()).extracting(UnitVersion::unit).containsExactly(Cases.U);
        assertThat(all.sharedEvidence()).containsExactly("E1");
        assertThat(all.reports().get(0).unit(Cases.U).orElseThrow().criteria())
                .isEqualTo(all.reports().get(1).unit(Cases.U).orElseThrow().criteria());
    }

    @Test
    void one_registration_gives_one_report_and_so_does_none() {
        Cases cases = given().evidence("E1").met("E1", "1.1");

        assertThat(mapped(cases).reports()).containsExactly(cases.report());
        assertThat(mapped(cases).sharedUnits()).isEmpty();

        cases.unregistered();

        assertThat(mapped(cases).reports()).containsExactly(cases.report());
    }

    @Test
    void a_withdrawn_registration_is_not_answered() {
        PortfolioCoverage all = mapped(registeredTwice().withdrawn("R-other", "05-01"));

        assertThat(all.reports()).hasSize(1);
    }

    @Test
    void nothing_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> given().mapper().mapAll(given().portfolio(), null))
                .withMessage("asOf");
    }

    private static PortfolioCoverage mapped(Cases cases) {
        return cases.mapper().mapAll(cases.portfolio(), Cases.LATE);
    }

    private static Cases registeredTwice() {
        UnitIdentifier unit = Cases.U;
        return given().further(Qualification.builder(OTHER)
                        .title("Contact centre supervision")
                        .group(UnitGroup.builder("Mandatory")
                                .mandatory(true)
                                .unit(unit)
                                .build())
                        .build())
                .record(Registration.builder(OTHER, day("01-13"))
                        .reference("R-other")
                        .build())
                .evidence("E1")
                .met("E1", "1.1");
    }
}
