package io.github.qcf4j.framework;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.RequirementScope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the numbers in a version of a unit stand for, so that 'at least 1 of 1.3, 1.4' is the same choice as 'at least 1
 * of 1.2, 1.3' once criterion 1.1 was removed.
 * <p>
 * The criteria and outcomes that both versions have are named by their later numbers, all others so that the names of
 * one version are none of the other. A number that stands for nothing is itself.
 */
final class Numbering {

    private final Map<String, String> criteria;
    private final Map<String, String> outcomes;

    private Numbering(Map<String, String> criteria, Map<String, String> outcomes) {
        this.criteria = criteria;
        this.outcomes = outcomes;
    }

    /** Returns the numbering of the earlier of two versions. */
    static Numbering before(UnitParts parts) {
        return new Numbering(
                before(parts.criteria(), UnitParts.Located::number),
                before(parts.outcomes(), outcome -> outcome.number()));
    }

    /** Returns the numbering of the later of two versions. */
    static Numbering after(UnitParts parts) {
        return new Numbering(
                after(parts.criteria(), UnitParts.Located::number),
                after(parts.outcomes(), outcome -> outcome.number()));
    }

    private static <T> Map<String, String> before(Pairing<T> pairing, Function<T, String> number) {
        Map<String, String> names = new HashMap<>();
        pairing.before().forEach(part -> names.put(number.apply(part), "removed " + number.apply(part)));
        pairing.pairs((earlier, later) -> names.put(number.apply(earlier), "part " + number.apply(later)));
        return names;
    }

    private static <T> Map<String, String> after(Pairing<T> pairing, Function<T, String> number) {
        Map<String, String> names = new HashMap<>();
        pairing.after().forEach(part -> names.put(number.apply(part), "part " + number.apply(part)));
        return names;
    }

    private String criterion(String number) {
        return criteria.getOrDefault(number, number);
    }

    private String outcome(String number) {
        return outcomes.getOrDefault(number, number);
    }

    /** Returns what a choice asks for, equal for a choice that asks for the same. */
    Object key(CriterionChoice choice) {
        return List.of(
                choice.atLeast(),
                choice.criteria().stream().map(this::criterion).toList());
    }

    /** Returns what a piece of guidance says, equal for one that says the same. */
    Object key(GuidanceItem item) {
        return List.of(
                item.kind(),
                item.text(),
                item.elaboration(),
                item.unit(),
                item.outcome().map(this::outcome),
                item.criterion().map(this::criterion),
                item.source(),
                item.check());
    }

    /** Returns what a requirement demands, equal for one that demands the same. */
    Object key(EvidenceRequirement requirement) {
        Object simulation = requirement
                .simulation()
                .map(rule -> List.of(
                        rule.policy(),
                        rule.criteria().stream().map(this::criterion).toList(),
                        rule.realisticWorkingEnvironment()));
        return Arrays.asList(
                key(requirement.scope()),
                requirement.each(),
                requirement.strength(),
                requirement.statement(),
                simulation,
                requirement.prohibitedMethods(),
                requirement.currency(),
                requirement.validFor(),
                requirement.methods(),
                requirement.items(),
                requirement.occasions(),
                requirement.assessors(),
                requirement.range(),
                requirement.assessorCompetence(),
                requirement.mainSource());
    }

    private Object key(RequirementScope scope) {
        return scope.match(new RequirementScope.Cases<>() {
            @Override
            public Object wholeUnit(RequirementScope.WholeUnit whole) {
                return whole;
            }

            @Override
            public Object outcomes(RequirementScope.Outcomes listed) {
                return List.of(
                        listed.kind(),
                        listed.numbers().stream().map(number -> outcome(number)).toList());
            }

            @Override
            public Object criteria(RequirementScope.Criteria listed) {
                return List.of(
                        listed.kind(),
                        listed.numbers().stream()
                                .map(number -> criterion(number))
                                .toList());
            }

            @Override
            public Object outcomesOfKind(RequirementScope.OutcomesOfKind kind) {
                return kind;
            }
        });
    }
}
