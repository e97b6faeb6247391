package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/** What is recorded of units, and which of them a learner holds, drawn with dice. */
final class HoldingByChance {

    private final Dice dice;
    private final RulesShape shape;
    private final boolean hides;

    HoldingByChance(Dice dice, RulesShape shape, boolean hides) {
        this.dice = dice;
        this.shape = shape;
        this.hides = hides && shape.has(RulesConstruct.MISSING_FACTS);
    }

    /** Returns the units as somebody describes them, with what is recorded. */
    List<Unit> described(List<DrawnUnit> units) {
        List<Unit> described = new ArrayList<>();
        for (DrawnUnit unit : units) {
            if (!isHidden(4)) {
                described.add(describe(unit));
            }
        }
        return described;
    }

    private Unit describe(DrawnUnit unit) {
        UnitBuilder builder = Unit.builder(unit.identifier()).title("Handle contacts");
        if (!isHidden(13)) {
            builder.credit(unit.credit());
        }
        if (!isHidden(13)) {
            builder.level(unit.level());
        }
        if (!isHidden(13)) {
            builder.guidedLearningHours(Hours.of(unit.hours()));
        }
        for (int i = dice.between(1, 2); i > 0; i--) {
            builder.outcome("Be able to handle contacts", "Answer contacts", "Record contacts");
        }
        return builder.build();
    }

    private boolean isHidden(int percent) {
        return hides && dice.chance(percent);
    }

    /**
     * Returns what a learner holds.
     *
     * @param meant  the units of the combination that the numbers are made for
     * @param others  the other units
     */
    List<UnitInHand> held(List<DrawnUnit> meant, List<DrawnUnit> others) {
        List<UnitInHand> held = new ArrayList<>();
        int lost = dice.chance(55) ? 0 : (meant.size() + 3) / 4;
        for (DrawnUnit unit : dice.some(meant, meant.size() - dice.between(0, lost))) {
            held.add(inHand(unit));
        }
        int more = dice.between(5, 50);
        for (DrawnUnit unit : others) {
            if (dice.chance(more)) {
                held.add(inHand(unit));
            }
        }
        if (shape.has(RulesConstruct.EQUIVALENTS) || shape.has(RulesConstruct.INCOMPLETE_GROUPS)) {
            elsewhere(held);
        }
        return dice.shuffled(held);
    }

    private void elsewhere(List<UnitInHand> held) {
        for (int i = 0; i < 3; i++) {
            if (dice.chance(15)) {
                UnitIdentifier identifier = IllustrativeReferences.unit(StructureByChance.ELSEWHERE + i);
                UnitInHand unit = UnitInHand.of(identifier);
                held.add(
                        dice.chance(20)
                                ? unit
                                : unit.withCredit(dice.between(1, 6)).withLevel(Level.LEVEL_3));
            }
        }
    }

    private UnitInHand inHand(DrawnUnit drawn) {
        UnitInHand unit = UnitInHand.of(drawn.identifier());
        if (dice.chance(6)) {
            unit = unit.withCredit(drawn.credit() + dice.between(-1, 1));
        }
        if (dice.chance(4)) {
            unit = unit.withLevel(dice.pick(Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_4));
        }
        if (shape.has(RulesConstruct.ROUTES) && dice.chance(15)) {
            unit = unit.withRoute(dice.pick(RecognitionRoute.values()));
        }
        return shape.has(RulesConstruct.COMPENSATION) && dice.chance(6) ? unit.asAttempted() : unit;
    }
}
