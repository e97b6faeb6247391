package io.github.qcf4j.framework;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.SimulationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Evidence requirements and ranges with all that they say, so that two that differ read differently. */
final class RequirementText {

    private final List<String> parts = new ArrayList<>();

    private RequirementText() {}

    /** Returns a requirement such as 'Required of criteria 1.1, 1.2: items 2; currency P24M'. */
    static String of(EvidenceRequirement requirement) {
        RequirementText text = new RequirementText();
        text.add("", requirement.statement());
        text.add("simulation ", requirement.simulation().map(RequirementText::simulation));
        text.add("prohibited ", methods(requirement.prohibitedMethods()));
        text.add("currency ", requirement.currency());
        text.add("valid for ", requirement.validFor());
        text.add("methods ", requirement.methods());
        text.add("items ", DiffText.of(requirement.items()));
        text.add("occasions ", DiffText.of(requirement.occasions()));
        text.add("assessors ", DiffText.of(requirement.assessors()));
        text.add("range ", range(requirement.range()));
        text.add("assessor ", requirement.assessorCompetence().map(competence -> competence.label()));
        text.add("main source ", requirement.mainSource().map(AssessmentMethod::label));
        return text.parts.isEmpty() ? requirement.toString() : requirement + ": " + String.join("; ", text.parts);
    }

    /** Returns a range such as 'contactType: call, email', empty for none. */
    static Optional<String> range(List<RangeDemand> range) {
        return range.isEmpty()
                ? Optional.empty()
                : Optional.of(range.stream().map(RequirementText::demand).collect(Collectors.joining(" and ")));
    }

    private static String demand(RangeDemand demand) {
        return demand
                + methods(demand.remaining())
                        .map(methods -> ", the others by " + methods)
                        .orElse("");
    }

    private static String simulation(SimulationRule rule) {
        return rule
                + rule.realisticWorkingEnvironment()
                        .map(policy -> " (realistic working environment: " + policy.label() + ")")
                        .orElse("");
    }

    private static Optional<String> methods(List<AssessmentMethod> methods) {
        return methods.isEmpty()
                ? Optional.empty()
                : Optional.of(methods.stream().map(AssessmentMethod::label).collect(Collectors.joining(", ")));
    }

    private void add(String words, Optional<?> value) {
        value.ifPresent(present -> parts.add(words + present));
    }
}
