package io.github.qcf4j.validation;

import io.github.qcf4j.model.Availability;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The check of what is recorded about a unit: owner, area, dates, use, standards and type. */
final class UnitRecordCheck implements UnitCheck {

    @Override
    public void check(UnitInHand hand) {
        Unit unit = hand.unit();
        if (unit.owner().isEmpty()) {
            hand.findMissing(UnitRule.UNIT_OWNER_MISSING, "names no owner");
        }
        if (unit.sectorSubjectAreas().isEmpty()) {
            hand.findMissing(IdentifierRule.UNIT_AREA_MISSING, "has no sector subject area");
        }
        if (unit.languages().isEmpty()) {
            hand.findMissing(UnitRule.UNIT_LANGUAGE_MISSING, "names no language");
        }
        if (unit.availability().equals(Optional.of(Availability.RESTRICTED))
                && unit.restrictedTo().isEmpty()) {
            hand.find(UnitRule.UNIT_RESTRICTION_UNNAMED, "is restricted and names nobody who may use it");
        }
        boolean isCompetence =
                unit.type().filter(type -> type != UnitType.KNOWLEDGE).isPresent() || Nvq.offers(hand);
        if (isCompetence && unit.occupationalStandards().isEmpty()) {
            hand.find(UnitRule.UNIT_STANDARDS_MISSING, "names no occupational standard");
        }
        checkDates(hand);
        unit.type().ifPresent(type -> checkType(hand, type));
    }

    private static void checkDates(UnitInHand hand) {
        Unit unit = hand.unit();
        Optional<LocalDate> start = unit.validity().from();
        unit.review()
                .ifPresent(review -> start.ifPresent(from -> {
                    int years = hand.threshold(Threshold.REVIEW_YEARS);
                    if (review.isBefore(from)) {
                        hand.find(
                                UnitRule.UNIT_REVIEW_EARLY,
                                "is to be reviewed on '%s', before it starts on '%s'".formatted(review, from));
                    } else if (review.isAfter(from.plusYears(years))) {
                        hand.find(
                                UnitRule.UNIT_REVIEW_LATE,
                                "is to be reviewed on '%s', more than %s years after its start"
                                        .formatted(review, years));
                    }
                }));
        Optional<LocalDate> end = unit.validity().until();
        boolean isOver = end.filter(until -> until.isBefore(hand.all().today())).isPresent();
        if (isOver && unit.status().equals(Optional.of(SpecificationStatus.LIVE))) {
            hand.find(UnitRule.UNIT_STATUS_OUTDATED, "is live and expired on '%s'".formatted(end.orElseThrow()));
        }
    }

    private static void checkType(UnitInHand hand, UnitType type) {
        List<Optional<OutcomeKind>> kinds = hand.outcomes().stream()
                .map(outcome -> outcome.outcome().kind())
                .toList();
        if (kinds.isEmpty() || kinds.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        boolean knows = holds(kinds, OutcomeKind.KNOWLEDGE);
        boolean does = holds(kinds, OutcomeKind.COMPETENCE);
        boolean agrees = switch (type) {
            case COMPETENCE -> does;
            case KNOWLEDGE -> !does;
            case COMBINED -> does && knows;
        };
        if (!agrees) {
            hand.find(
                    UnitRule.UNIT_TYPE_DISAGREES,
                    "is of the type '%s', and its outcomes are %s"
                            .formatted(
                                    type.label(),
                                    does ? (knows ? "of both kinds" : "all about being able") : "all about knowledge"));
        }
    }

    private static boolean holds(List<Optional<OutcomeKind>> kinds, OutcomeKind kind) {
        return kinds.contains(Optional.of(kind));
    }
}
