package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which outcomes and criteria a unit has, as far as it is recorded.
 * <p>
 * A number is missing when no version of the unit has it. Of an outline no number is missing: what it leaves out may
 * hold it.
 *
 * @param versions  the versions of the unit, none when nothing is known of it
 */
record UnitNumbers(List<Unit> versions) {

    /** Returns the numbers of the versions of one unit. */
    static UnitNumbers of(List<Unit> versions) {
        boolean recorded = versions.stream().allMatch(Unit::outcomesRecorded);
        return new UnitNumbers(recorded ? versions : List.of());
    }

    /** Returns whether it is certain that the unit has no such outcome. */
    boolean isMissingOutcome(String number) {
        return !versions.isEmpty()
                && versions.stream().allMatch(unit -> unit.outcome(number).isEmpty());
    }

    /** Returns whether it is certain that the unit has no such criterion. */
    boolean isMissingCriterion(String number) {
        return !versions.isEmpty()
                && versions.stream().allMatch(unit -> unit.criterion(number).isEmpty());
    }

    /** Returns what is wrong with the numbers that a requirement on the unit names. */
    List<Finding> findings(Place place, EvidenceRequirement requirement) {
        List<Finding> findings = new ArrayList<>();
        if (requirement.scope() instanceof RequirementScope.Outcomes outcomes) {
            outcomes.numbers().stream()
                    .filter(this::isMissingOutcome)
                    .map(number -> Finding.of(
                            FrameworkFinding.REQUIREMENT_OUTCOME_UNKNOWN,
                            place,
                            "is for outcome '%s', which the unit does not have".formatted(number)))
                    .forEach(findings::add);
        }
        if (requirement.scope() instanceof RequirementScope.Criteria criteria) {
            criteria.numbers().forEach(number -> addCriterion(findings, place, "is for criterion", number));
        }
        requirement
                .simulation()
                .map(SimulationRule::criteria)
                .orElse(List.of())
                .forEach(number -> addCriterion(findings, place, "speaks of simulation for criterion", number));
        return findings;
    }

    /** Returns what is wrong with the numbers that guidance on the unit names. */
    List<Finding> findings(Place place, GuidanceItem item) {
        Stream<String> outcome =
                item.outcome().filter(this::isMissingOutcome).stream().map("outcome '%s'"::formatted);
        Stream<String> criterion =
                item.criterion().filter(this::isMissingCriterion).stream().map("criterion '%s'"::formatted);
        return Stream.concat(outcome, criterion)
                .map(missing -> Finding.of(
                        FrameworkFinding.GUIDANCE_PLACE_UNKNOWN,
                        place,
                        "is about %s, which the unit does not have".formatted(missing)))
                .toList();
    }

    private void addCriterion(List<Finding> findings, Place place, String verb, String number) {
        if (isMissingCriterion(number)) {
            findings.add(Finding.of(
                    FrameworkFinding.REQUIREMENT_CRITERION_UNKNOWN,
                    place,
                    "%s '%s', which the unit does not have".formatted(verb, number)));
        }
    }
}
