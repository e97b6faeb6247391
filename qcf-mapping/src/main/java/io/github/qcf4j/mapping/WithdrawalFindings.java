package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which withdrawals take nothing back, or take it back before it was there (V2.7). */
final class WithdrawalFindings {

    private final Evidenced evidenced;
    private final FindingList findings;
    private final Map<String, Set<CriterionReference>> heldByReference = new LinkedHashMap<>();

    WithdrawalFindings(Evidenced evidenced, FindingList findings) {
        this.evidenced = evidenced;
        this.findings = findings;
    }

    void tell() {
        evidenced.portfolio().withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(evidenced.asOf()))
                .forEach(this::tell);
    }

    private void tell(Withdrawal withdrawal) {
        Optional<PortfolioRecord> of = evidenced.portfolio().find(withdrawal.of());
        if (of.isEmpty()) {
            tell(MappingFinding.WITHDRAWAL_TARGET_UNKNOWN, withdrawal, "names '%s', which is not recorded");
        } else if (Withdrawals.isFixed(of.get().kind())) {
            tell(MappingFinding.WITHDRAWAL_TARGET_FIXED, withdrawal, "names '%s', which cannot be withdrawn");
        } else {
            tell(withdrawal, of.get());
        }
    }

    private void tell(Withdrawal withdrawal, PortfolioRecord of) {
        LocalDate day = of.match(new FirstDay());
        if (day.isAfter(evidenced.asOf()) && !(of instanceof Registration)) {
            return;
        }
        if (withdrawal.on().isBefore(day)) {
            tell(MappingFinding.WITHDRAWAL_BEFORE_RECORD, withdrawal, "is earlier than '%s', which it names");
        }
        if (!withdrawal.criteria().isEmpty() && !holds(of, withdrawal.criteria())) {
            tell(MappingFinding.WITHDRAWAL_CRITERION_NOT_HELD, withdrawal, "names criteria that '%s' does not hold");
        }
    }

    private void tell(MappingFinding kind, Withdrawal withdrawal, String message) {
        findings.add(kind, withdrawal, findings.learner(), message.formatted(withdrawal.of()));
    }

    private boolean holds(PortfolioRecord of, List<CriterionReference> criteria) {
        if (of instanceof EvidenceMapping mapping) {
            return holds(of, mapping.criteria(), criteria);
        }
        return of instanceof Decision decision ? holds(of, decision.criteria(), criteria) : of instanceof Evidence;
    }

    private boolean holds(PortfolioRecord of, List<CriterionReference> held, List<CriterionReference> named) {
        String reference = of.reference().orElseThrow();
        return heldByReference
                .computeIfAbsent(reference, record -> new LinkedHashSet<>(held))
                .containsAll(named);
    }

    /** The day from which a record exists. */
    private final class FirstDay implements PortfolioRecord.Cases<LocalDate> {

        @Override
        public LocalDate registration(Registration registration) {
            return registration.on();
        }

        @Override
        public LocalDate evidence(Evidence evidence) {
            return evidenced.records().item(evidence.identifier()).existsFrom();
        }

        @Override
        public LocalDate mapping(EvidenceMapping mapping) {
            LocalDate exists = evidenced.records().item(mapping.evidence()).existsFrom();
            return Days.later(exists, mapping.on().orElse(LocalDate.MIN));
        }

        @Override
        public LocalDate decision(Decision decision) {
            return decision.on();
        }

        @Override
        public LocalDate qualityAssurance(QualityAssurance qualityAssurance) {
            return qualityAssurance.on();
        }

        @Override
        public LocalDate recognition(Recognition recognition) {
            return recognition.on();
        }

        @Override
        public LocalDate signOff(SignOff signOff) {
            return signOff.on();
        }

        @Override
        public LocalDate certification(Certification certification) {
            return Stream.of(certification.claimed(), certification.certificated())
                    .flatMap(Optional::stream)
                    .reduce(Days::earlier)
                    .orElse(LocalDate.MIN);
        }

        @Override
        public LocalDate withdrawal(Withdrawal withdrawal) {
            return withdrawal.on();
        }

        @Override
        public LocalDate person(Person person) {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate centre(Centre centre) {
            return LocalDate.MIN;
        }
    }
}
