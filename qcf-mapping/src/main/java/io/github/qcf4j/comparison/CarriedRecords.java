package io.github.qcf4j.comparison;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.CarryOver;
import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of a learner as they read in another version of the units.
 * <p>
 * Criteria take their new numbers. Evidence stays offered for what must be judged again, and decisions on that go, as
 * do both for what is no longer asked. A record of a version that was not answered stays as it is.
 */
final class CarriedRecords {

    private final Map<CriterionReference, CriterionCarryOver> carried = new LinkedHashMap<>();
    private final Map<UnitIdentifier, Version> versions;
    private final Set<String> gone = new LinkedHashSet<>();

    /**
     * Reads what carries over.
     *
     * @param carried  what becomes of each criterion of the units that changed
     * @param versions  the version answered until now of each unit that changed
     */
    CarriedRecords(List<CriterionCarryOver> carried, Map<UnitIdentifier, Version> versions) {
        this.versions = versions;
        for (CriterionCarryOver criterion : carried) {
            criterion.before().flatMap(Place::criterion).ifPresent(before -> this.carried.put(before, criterion));
        }
    }

    Portfolio of(Portfolio portfolio, Registration registration, Registration changed) {
        List<PortfolioRecord> kept = new ArrayList<>();
        for (PortfolioRecord known : portfolio.records()) {
            PortfolioRecord recorded = known.equals(registration) ? changed : known;
            Optional<? extends PortfolioRecord> carriedOver = carry(recorded);
            carriedOver.ifPresent(kept::add);
            if (carriedOver.isEmpty()) {
                recorded.reference().ifPresent(gone::add);
            }
        }
        PortfolioBuilder builder = Portfolio.builder(portfolio.learner());
        kept.stream().filter(record -> !speaksOfGone(record)).forEach(builder::add);
        return builder.build();
    }

    private Optional<? extends PortfolioRecord> carry(PortfolioRecord recorded) {
        if (recorded instanceof EvidenceMapping mapping) {
            return mapping(mapping);
        }
        if (recorded instanceof Decision decision) {
            return decision(decision);
        }
        return recorded instanceof Withdrawal withdrawal ? withdrawal(withdrawal) : Optional.of(recorded);
    }

    private boolean speaksOfGone(PortfolioRecord recorded) {
        if (recorded instanceof Withdrawal withdrawal) {
            return gone.contains(withdrawal.of());
        }
        return recorded instanceof QualityAssurance assurance
                && assurance.target() instanceof AssuranceTarget.OfDecision target
                && gone.contains(target.reference());
    }

    private Optional<EvidenceMapping> mapping(EvidenceMapping mapping) {
        if (isOfAnotherVersion(mapping.version(), mapping.criteria())) {
            return Optional.of(mapping);
        }
        List<CriterionReference> criteria = carried(mapping.criteria(), true);
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        EvidenceMapping.Builder builder =
                EvidenceMapping.builder(mapping.evidence(), criteria).range(mapping.range());
        mapping.reference().ifPresent(builder::reference);
        mapping.locator().ifPresent(builder::locator);
        mapping.on().ifPresent(builder::on);
        return Optional.of(builder.build());
    }

    private Optional<Decision> decision(Decision decision) {
        if (isOfAnotherVersion(decision.version(), decision.criteria())) {
            return Optional.of(decision);
        }
        List<CriterionReference> criteria = carried(decision.criteria(), false);
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        Decision.Builder builder = Decision.builder(decision.evidence(), criteria, decision.outcome(), decision.on())
                .reasons(decision.reasons())
                .qualities(decision.qualities())
                .sequence(decision.sequence());
        decision.reference().ifPresent(builder::reference);
        decision.assessor().ifPresent(builder::assessor);
        decision.countersigned().ifPresent(builder::countersigned);
        decision.feedback().ifPresent(builder::feedback);
        decision.accepted().ifPresent(builder::accepted);
        return Optional.of(builder.build());
    }

    private Optional<Withdrawal> withdrawal(Withdrawal withdrawal) {
        if (withdrawal.criteria().isEmpty()) {
            return Optional.of(withdrawal);
        }
        List<CriterionReference> criteria = carried(withdrawal.criteria(), true);
        Withdrawal changed = withdrawal.toBuilder().criteria(criteria).build();
        return criteria.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    /** Returns whether a record names a version of a unit that changes, and not the one that was answered. */
    private boolean isOfAnotherVersion(Optional<Version> version, List<CriterionReference> criteria) {
        return version.isPresent()
                && criteria.stream().noneMatch(criterion -> version.get().equals(versions.get(criterion.unit())));
    }

    /** Returns the criteria under their new numbers, without those that nobody asks for any more. */
    private List<CriterionReference> carried(List<CriterionReference> criteria, boolean toBeJudgedAgain) {
        Set<CriterionReference> kept = new LinkedHashSet<>();
        for (CriterionReference criterion : criteria) {
            CriterionCarryOver known = carried.get(criterion);
            if (known == null) {
                kept.add(criterion);
            } else if (known.answer() == CarryOver.CARRIES_OVER
                    || toBeJudgedAgain && known.answer() == CarryOver.JUDGE_AGAIN) {
                known.after().flatMap(Place::criterion).ifPresent(kept::add);
            }
        }
        return List.copyOf(kept);
    }
}
