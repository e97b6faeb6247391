package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import java.util.ArrayList;
import java.util.List;

/** The numbers that rules ask for: mostly within what the combination they are made for comes to. */
final class Numbers {

    private final Dice dice;
    private final RulesShape shape;

    Numbers(Dice dice, RulesShape shape) {
        this.dice = dice;
        this.shape = shape;
    }

    /** Returns a minimum that what is meant mostly reaches. */
    int least(int meant) {
        int throwOf = dice.below(100);
        if (throwOf < 60) {
            return Math.max(1, dice.between((meant + 1) / 2, meant));
        }
        return Math.max(1, throwOf < 96 ? meant : meant + dice.between(1, 3));
    }

    /** Returns a maximum that what is meant is mostly within. */
    int most(int meant) {
        int throwOf = dice.below(100);
        if (throwOf < 45) {
            return dice.between(meant, meant + meant / 2 + 2);
        }
        return throwOf < 90 ? meant : Math.max(0, meant - dice.between(1, 3));
    }

    Bounds bounds(int meant, boolean minimum, boolean maximum) {
        int most = most(meant);
        int least = least(meant);
        if (minimum && maximum) {
            return Bounds.between(Math.min(least, most), most);
        }
        return minimum ? Bounds.atLeast(least) : Bounds.atMost(most);
    }

    Measure measure() {
        List<Measure> measures =
                new ArrayList<>(List.of(Measure.CREDIT, Measure.CREDIT, Measure.CREDIT, Measure.UNITS));
        if (shape.has(RulesConstruct.HOURS) && dice.chance(25)) {
            measures.add(Measure.GUIDED_LEARNING_HOURS);
            measures.add(Measure.GUIDED_LEARNING_HOURS);
        }
        if (shape.has(RulesConstruct.POINTS) && dice.chance(25)) {
            measures.add(Measure.POINTS);
            measures.add(Measure.POINTS);
        }
        return dice.pick(measures);
    }

    LevelCondition level() {
        Level level = dice.pick(Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_3, Level.LEVEL_4);
        return switch (dice.below(6)) {
            case 0 -> LevelCondition.at(level);
            case 1 -> LevelCondition.atOrBelow(level);
            case 2 -> LevelCondition.below(level);
            default -> LevelCondition.atOrAbove(level);
        };
    }
}
