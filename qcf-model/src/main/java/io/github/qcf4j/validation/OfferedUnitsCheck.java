package io.github.qcf4j.validation;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check of the units that a qualification offers, beside each other. */
final class OfferedUnitsCheck implements QualificationCheck {

    private static final List<Level> LEVELS = Arrays.asList(Level.values());

    @Override
    public void check(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        if (qualification.pathways().isEmpty()) {
            checkRepeats(hand, qualification.groups());
        }
        for (Pathway pathway : qualification.pathways()) {
            checkRepeats(hand, qualification.groupsOf(pathway));
        }
        checkTitles(hand);
        qualification.allGroups().forEach(group -> checkLevels(hand, group));
    }

    private static void checkRepeats(QualificationInHand hand, List<UnitGroup> outermost) {
        Map<UnitIdentifier, String> groups = new HashMap<>();
        outermost.stream().flatMap(UnitGroup::withNested).distinct().forEach(group -> {
            for (OfferedUnit offered : group.units()) {
                String first = groups.putIfAbsent(offered.unit(), group.name());
                if (first != null && !first.equals(group.name())) {
                    hand.findOffered(
                            group,
                            offered,
                            CombinationRule.GROUP_UNIT_REPEATED,
                            "offers unit '%s', as group '%s' does"
                                    .formatted(offered.unit().text(), first));
                }
            }
        });
    }

    private static void checkTitles(QualificationInHand hand) {
        PlacedRules rules = PlacedRules.of(hand);
        Map<String, Unit> byTitle = new LinkedHashMap<>();
        for (Unit unit : hand.units()) {
            Unit first = byTitle.putIfAbsent(Words.of(unit.title()).normal(), unit);
            if (first != null && !rules.areBarred(first.identifier(), unit.identifier())) {
                boolean sameLevel = first.level().equals(unit.level());
                UnitGroup group = groupOf(hand, unit);
                hand.findOffered(
                        group,
                        offerOf(group, unit).orElseThrow(),
                        sameLevel ? CombinationRule.UNIT_TITLE_SHARED : CombinationRule.UNITS_ALIKE_UNBARRED,
                        "offers units '%s' and '%s' of one title"
                                .formatted(
                                        first.identifier().text(),
                                        unit.identifier().text()));
            }
        }
    }

    private static UnitGroup groupOf(QualificationInHand hand, Unit unit) {
        return hand.qualification()
                .allGroups()
                .filter(group -> offerOf(group, unit).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<OfferedUnit> offerOf(UnitGroup group, Unit unit) {
        return group.units().stream()
                .filter(offered -> offered.unit().equals(unit.identifier()))
                .findFirst();
    }

    private static void checkLevels(QualificationInHand hand, UnitGroup group) {
        Optional<Level> own = hand.qualification().level();
        for (OfferedUnit offered : group.units()) {
            hand.unit(offered.unit())
                    .flatMap(Unit::level)
                    .ifPresent(level -> own.ifPresent(at -> {
                        int distance = Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(at));
                        if (distance > hand.threshold(Threshold.LEVEL_DISTANCE)) {
                            hand.findOffered(
                                    group,
                                    offered,
                                    CombinationRule.UNIT_LEVEL_FAR,
                                    "offers unit '%s' at %s in a qualification at %s"
                                            .formatted(offered.unit().text(), level.label(), at.label()));
                        }
                    }));
        }
    }
}
