package io.github.qcf4j.validation;

import io.github.qcf4j.combination.AskedPart;
import io.github.qcf4j.combination.CombinationAnalysis;
import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Contradiction;
import io.github.qcf4j.combination.ExactTotal;
import io.github.qcf4j.combination.SourceError;
import io.github.qcf4j.combination.UnfillableGroup;
import io.github.qcf4j.combination.Way;
import io.github.qcf4j.combination.WayAnalysis;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitGroup;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The check of what the rules of combination come to, every combination of units being considered.
 * <p>
 * What is not recorded, or was not searched to the end, is never a fault.
 */
final class AnalysisCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        if (hand.qualification().groups().isEmpty() || namesUnknownGroups(hand.qualification())) {
            return;
        }
        boolean isBeyondReach = new ReachCheck(hand).check();
        CombinationAnalysis analysis = hand.analysis();
        Set<Place> unfillable = new LinkedHashSet<>();
        for (UnfillableGroup group : analysis.unfillableGroups()) {
            Place place = hand.place().atGroup(group.group());
            if (!isBeyondReach && unfillable.add(place)) {
                findUnfillable(hand, group, place);
            }
        }
        analysis.ways().forEach(way -> {
            if (way.completable() == Completability.IMPOSSIBLE && !isBeyondReach && unfillable.isEmpty()) {
                findImpossible(hand, way);
            }
            way.exactTotal()
                    .filter(total -> total.reach() == ExactTotal.Reach.ONLY_BEYOND)
                    .ifPresent(total -> hand.find(
                            CombinationRule.QUALIFICATION_TOTAL_OVERSHOT, place(hand, way.way()), told(total)));
        });
        findIdle(hand, analysis);
        analysis.sourceErrors().forEach(error -> findSourceError(hand, error));
    }

    private static void findUnfillable(QualificationInHand hand, UnfillableGroup unfillable, Place place) {
        String message = "can never be filled: " + unfillable.reason();
        hand.qualification()
                .group(unfillable.group())
                .flatMap(AnalysisCheck::asked)
                .ifPresentOrElse(
                        property -> hand.findAbout(property, CombinationRule.GROUP_UNFILLABLE, place, message),
                        () -> hand.find(CombinationRule.GROUP_UNFILLABLE, place, message));
    }

    /** Returns the property that says what a group asks for, where it asks for one thing. */
    private static Optional<String> asked(UnitGroup group) {
        boolean isOne = group.bounds().size() == 1 && !group.mandatory() && !group.allOrNothing();
        return isOne ? Optional.of(property(group.bounds().firstKey())) : Optional.empty();
    }

    private static String property(Measure measure) {
        return switch (measure) {
            case CREDIT -> "credits";
            case UNITS -> "unitCount";
            case GUIDED_LEARNING_HOURS -> "guidedLearningHours";
            case POINTS -> "points";
        };
    }

    /** Returns whether a pathway names a group that is not there, so that what it comes to is not known. */
    private static boolean namesUnknownGroups(Qualification qualification) {
        Set<String> names = qualification.allGroups().map(UnitGroup::name).collect(Collectors.toSet());
        return qualification.pathways().stream()
                .flatMap(pathway -> pathway.groups().stream())
                .anyMatch(name -> !names.contains(name));
    }

    private static String told(ExactTotal total) {
        return "states a total that no combination comes to: " + total.sentence();
    }

    private static void findImpossible(QualificationInHand hand, WayAnalysis way) {
        Place place = place(hand, way.way());
        Optional<Contradiction> contradiction = way.contradictions().stream().findFirst();
        if (contradiction.filter(all -> all.parts().size() > 1).isPresent()) {
            hand.find(
                    CombinationRule.RULES_CONTRADICT,
                    place,
                    "contradicts itself: " + contradiction.get().sentence());
        } else {
            hand.find(
                    CombinationRule.QUALIFICATION_UNSATISFIABLE,
                    place,
                    "can be completed with no combination of its units"
                            + contradiction.map(all -> ": " + all.sentence()).orElse(""));
        }
    }

    private static void findIdle(QualificationInHand hand, CombinationAnalysis analysis) {
        analysis.neverCounting()
                .forEach(idle -> hand.find(
                        CombinationRule.UNIT_NEVER_COUNTS,
                        idle.groups().isEmpty()
                                ? hand.place()
                                : hand.place().atGroup(idle.groups().get(0)),
                        "offers unit '%s', which can never count"
                                .formatted(idle.unit().text())));
        PlacedRules rules = PlacedRules.of(hand);
        analysis.redundantRules()
                .forEach(redundant -> hand.find(
                        CombinationRule.RULE_REDUNDANT,
                        place(hand, rules, redundant.part()),
                        "asks for nothing beyond what the others ask for"));
    }

    private static Place place(QualificationInHand hand, PlacedRules rules, AskedPart part) {
        return part.rule()
                .flatMap(rules::placeOf)
                .or(() -> part.group().map(hand.place()::atGroup))
                .orElse(hand.place());
    }

    private static void findSourceError(QualificationInHand hand, SourceError error) {
        Place place = placeOf(hand, error);
        String message = "contradicts itself: " + error.sentence();
        switch (error.kind()) {
            case TOTAL_OF_RULES -> hand.find(CombinationRule.QUALIFICATION_CREDIT_DIFFERS, place, message);
            case TOTAL_OF_GROUPS -> hand.find(CombinationRule.QUALIFICATION_TOTAL_DIFFERS, place, message);
            case UNITS_OF_GROUP ->
                hand.findAbout(property(Measure.UNITS), CombinationRule.GROUP_TOTAL_DIFFERS, place, message);
            case CREDIT_OF_GROUP, CREDIT_NOT_REACHED ->
                hand.findAbout(property(Measure.CREDIT), CombinationRule.GROUP_TOTAL_DIFFERS, place, message);
            case QUALIFICATION_TIME -> {}
        }
    }

    private static Place placeOf(QualificationInHand hand, SourceError error) {
        Qualification qualification = hand.qualification();
        Optional<String> group = qualification
                .allGroups()
                .map(each -> each.name())
                .filter(name -> error.subject().equals("group " + name))
                .findFirst();
        return group.map(hand.place()::atGroup).orElse(hand.place());
    }

    private static Place place(QualificationInHand hand, Way way) {
        Optional<Place> onPathway = way.pathway().map(hand.place()::atPathway);
        return way.size()
                .filter(size -> onPathway.isEmpty())
                .map(hand.place()::atSize)
                .or(() -> onPathway)
                .orElse(hand.place());
    }
}
