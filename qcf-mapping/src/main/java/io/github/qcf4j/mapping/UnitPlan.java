package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version of a unit, made ready once for any number of portfolios: every name in it is looked up. */
final class UnitPlan {

    private final Unit unit;
    private final Place place;
    private final List<CriterionPlan> criteria;
    private final Map<String, CriterionPlan> byNumber;
    private final List<ChoicePlan> choices;
    private final List<RequirementPlan> requirements;
    private final List<DemandPlan> demands;
    private final List<List<DemandPlan>> demandsByCriterion;
    private final Map<String, Set<String>> listedValues;
    private final boolean canBeMet;

    UnitPlan(UnitPlanner planner) {
        this.unit = planner.unit();
        this.place = Place.of(unit.unitVersion());
        this.criteria = planner.criteria();
        this.byNumber = planner.byNumber(criteria);
        this.choices = planner.choices();
        this.requirements = planner.requirements();
        this.demands = planner.demands(requirements);
        this.demandsByCriterion = planner.byCriterion(demands);
        this.listedValues = planner.listedValues();
        this.canBeMet = !unit.outcomes().isEmpty()
                && unit.outcomes().stream()
                        .noneMatch(outcome -> outcome.criteria().isEmpty());
    }

    Unit unit() {
        return unit;
    }

    UnitIdentifier identifier() {
        return unit.identifier();
    }

    Place place() {
        return place;
    }

    Optional<Credit> credit() {
        return unit.credit();
    }

    List<CriterionPlan> criteria() {
        return criteria;
    }

    CriterionPlan criterion(int index) {
        return criteria.get(index);
    }

    @Nullable
    CriterionPlan criterion(String number) {
        return byNumber.get(number);
    }

    List<ChoicePlan> choices() {
        return choices;
    }

    /** Returns the ranges that criteria have of their own, then the requirements, then those of the qualification. */
    List<RequirementPlan> requirements() {
        return requirements;
    }

    /** Returns what the requirements demand, in their order. */
    List<DemandPlan> demands() {
        return demands;
    }

    /** Returns what is demanded of a criterion, by itself or together with others. */
    List<DemandPlan> demandsOn(int criterion) {
        return demandsByCriterion.get(criterion);
    }

    /** Returns whether the unit lists values for an attribute of evidence. */
    boolean lists(String attribute) {
        return listedValues.containsKey(attribute);
    }

    /** Returns whether the unit lists the value of an attribute of evidence. */
    boolean lists(String attribute, String value) {
        Set<String> values = listedValues.get(attribute);
        return values != null && values.contains(value);
    }

    /** Returns whether the unit is known by its name only, so that its assessor's word has to do. */
    boolean isOutline() {
        return !unit.outcomesRecorded();
    }

    /** Returns whether the unit can be met at all: it has an outcome, and every outcome has a criterion. */
    boolean canBeMet() {
        return canBeMet;
    }
}
