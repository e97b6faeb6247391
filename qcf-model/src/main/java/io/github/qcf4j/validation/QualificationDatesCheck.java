package io.github.qcf4j.validation;

import io.github.qcf4j.model.Availability;
import io.github.qcf4j.model.AwardingOrganisation;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The check that a qualification's dates are in order, and that it may and can use its units for as long as it lasts. */
final class QualificationDatesCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        QualificationDates dates = hand.qualification().dates();
        order(hand, "operational start", dates.operationalStart(), "regulation start", dates.regulationStart());
        order(hand, "certification end", dates.certificationEnd(), "operational end", dates.operationalEnd());
        order(hand, "certification end", dates.certificationEnd(), "operational start", dates.operationalStart());
        order(hand, "operational end", dates.operationalEnd(), "review", dates.review());
        Optional<LocalDate> end = dates.certificationEnd().or(dates::operationalEnd);
        boolean isOver = end.filter(day -> day.isBefore(hand.all().today())).isPresent();
        if (isOver && hand.qualification().status().equals(Optional.of(SpecificationStatus.LIVE))) {
            hand.find(
                    QualificationRule.QUALIFICATION_STATUS_OUTDATED,
                    "is live and ended on '%s'".formatted(end.orElseThrow()));
        }
        hand.qualification().allGroups().forEach(group -> checkGroup(hand, group, dates.operationalEnd()));
    }

    private static void order(
            QualificationInHand hand,
            String later,
            Optional<LocalDate> second,
            String earlier,
            Optional<LocalDate> first) {
        second.filter(day -> first.isPresent() && day.isBefore(first.get()))
                .ifPresent(day -> hand.findAbout(
                        "dates/" + property(later),
                        QualificationRule.QUALIFICATION_DATES_ORDER,
                        "has the %s '%s' before the %s '%s'".formatted(later, day, earlier, first.orElseThrow())));
    }

    /** Returns the property of a date, such as 'operationalEnd' of the operational end. */
    private static String property(String date) {
        return date.replace(" e", "E").replace(" s", "S");
    }

    private static void checkGroup(QualificationInHand hand, UnitGroup group, Optional<LocalDate> operationalEnd) {
        for (OfferedUnit offered : group.units()) {
            hand.unit(offered.unit()).ifPresent(unit -> {
                unit.validity()
                        .until()
                        .filter(until -> operationalEnd.filter(until::isBefore).isPresent())
                        .ifPresent(until -> hand.findOffered(
                                group,
                                offered,
                                QualificationRule.GROUP_UNIT_EXPIRES,
                                "offers unit '%s', which expires on '%s', before the operational end"
                                        .formatted(unit.identifier().text(), until)));
                if (isReservedFor(unit, hand.qualification())) {
                    hand.findOffered(
                            group,
                            offered,
                            QualificationRule.GROUP_UNIT_RESERVED,
                            "offers unit '%s', which is kept for others"
                                    .formatted(unit.identifier().text()));
                }
            });
        }
    }

    /** Returns whether a unit may be used by somebody, and certainly not by the organisation of the qualification. */
    private static boolean isReservedFor(Unit unit, Qualification qualification) {
        Optional<AwardingOrganisation> organisation = qualification.organisation();
        Optional<Availability> availability = unit.availability();
        if (organisation.isEmpty() || unit.owner().isEmpty() || availability.isEmpty()) {
            return false;
        }
        Stream<String> allowed = switch (availability.get()) {
            case PRIVATE -> unit.owner().stream();
            case RESTRICTED -> Stream.concat(unit.owner().stream(), unit.restrictedTo().stream());
            case SHARED -> Stream.of(organisation.get().name());
        };
        return allowed.noneMatch(name -> isSame(name, organisation.get()));
    }

    /** Returns whether a name is that of the organisation, in full, shortened or as an acronym. */
    private static boolean isSame(String name, AwardingOrganisation organisation) {
        String one = " " + Words.of(name).normal() + " ";
        String other = " " + Words.of(organisation.name()).normal() + " ";
        boolean isAcronym = organisation
                .acronym()
                .filter(acronym -> one.contains(" " + Words.of(acronym).normal() + " "))
                .isPresent();
        return isAcronym || one.contains(other) || other.contains(one);
    }
}
