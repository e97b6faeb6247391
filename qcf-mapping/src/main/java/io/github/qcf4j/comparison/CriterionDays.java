package io.github.qcf4j.comparison;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The days on which something was recorded that may say something about a criterion, up to a day. */
final class CriterionDays {

    private final Portfolio portfolio;
    private final CriterionReference criterion;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Set<String> items = new LinkedHashSet<>();

    private CriterionDays(Portfolio portfolio, CriterionReference criterion) {
        this.portfolio = portfolio;
        this.criterion = criterion;
    }

    static NavigableSet<LocalDate> of(Portfolio portfolio, CriterionReference criterion, LocalDate asOf) {
        CriterionDays found = new CriterionDays(portfolio, criterion);
        found.add();
        NavigableSet<LocalDate> days = new TreeSet<>(found.days.headSet(asOf, true));
        days.add(asOf);
        return days;
    }

    private void add() {
        portfolio.registrations().forEach(registration -> days.add(registration.on()));
        portfolio.mappings().stream()
                .filter(mapping -> mapping.criteria().contains(criterion))
                .forEach(this::addMapping);
        portfolio.decisions().stream()
                .filter(decision -> decision.criteria().contains(criterion))
                .forEach(this::addDecision);
        portfolio.withdrawals().forEach(withdrawal -> days.add(withdrawal.on()));
        // the age of an item, and whether it exists, may hang on decisions for other criteria
        portfolio.decisions().stream()
                .filter(decision -> decision.evidence().stream().anyMatch(items::contains))
                .forEach(this::addDecision);
        items.forEach(item -> portfolio.evidence(item).ifPresent(this::addEvidence));
        UnitIdentifier unit = criterion.unit();
        portfolio.signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit))
                .map(SignOff::on)
                .forEach(days::add);
        portfolio.recognitions().stream()
                .filter(recognition -> recognition.unit().equals(unit))
                .map(Recognition::on)
                .forEach(days::add);
        portfolio.qualityAssurance().forEach(this::addAssurance);
    }

    private void addMapping(EvidenceMapping mapping) {
        items.add(mapping.evidence());
        mapping.on().ifPresent(days::add);
    }

    private void addDecision(Decision decision) {
        if (decision.criteria().contains(criterion)) {
            items.addAll(decision.evidence());
        }
        days.add(decision.on());
        decision.accepted().ifPresent(days::add);
        decision.countersigned().ifPresent(second -> days.add(second.on()));
    }

    private void addEvidence(Evidence evidence) {
        days.addAll(evidence.occurred());
        evidence.produced().ifPresent(days::add);
        evidence.expires().ifPresent(expires -> days.add(expires.plusDays(1)));
        evidence.authentication().flatMap(Authentication::on).ifPresent(days::add);
        evidence.simulationAgreed().ifPresent(agreed -> days.add(agreed.on()));
    }

    private void addAssurance(QualityAssurance assurance) {
        days.add(assurance.on());
        assurance.countersigned().ifPresent(second -> days.add(second.on()));
    }
}
