package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check that what a unit says of its own outcomes and criteria is about outcomes and criteria that it has. */
final class NamesInUnit {

    private final Unit unit;
    private final Place place;
    private final UnitNumbers numbers;
    private final DescribedUnits described;
    private final List<Finding> findings = new ArrayList<>();

    NamesInUnit(Unit unit, DescribedUnits described) {
        this.unit = unit;
        this.place = Place.of(unit.unitVersion());
        this.numbers = UnitNumbers.of(List.of(unit));
        this.described = described;
    }

    /** Returns every name in the unit that leads nowhere. */
    List<Finding> findings() {
        checkChoices();
        List<EvidenceRequirement> requirements = unit.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            findings.addAll(numbers.findings(place.atRequirement(i + 1), requirements.get(i)));
        }
        checkGuidance();
        unit.replaces()
                .filter(replaced -> !described.knows(replaced))
                .ifPresent(replaced -> findings.add(Finding.of(
                                FrameworkFinding.REPLACED_VERSION_UNKNOWN,
                                place,
                                "replaces '%s', which nothing describes".formatted(VersionName.of(replaced)))
                        .about("replaces")));
        return findings;
    }

    private void checkGuidance() {
        for (int i = 0; i < unit.guidance().size(); i++) {
            Place where = place.atGuidance(i + 1);
            GuidanceItem item = unit.guidance().get(i);
            Optional<UnitIdentifier> other = item.unit().filter(named -> !named.equals(unit.identifier()));
            other.filter(named -> !described.knows(named))
                    .ifPresent(named -> findings.add(Finding.of(
                            FrameworkFinding.GUIDANCE_PLACE_UNKNOWN,
                            where,
                            "is about unit '%s', which nothing describes".formatted(named.text()))));
            findings.addAll(other.map(described::numbers).orElse(numbers).findings(where, item));
        }
    }

    private void checkChoices() {
        for (int i = 0; i < unit.choices().size(); i++) {
            for (String number : unit.choices().get(i).criteria()) {
                if (numbers.isMissingCriterion(number)) {
                    findings.add(Finding.of(
                            FrameworkFinding.CHOICE_CRITERION_UNKNOWN,
                            place.atChoice(i + 1),
                            "lists criterion '%s', which the unit does not have".formatted(number)));
                }
            }
        }
    }
}
