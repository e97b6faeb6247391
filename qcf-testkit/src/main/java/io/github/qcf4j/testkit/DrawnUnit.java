package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is, whatever of it is going to be recorded.
 *
 * @param identifier  what it is known by
 * @param credit  its credit
 * @param level  its level
 * @param hours  its guided learning hours
 * @param points  its points
 */
record DrawnUnit(UnitIdentifier identifier, int credit, Level level, int hours, int points) {

    int amount(Measure measure, @Nullable LevelCondition at) {
        if (at != null && !at.holds(level)) {
            return 0;
        }
        return switch (measure) {
            case CREDIT -> credit;
            case UNITS -> 1;
            case GUIDED_LEARNING_HOURS -> hours;
            case POINTS -> points;
        };
    }
}
