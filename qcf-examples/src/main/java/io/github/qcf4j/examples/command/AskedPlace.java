package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import java.util.List;
import java.util.Optional;

/**
 * A place as somebody asks about it, such as '1.2' or 'J/999/0001 1.2'.
 * <p>
 * The number of a criterion alone is enough where one unit that the learner works for has it. A place is meant in the
 * version that is answered, unless it names another.
 */
final class AskedPlace {

    private final String text;
    private final CoverageReport report;

    private AskedPlace(String text, CoverageReport report) {
        this.text = text;
        this.report = report;
    }

    /** Returns the place in a report that a text means. */
    static Place of(String text, CoverageReport report) {
        return new AskedPlace(text, report).place();
    }

    private Place place() {
        List<Place> criteria = criteria();
        if (criteria.size() == 1) {
            return criteria.get(0);
        }
        if (criteria.size() > 1) {
            throw new Refusal(
                    "'%s' is a criterion of %s units".formatted(text, criteria.size()),
                    "name " + Page.or(criteria.stream().map("'%s'"::formatted).toList()));
        }
        Place parsed = parsed();
        return parsed.unitVersion().isPresent() ? inUnit(parsed) : inQualification(parsed);
    }

    /** Returns the criteria of this number, of the selected units where any of these has it. */
    private List<Place> criteria() {
        List<UnitCoverage> having = report.units().stream()
                .filter(unit -> unit.criterion(text).isPresent())
                .toList();
        List<UnitCoverage> selected =
                having.stream().filter(UnitCoverage::isSelected).toList();
        return (selected.isEmpty() ? having : selected)
                .stream()
                        .map(unit -> Place.of(unit.unit().unitVersion()).atCriterion(text))
                        .toList();
    }

    private Place parsed() {
        try {
            return Place.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(
                    "'%s' is no place".formatted(text),
                    "name a criterion such as '1.2' or 'J/999/0001 1.2', a unit, a requirement or the qualification");
        }
    }

    private Place inUnit(Place place) {
        Optional<Place> answered = place.unit()
                .flatMap(report::unit)
                .filter(unit -> text.indexOf('@') < 0)
                .map(unit -> Place.of(unit.unit().unitVersion()));
        return answered.map(whole -> switch (place.kind()) {
                    case CRITERION -> whole.atCriterion(place.detail());
                    case OUTCOME -> whole.atOutcome(place.detail());
                    case REQUIREMENT -> whole.atRequirement(Integer.parseInt(place.detail()));
                    default -> whole;
                })
                .orElse(place);
    }

    private Place inQualification(Place place) {
        Optional<Place> answered = report.qualification()
                .filter(qualification -> place.qualification()
                        .filter(qualification.identifier()::equals)
                        .isPresent())
                .map(qualification -> Place.of(qualification.qualificationVersion()));
        return answered.map(whole -> switch (place.kind()) {
                    case OVERLAY -> whole.atOverlay(Integer.parseInt(place.detail()));
                    case QUALIFICATION -> whole;
                    default -> place;
                })
                .orElse(place);
    }
}
