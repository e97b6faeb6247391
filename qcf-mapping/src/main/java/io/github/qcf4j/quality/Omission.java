package io.github.qcf4j.quality;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A portfolio as it would be if something had never been handed in; with an item go its mappings and decisions. */
final class Omission {

    private final Portfolio portfolio;

    Omission(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Returns the records without items of evidence, their mappings and the decisions that name one of them. */
    Portfolio without(Set<String> items) {
        Set<String> gone = new TreeSet<>();
        PortfolioBuilder rest = Portfolio.builder(portfolio.learner());
        for (PortfolioRecord record : portfolio.records()) {
            if (isOf(record, items)) {
                record.reference().ifPresent(gone::add);
            }
        }
        portfolio.records().stream()
                .filter(record -> !isOf(record, items))
                .filter(record -> !(record instanceof Withdrawal withdrawal && gone.contains(withdrawal.of())))
                .forEach(rest::add);
        return rest.build();
    }

    /** Returns the records without registrations, so that units alone are answered. */
    static Portfolio withoutRegistrations(Portfolio portfolio) {
        return portfolio.registrations().isEmpty()
                ? portfolio
                : Portfolio.builder(portfolio.learner())
                        .addAll(portfolio.records().stream()
                                .filter(record -> !(record instanceof Registration))
                                .toList())
                        .build();
    }

    /** Returns the records as if the item had never been offered for the criterion, nor decided for it. */
    Portfolio without(OfferedEvidence offered) {
        PortfolioBuilder rest = Portfolio.builder(portfolio.learner());
        for (PortfolioRecord record : portfolio.records()) {
            if (record instanceof EvidenceMapping mapping && mapping.evidence().equals(offered.evidence())) {
                mapping(mapping, offered.criterion()).ifPresent(rest::add);
            } else if (record instanceof Decision decision
                    && decision.evidence().contains(offered.evidence())) {
                decision(decision, offered.criterion()).ifPresent(rest::add);
            } else {
                rest.add(record);
            }
        }
        return rest.build();
    }

    private static boolean isOf(PortfolioRecord record, Set<String> items) {
        if (record instanceof EvidenceMapping mapping) {
            return items.contains(mapping.evidence());
        }
        if (record instanceof Decision decision) {
            return decision.evidence().stream().anyMatch(items::contains);
        }
        return record instanceof Evidence evidence && items.contains(evidence.identifier());
    }

    private static Optional<EvidenceMapping> mapping(EvidenceMapping mapping, CriterionReference criterion) {
        List<CriterionReference> left = without(mapping.criteria(), criterion);
        return left.isEmpty() ? Optional.empty() : Optional.of(of(mapping, left));
    }

    private static EvidenceMapping of(EvidenceMapping mapping, List<CriterionReference> criteria) {
        EvidenceMapping.Builder copy =
                EvidenceMapping.builder(mapping.evidence(), criteria).range(mapping.range());
        mapping.reference().ifPresent(copy::reference);
        mapping.version().ifPresent(copy::version);
        mapping.locator().ifPresent(copy::locator);
        mapping.on().ifPresent(copy::on);
        return copy.build();
    }

    private static Optional<Decision> decision(Decision decision, CriterionReference criterion) {
        List<CriterionReference> left = without(decision.criteria(), criterion);
        return left.isEmpty() ? Optional.empty() : Optional.of(of(decision, left));
    }

    private static Decision of(Decision decision, List<CriterionReference> criteria) {
        Decision.Builder copy = Decision.builder(decision.evidence(), criteria, decision.outcome(), decision.on())
                .reasons(decision.reasons())
                .qualities(decision.qualities())
                .sequence(decision.sequence());
        decision.reference().ifPresent(copy::reference);
        decision.version().ifPresent(copy::version);
        decision.assessor().ifPresent(copy::assessor);
        decision.countersigned().ifPresent(copy::countersigned);
        decision.feedback().ifPresent(copy::feedback);
        decision.accepted().ifPresent(copy::accepted);
        return copy.build();
    }

    private static List<CriterionReference> without(List<CriterionReference> criteria, CriterionReference criterion) {
        return criteria.stream().filter(held -> !held.equals(criterion)).toList();
    }
}
