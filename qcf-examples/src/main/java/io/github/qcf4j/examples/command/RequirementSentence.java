package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** What a specification demands of evidence, as a sentence: 'For each of 1.1 and 1.2, evidence must include a test.' */
final class RequirementSentence {

    private final EvidenceRequirement requirement;
    private final String must;
    private final List<String> demands = new ArrayList<>();

    private RequirementSentence(EvidenceRequirement requirement) {
        this.requirement = requirement;
        this.must = requirement.strength() == RequirementStrength.REQUIRED ? "must" : "should";
    }

    /** Returns the requirement as a sentence. */
    static String of(EvidenceRequirement requirement) {
        RequirementSentence sentence = new RequirementSentence(requirement);
        sentence.collect();
        String words = requirement.statement().map(" \"%s\""::formatted).orElse("");
        String demanded = sentence.demands.isEmpty() ? "see the words" : String.join("; ", sentence.demands);
        return "For %s, %s.%s".formatted(scope(requirement), demanded, words);
    }

    /** Returns the values that a criterion or requirement asks for, such as 'at least 2 of call, email and live chat'. */
    static String of(RangeDemand range) {
        String values = Page.and(range.values());
        String asked = range.atLeast().isPresent()
                ? "at least %s of %s".formatted(range.atLeast().getAsInt(), values)
                : values;
        String each = range.each() == 1 ? "" : ", each %s times".formatted(range.each());
        String remaining = range.remaining().isEmpty()
                ? ""
                : ", and the others at least by " + Page.or(methods(range.remaining()));
        return "%s: %s%s%s".formatted(range.attribute(), asked, each, remaining);
    }

    private static String scope(EvidenceRequirement requirement) {
        RequirementScope.Cases<String> cases = new RequirementScope.Cases<>() {
            @Override
            public String wholeUnit(RequirementScope.WholeUnit scope) {
                return requirement.each() ? "each criterion" : "the whole unit";
            }

            @Override
            public String outcomes(RequirementScope.Outcomes scope) {
                String outcomes = (scope.numbers().size() == 1 ? "outcome " : "outcomes ") + Page.and(scope.numbers());
                return requirement.each() ? "each criterion of " + outcomes : outcomes;
            }

            @Override
            public String criteria(RequirementScope.Criteria scope) {
                boolean several = requirement.each() && scope.numbers().size() > 1;
                return (several ? "each of " : "") + Page.and(scope.numbers());
            }

            @Override
            public String outcomesOfKind(RequirementScope.OutcomesOfKind scope) {
                String outcomes = Page.inner(scope.outcomeKind().label()) + " outcomes";
                return (requirement.each() ? "each criterion of the " : "all ") + outcomes;
            }
        };
        return requirement.scope().match(cases);
    }

    private void collect() {
        requirement.simulation().ifPresent(this::simulation);
        if (!requirement.prohibitedMethods().isEmpty()) {
            demands.add("%s %s not be used".formatted(Page.or(methods(requirement.prohibitedMethods())), must));
        }
        requirement.methods().ifPresent(this::methods);
        count(requirement.items(), "there %s be at least %s of evidence", "item");
        count(requirement.occasions(), "evidence %s arise on at least %s", "different day");
        count(requirement.assessors(), "at least %2$s %1$s decide", "assessor");
        requirement
                .currency()
                .ifPresent(period -> demands.add(
                        "evidence %s be no older than %s when it is first assessed".formatted(must, told(period))));
        requirement.validFor().ifPresent(period -> demands.add("evidence counts for %s".formatted(told(period))));
        requirement.range().forEach(range -> demands.add("evidence %s show %s".formatted(must, of(range))));
        requirement
                .assessorCompetence()
                .ifPresent(competence ->
                        demands.add("the assessor %s be %s".formatted(must, Page.inner(competence.label()))));
        requirement
                .mainSource()
                .ifPresent(method -> demands.add("most evidence should come from " + Page.inner(method.label())));
    }

    private void simulation(SimulationRule rule) {
        demands.add("simulation is " + told(rule.policy(), rule.criteria()));
        rule.realisticWorkingEnvironment()
                .ifPresent(
                        policy -> demands.add("a realistic working environment is " + told(policy, rule.criteria())));
    }

    private static String told(SimulationPolicy policy, List<String> criteria) {
        return switch (policy) {
            case NOT_ALLOWED -> "not allowed";
            case ALLOWED -> "allowed";
            case ALLOWED_FOR -> "allowed for " + Page.and(criteria);
            case NOT_ALLOWED_EXCEPT -> "not allowed except for " + Page.and(criteria);
            case WITH_AGREEMENT -> "allowed where it was agreed beforehand";
        };
    }

    private void methods(MethodDemand demand) {
        if (!demand.allOf().isEmpty()) {
            demands.add("evidence %s include %s".formatted(must, Page.and(methods(demand.allOf()))));
        }
        if (!demand.anyOf().isEmpty()) {
            demands.add("evidence %s include %s".formatted(must, Page.or(methods(demand.anyOf()))));
        }
        if (!demand.families().isEmpty()) {
            List<String> families = demand.families().stream()
                    .map(family -> Page.inner(family.label()))
                    .toList();
            demands.add("evidence %s include a method of each family: %s".formatted(must, Page.and(families)));
        }
    }

    private static List<String> methods(Collection<AssessmentMethod> methods) {
        return methods.stream().map(method -> Page.inner(method.label())).toList();
    }

    private void count(OptionalInt least, String sentence, String noun) {
        least.ifPresent(number -> demands.add(sentence.formatted(must, Findings.counted(number, noun))));
    }

    private static String told(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), "year");
        part(parts, period.getMonths(), "month");
        part(parts, period.getDays(), "day");
        return Page.and(parts);
    }

    private static void part(List<String> parts, int number, String noun) {
        if (number != 0) {
            parts.add(Findings.counted(number, noun));
        }
    }
}
