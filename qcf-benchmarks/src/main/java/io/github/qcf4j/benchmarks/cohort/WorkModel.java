package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.testkit.IllustrativeReferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A generated qualification of so many units, outcomes and criteria, such as 80, 478 and 2,409, as all that is measured
 * is asked about.
 * <p>
 * Outcomes and criteria are dealt out evenly, and numbered from 0 in the order of the specification. The first units are
 * mandatory. Equal numbers give equal qualifications.
 */
final class WorkModel {

    /** The day that is asked about. */
    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    /** The day on which every learner was registered. */
    static final LocalDate REGISTERED = LocalDate.of(2012, 9, 3);

    private static final int LEAST_CREDIT = 2;
    private static final int SPREAD_OF_CREDIT = 8;

    private final int mandatory;
    private final List<Unit> units;
    private final List<CriterionReference> criteria;
    private final int[] outcomeStarts;
    private final int[] unitStarts;
    private final int[] unitsOfOutcomes;
    private final Qualification qualification;
    private final Framework framework;

    private WorkModel(int unitCount, int mandatory, int outcomeCount, int criterionCount) {
        this.mandatory = mandatory;
        unitsOfOutcomes = dealt(outcomeCount, unitCount);
        int[] outcomesOfCriteria = dealt(criterionCount, outcomeCount);
        outcomeStarts = starts(outcomesOfCriteria, outcomeCount);
        int[] firstOutcomes = starts(unitsOfOutcomes, unitCount);
        unitStarts = IntStream.of(firstOutcomes)
                .map(outcome -> outcomeStarts[outcome])
                .toArray();
        units = IntStream.range(0, unitCount)
                .mapToObj(unit -> unit(unit, firstOutcomes))
                .toList();
        criteria = units.stream().flatMap(Unit::criteria).toList();
        qualification = offering();
        framework = Framework.of(units, List.of(qualification)).orThrow();
    }

    /** Returns the qualification that one learner at a time is asked about: 80 units, 478 outcomes, 2,409 criteria. */
    static WorkModel standard() {
        return new WorkModel(80, 4, 478, 2_409);
    }

    /** Returns a qualification all of whose units are mandatory, with outcomes of ten criteria. */
    static WorkModel mandatory(int units, int outcomes) {
        return new WorkModel(units, units, outcomes, 10 * outcomes);
    }

    /** Returns the layout of the standard qualification for a mapper onto it. */
    static CoverageLayout layout(PortfolioMapper mapper) {
        return mapper.layout(IllustrativeReferences.qualification(1), REGISTERED)
                .orElseThrow();
    }

    private static int[] dealt(int count, int places) {
        return IntStream.range(0, count)
                .map(number -> (int) ((long) number * places / count))
                .toArray();
    }

    private static int[] starts(int[] places, int count) {
        int[] starts = new int[count + 1];
        for (int place : places) {
            starts[place + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private Unit unit(int number, int[] firstOutcomes) {
        UnitBuilder unit = Unit.builder(IllustrativeReferences.unit(number + 1))
                .title("Handle contacts of kind " + (number + 1))
                .level(Level.LEVEL_3)
                .credit(LEAST_CREDIT + number * 5 % SPREAD_OF_CREDIT);
        for (int outcome = firstOutcomes[number]; outcome < firstOutcomes[number + 1]; outcome++) {
            unit.outcome(
                    "Be able to handle contacts in part " + (outcome + 1),
                    IntStream.range(outcomeStarts[outcome], outcomeStarts[outcome + 1])
                            .mapToObj(criterion -> "Answer contacts of sort " + (criterion + 1))
                            .toArray(String[]::new));
        }
        return unit.build();
    }

    private Qualification offering() {
        var described = Qualification.builder(IllustrativeReferences.qualification(1))
                .title("Level 3 Diploma in Contact Centre Operations")
                .group(group("A", units.subList(0, mandatory)).mandatory(true).build());
        if (mandatory < units.size()) {
            described
                    .group(group("B", units.subList(mandatory, units.size()))
                            .credits(Bounds.atLeast(40))
                            .build())
                    .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(60)));
        }
        return described.build();
    }

    private static UnitGroup.Builder group(String name, List<Unit> units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        units.forEach(unit -> group.unit(unit.identifier()));
        return group;
    }

    Framework framework() {
        return framework;
    }

    Qualification qualification() {
        return qualification;
    }

    /** Returns how many units everyone has to take, the first ones. */
    int mandatory() {
        return mandatory;
    }

    List<Unit> units() {
        return units;
    }

    List<CriterionReference> criteria() {
        return criteria;
    }

    int outcomes() {
        return unitsOfOutcomes.length;
    }

    /** Returns the first criterion of an outcome, or the number of criteria for the number of outcomes. */
    int firstOfOutcome(int outcome) {
        return outcomeStarts[outcome];
    }

    /** Returns the first criterion of a unit, or the number of criteria for the number of units. */
    int firstOfUnit(int unit) {
        return unitStarts[unit];
    }

    int unitOfOutcome(int outcome) {
        return unitsOfOutcomes[outcome];
    }

    int credit(int unit) {
        return units.get(unit).credit().orElseThrow().value();
    }

    /** Returns the specification as plain values, for those who do not use the library. */
    List<PlainUnit> plainUnits() {
        return IntStream.range(0, units.size())
                .mapToObj(unit -> new PlainUnit(
                        units.get(unit).identifier().toString(), credit(unit), plainOutcomes(units.get(unit))))
                .toList();
    }

    private static List<PlainUnit.Outcome> plainOutcomes(Unit unit) {
        List<PlainUnit.Outcome> outcomes = new ArrayList<>();
        for (LearningOutcome outcome : unit.outcomes()) {
            outcomes.add(new PlainUnit.Outcome(
                    unit.identifier() + " outcome " + outcome.number(),
                    outcome.criteria().stream()
                            .map(AssessmentCriterion::number)
                            .map(number -> unit.identifier() + " " + number)
                            .toList()));
        }
        return List.copyOf(outcomes);
    }
}
