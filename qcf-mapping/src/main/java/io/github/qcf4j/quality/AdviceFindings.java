package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds advice of the specification that evidence does not follow, for units that the learner works for.
 * <p>
 * Advice about a place for which nothing is offered yet is passed over: what is missing there is a gap.
 */
final class AdviceFindings {

    private final Offers offers;
    private final ReviewFindings findings;

    AdviceFindings(Offers offers, ReviewFindings findings) {
        this.offers = offers;
        this.findings = findings;
    }

    void tell() {
        Set<UnitIdentifier> selected = new TreeSet<>();
        for (UnitCoverage coverage : offers.report().selectedUnits()) {
            selected.add(coverage.identifier());
            coverage.unit().guidance().forEach(advice -> tell(advice, coverage.unit()));
        }
        offers.report().qualification().ifPresent(qualification -> tell(qualification, selected));
    }

    private void tell(Qualification qualification, Set<UnitIdentifier> selected) {
        for (GuidanceItem advice : qualification.guidance()) {
            Optional<Unit> unit = advice.unit()
                    .filter(selected::contains)
                    .flatMap(offers.report()::unit)
                    .map(UnitCoverage::unit);
            if (unit.isPresent()) {
                tell(advice, unit.get());
            } else if (advice.unit().isEmpty()) {
                tell(advice, Place.of(qualification.identifier()), criterion -> selected.contains(criterion.unit()));
            }
        }
    }

    private void tell(GuidanceItem advice, Unit unit) {
        UnitIdentifier identifier = unit.identifier();
        Optional<CriterionReference> criterion =
                advice.criterion().map(number -> new CriterionReference(identifier, number));
        Optional<OutcomeReference> outcome = advice.outcome().map(number -> new OutcomeReference(identifier, number));
        if (criterion.isPresent()) {
            tell(advice, Place.of(criterion.get()), criterion.get()::equals);
        } else if (outcome.isPresent()) {
            String number = outcome.get().number();
            tell(
                    advice,
                    Place.of(outcome.get()),
                    offered -> offered.unit().equals(identifier)
                            && unit.outcomeOf(offered.number())
                                    .filter(found -> found.number().equals(number))
                                    .isPresent());
        } else {
            tell(advice, Place.of(identifier), offered -> offered.unit().equals(identifier));
        }
    }

    private void tell(GuidanceItem advice, Place place, Predicate<CriterionReference> scope) {
        advice.check()
                .filter(check -> !offers.itemsFor(scope).isEmpty())
                .ifPresent(check -> new FollowedAdvice(advice, check, place, scope, offers, findings).tell());
    }
}
