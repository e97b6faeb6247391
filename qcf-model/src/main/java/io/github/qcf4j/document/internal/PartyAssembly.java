package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.CentreDocument;
import io.github.qcf4j.document.CertificationDocument;
import io.github.qcf4j.document.PersonDocument;
import io.github.qcf4j.document.RegistrationDocument;
import io.github.qcf4j.document.WithdrawalDocument;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;

/** Makes the records around the assessment of what a document says: registrations, certificates, people, the centre. */
final class PartyAssembly {

    private PartyAssembly() {}

    static Registration registration(RegistrationDocument document) {
        Registration.Builder builder = Registration.builder(
                QualificationIdentifier.parse(given(document.qualification())), LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.version(), Version::parse, builder::version);
        set(document.pathway(), builder::pathway);
        return builder.units(all(document.units(), UnitIdentifier::parse)).build();
    }

    static Certification certification(CertificationDocument document) {
        Certification.Builder builder = Certification.builder();
        set(document.reference(), builder::reference);
        set(document.unit(), UnitIdentifier::parse, builder::unit);
        set(document.qualification(), QualificationIdentifier::parse, builder::qualification);
        set(document.claimed(), LocalDate::parse, builder::claimed);
        set(document.certificated(), LocalDate::parse, builder::certificated);
        set(document.certificateNumber(), builder::certificateNumber);
        return builder.build();
    }

    static Withdrawal withdrawal(WithdrawalDocument document) {
        Withdrawal.Builder builder = Withdrawal.builder(given(document.of()), LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.reason(), builder::reason);
        return builder.criteria(all(document.criteria(), CriterionReference::parse))
                .build();
    }

    static Person person(PersonDocument document) {
        Person.Builder builder = Person.builder(given(document.reference()));
        set(document.site(), builder::site);
        set(document.interest(), builder::interest);
        return builder.competences(all(document.competences(), AssessorCompetence::valueOf))
                .roles(all(document.roles()).stream()
                        .map(role -> DatedRole.of(
                                PersonRole.valueOf(given(role.role())), Assembly.period(role.from(), role.until())))
                        .toList())
                .build();
    }

    static Centre centre(CentreDocument document) {
        return Centre.builder(given(document.reference()))
                .sites(all(document.sites()))
                .directClaims(all(document.directClaims()).stream()
                        .map(claim -> DirectClaim.of(
                                QualificationIdentifier.parse(given(claim.qualification())),
                                Assembly.period(claim.from(), claim.until())))
                        .toList())
                .build();
    }
}
