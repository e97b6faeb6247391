package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the days between two records, on all of which the same is known: from the last day on or before a day on which
 * anything is dated to the eve of the next.
 */
final class HeldDays {

    private final LocalDate asOf;
    private LocalDate from = LocalDate.MIN;
    private LocalDate next = LocalDate.MAX;

    private HeldDays(LocalDate asOf) {
        this.asOf = asOf;
    }

    static HeldDays of(Portfolio portfolio, LocalDate asOf) {
        HeldDays days = new HeldDays(asOf);
        portfolio.registrations().stream().map(Registration::on).forEach(days::add);
        portfolio.evidence().forEach(days::add);
        portfolio.mappings().stream().map(EvidenceMapping::on).forEach(days::addAny);
        portfolio.decisions().forEach(days::add);
        portfolio.qualityAssurance().forEach(days::add);
        portfolio.recognitions().stream().map(Recognition::on).forEach(days::add);
        portfolio.signOffs().stream().map(SignOff::on).forEach(days::add);
        portfolio.certifications().stream().map(Certification::claimed).forEach(days::addAny);
        portfolio.certifications().stream().map(Certification::certificated).forEach(days::addAny);
        portfolio.withdrawals().stream().map(Withdrawal::on).forEach(days::add);
        return days;
    }

    /** Returns the last day on or before the day asked about on which anything is dated. */
    LocalDate from() {
        return from;
    }

    /** Returns the eve of the first day after the day asked about on which anything is dated. */
    LocalDate until() {
        return next.equals(LocalDate.MAX) ? next : next.minusDays(1);
    }

    private void add(Evidence evidence) {
        evidence.occurred().forEach(this::add);
        addAny(evidence.produced());
        addAny(evidence.simulationAgreed().map(Attestation::on));
        addAny(evidence.authentication().flatMap(Authentication::on));
    }

    private void add(Decision decision) {
        add(decision.on());
        addAny(decision.accepted());
        addAny(decision.countersigned().map(Attestation::on));
    }

    private void add(QualityAssurance assurance) {
        add(assurance.on());
        addAny(assurance.countersigned().map(Attestation::on));
    }

    private void addAny(Optional<LocalDate> day) {
        day.ifPresent(this::add);
    }

    private void add(LocalDate day) {
        if (day.isAfter(asOf)) {
            next = Days.earlier(next, day);
        } else {
            from = Days.later(from, day);
        }
    }
}
