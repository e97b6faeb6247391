package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The check that what a unit asks of the evidence can be met, and is asked of something. */
final class RequirementCheck implements UnitCheck {

    @Override
    public void check(UnitInHand hand) {
        List<EvidenceRequirement> requirements = hand.unit().requirements();
        for (int i = 0; i < requirements.size(); i++) {
            EvidenceRequirement requirement = requirements.get(i);
            Place place = hand.place().atRequirement(i + 1);
            checkScope(hand, place, requirement);
            checkMethods(hand, place, requirement);
            checkNumbers(hand, place, requirement);
        }
    }

    private static void checkScope(UnitInHand hand, Place place, EvidenceRequirement requirement) {
        boolean byKind = requirement.scope().kind() == RequirementScope.Kind.OUTCOMES_OF_KIND;
        if (byKind
                && hand.unit().outcomesRecorded()
                && requirement.scope().criteriaOf(hand.unit()).isEmpty()) {
            hand.find(RequirementRule.REQUIREMENT_SCOPE_EMPTY, place, "is about outcomes of which the unit has none");
        }
    }

    private static void checkMethods(UnitInHand hand, Place place, EvidenceRequirement requirement) {
        List<AssessmentMethod> prohibited = prohibited(hand.unit(), requirement);
        requirement
                .methods()
                .flatMap(methods -> blocked(methods, prohibited))
                .ifPresent(method -> hand.find(
                        RequirementRule.REQUIREMENT_METHOD_PROHIBITED,
                        place,
                        "asks for '%s', which the unit prohibits".formatted(method.label())));
        requirement
                .mainSource()
                .filter(prohibited::contains)
                .ifPresent(method -> hand.find(
                        RequirementRule.REQUIREMENT_SOURCE_PROHIBITED,
                        place,
                        "has the main source '%s', which the unit prohibits".formatted(method.label())));
    }

    /** Returns the methods that are prohibited for every criterion that a requirement is about. */
    private static List<AssessmentMethod> prohibited(Unit unit, EvidenceRequirement requirement) {
        List<String> criteria = requirement.scope().criteriaOf(unit);
        return unit.requirements().stream()
                .filter(other -> other.strength() == RequirementStrength.REQUIRED)
                .filter(other -> other.scope().criteriaOf(unit).containsAll(criteria))
                .flatMap(other -> other.prohibitedMethods().stream())
                .distinct()
                .toList();
    }

    private static Optional<AssessmentMethod> blocked(MethodDemand demand, List<AssessmentMethod> prohibited) {
        Stream<AssessmentMethod> all = demand.allOf().stream().filter(prohibited::contains);
        boolean noneLeft = !demand.anyOf().isEmpty() && prohibited.containsAll(demand.anyOf());
        Stream<AssessmentMethod> any = noneLeft ? demand.anyOf().stream() : Stream.empty();
        return Stream.concat(all, any).findFirst();
    }

    private static void checkNumbers(UnitInHand hand, Place place, EvidenceRequirement requirement) {
        int most = hand.threshold(Threshold.REQUIRED_EVIDENCE);
        IntStream numbers = Stream.of(requirement.items(), requirement.occasions(), requirement.assessors())
                .flatMapToInt(OptionalInt::stream);
        numbers.filter(number -> number > most)
                .max()
                .ifPresent(number -> hand.find(
                        RequirementRule.REQUIREMENT_NUMBER_LARGE,
                        place,
                        "asks for %s pieces of evidence, occasions or assessors".formatted(number)));
    }
}
