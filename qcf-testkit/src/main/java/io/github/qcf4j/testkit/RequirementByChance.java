package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import java.time.Period;
import java.util.List;

/** Evidence requirements drawn with dice, of methods and values that generated evidence has too. */
final class RequirementByChance {

    /** The methods that generated evidence has. */
    static final List<AssessmentMethod> METHODS = List.of(
            AssessmentMethod.DIRECT_OBSERVATION,
            AssessmentMethod.WORK_PRODUCT,
            AssessmentMethod.WITNESS_TESTIMONY,
            AssessmentMethod.EXPERT_WITNESS_TESTIMONY,
            AssessmentMethod.ORAL_QUESTIONING,
            AssessmentMethod.REFLECTIVE_ACCOUNT);

    /** The attributes that generated evidence has. */
    static final List<String> ATTRIBUTES = List.of("contactType", "complexity");

    private final Dice dice;

    RequirementByChance(Dice dice) {
        this.dice = dice;
    }

    /** Returns the values that evidence may show of an attribute. */
    static List<String> values(String attribute) {
        return attribute.equals("contactType") ? List.of("call", "email", "live chat") : List.of("routine", "complex");
    }

    /** Returns a requirement of a unit that has criteria. */
    EvidenceRequirement requirement(Unit unit) {
        EvidenceRequirement.Builder builder = EvidenceRequirement.builder()
                .scope(scope(unit))
                .each(dice.chance(30))
                .strength(dice.chance(80) ? RequirementStrength.REQUIRED : RequirementStrength.ADVISED);
        if (dice.chance(20)) {
            builder.statement("As the assessment strategy says");
        }
        addPart(builder, unit);
        if (dice.chance(50) && builder.build().range().isEmpty()) {
            addPart(builder, unit);
        }
        return builder.build();
    }

    private void addPart(EvidenceRequirement.Builder builder, Unit unit) {
        switch (dice.below(11)) {
            case 0 -> builder.simulation(simulation(unit));
            case 1 -> builder.prohibitedMethods(dice.some(METHODS, 1));
            case 2 -> builder.currency(Period.ofMonths(24));
            case 3 -> builder.validFor(dice.pick(Period.ofMonths(1), Period.ofYears(1), Period.ofDays(10)));
            case 4, 5 -> builder.methods(methods());
            case 6 -> builder.items(dice.between(1, 3));
            case 7 -> builder.occasions(dice.between(1, 3));
            case 8 -> builder.assessors(dice.between(1, 2));
            case 9 -> builder.range(range());
            default -> builder.assessorCompetence(dice.pick(AssessorCompetence.values()));
        }
        if (dice.chance(10)) {
            builder.mainSource(dice.pick(METHODS));
        }
    }

    private RequirementScope scope(Unit unit) {
        List<String> numbers = numbers(unit);
        List<String> outcomes =
                unit.outcomes().stream().map(LearningOutcome::number).toList();
        return switch (dice.below(4)) {
            case 0 -> RequirementScope.wholeUnit();
            case 1 -> new RequirementScope.Outcomes(dice.some(outcomes, dice.between(1, 2)));
            case 2 -> new RequirementScope.Criteria(dice.some(numbers, dice.between(1, 3)));
            default -> RequirementScope.outcomesOfKind(dice.pick(OutcomeKind.values()));
        };
    }

    private SimulationRule simulation(Unit unit) {
        SimulationPolicy policy = dice.pick(SimulationPolicy.values());
        SimulationRule.Builder rule = SimulationRule.builder(policy);
        if (policy.listsCriteria()) {
            rule.criteria(dice.some(numbers(unit), dice.between(1, 2)));
        }
        if (dice.chance(30)) {
            rule.realisticWorkingEnvironment(
                    dice.pick(SimulationPolicy.ALLOWED, SimulationPolicy.NOT_ALLOWED, SimulationPolicy.WITH_AGREEMENT));
        }
        return rule.build();
    }

    private MethodDemand methods() {
        return switch (dice.below(4)) {
            case 0 ->
                MethodDemand.builder()
                        .allOf(dice.some(METHODS, dice.between(1, 2)))
                        .build();
            case 1 -> MethodDemand.builder().anyOf(dice.some(METHODS, 2)).build();
            case 2 ->
                MethodDemand.builder()
                        .families(List.of(dice.pick(MethodFamily.values())))
                        .build();
            default ->
                MethodDemand.builder()
                        .allOf(dice.some(METHODS, 1))
                        .anyOf(dice.some(METHODS, 2))
                        .families(List.of(dice.pick(MethodFamily.values())))
                        .build();
        };
    }

    /** Returns a range that evidence has to show. */
    RangeDemand range() {
        String attribute = dice.pick(ATTRIBUTES);
        List<String> values = dice.some(values(attribute), dice.between(1, 3));
        RangeDemand.Builder demand = RangeDemand.builder(attribute, values).each(dice.chance(80) ? 1 : 2);
        if (dice.chance(50)) {
            demand.atLeast(dice.between(1, values.size()));
            if (dice.chance(50)) {
                demand.remaining(dice.some(METHODS, dice.between(1, 2)));
            }
        }
        return demand.build();
    }

    private static List<String> numbers(Unit unit) {
        return unit.criteria().map(criterion -> criterion.number()).toList();
    }
}
