package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The check that qualifications which take learners at the same time offer a unit in the same version. */
final class OfferedVersionsCheck implements SpecificationCheck {

    @Override
    public List<SpecificationRule> kinds() {
        return List.of(CombinationRule.UNIT_OFFERED_VERSIONS);
    }

    @Override
    public void check(CheckedSpecifications all, Consumer<Finding> findings) {
        Map<UnitIdentifier, List<Offer>> offers = new LinkedHashMap<>();
        all.specifications().qualifications().stream()
                .filter(qualification -> isCurrent(qualification, all.today()))
                .flatMap(OfferedVersionsCheck::offers)
                .forEach(offer -> offers.computeIfAbsent(offer.unit(), key -> new ArrayList<>())
                        .add(offer));
        offers.values().stream()
                .filter(ofUnit -> ofUnit.stream().anyMatch(Offer::namesVersion))
                .forEach(ofUnit -> ofUnit.forEach(offer -> compare(all, offer, ofUnit, findings)));
    }

    /** Returns whether learners are registered for a qualification, or will be. */
    private static boolean isCurrent(Qualification qualification, LocalDate today) {
        boolean isOver = qualification
                .dates()
                .operationalEnd()
                .filter(end -> end.isBefore(today))
                .isPresent();
        return !isOver
                && qualification
                        .status()
                        .filter(status -> status != SpecificationStatus.LIVE)
                        .isEmpty();
    }

    private static Stream<Offer> offers(Qualification qualification) {
        return qualification
                .allGroups()
                .flatMap(group -> group.units().stream()
                        .map(offered -> new Offer(
                                qualification,
                                Place.of(qualification.qualificationVersion()).atGroup(group.name()),
                                group.units().indexOf(offered),
                                offered)));
    }

    /** Tells of an offer of an earlier version than another offers to learners who may be registered on the same day. */
    private static void compare(
            CheckedSpecifications all, Offer offer, List<Offer> ofUnit, Consumer<Finding> findings) {
        ofUnit.stream()
                .filter(other -> offer.namesVersion() || other.namesVersion())
                .filter(other -> !other.isOtherVersionOf(offer))
                .flatMap(other -> Difference.between(offer, other, all).stream())
                .max(Comparator.comparing(Difference::later))
                .ifPresent(difference -> findings.accept(Finding.of(
                                CombinationRule.UNIT_OFFERED_VERSIONS,
                                offer.group(),
                                "offers version '%s' of unit '%s', of which %s offers version '%s'"
                                        .formatted(
                                                difference.earlier(),
                                                offer.unit().text(),
                                                difference.other().group(),
                                                difference.later()))
                        .about("units/" + offer.index())));
    }

    /**
     * A unit as a group offers it.
     *
     * @param qualification  the qualification of the group
     * @param group  the place of the group
     * @param index  which of the units of the group it is, counted from zero
     * @param offered  what the group says of the unit
     */
    private record Offer(Qualification qualification, Place group, int index, OfferedUnit offered) {

        UnitIdentifier unit() {
            return offered.unit();
        }

        boolean namesVersion() {
            return offered.version().isPresent();
        }

        /** Returns whether another version of the same qualification makes the offer. */
        boolean isOtherVersionOf(Offer other) {
            return qualification.identifier().equals(other.qualification.identifier())
                    && !qualification.version().equals(other.qualification.version());
        }

        /** Returns the version of the unit that a learner takes who is registered on a day. */
        Optional<Version> versionOn(LocalDate day, CheckedSpecifications all) {
            return offered.version()
                    .or(() -> all.framework().unit(offered.unit(), day).map(Unit::version));
        }
    }

    /**
     * How two offers of one unit differ, on a day on which learners are registered for both.
     *
     * @param other  the one that offers the later version
     * @param earlier  the earlier version
     * @param later  the later version
     */
    private record Difference(Offer other, Version earlier, Version later) {

        /** Returns how they differ, where the other one offers the later version. */
        static Optional<Difference> between(Offer offer, Offer other, CheckedSpecifications all) {
            DatePeriod one = offer.qualification().dates().inForce();
            DatePeriod two = other.qualification().dates().inForce();
            LocalDate day = Stream.of(Optional.of(all.today()), one.from(), two.from())
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (!one.contains(day) || !two.contains(day)) {
                return Optional.empty();
            }
            return offer.versionOn(day, all)
                    .flatMap(earlier -> other.versionOn(day, all)
                            .filter(later -> earlier.compareTo(later) < 0)
                            .map(later -> new Difference(other, earlier, later)));
        }
    }
}
