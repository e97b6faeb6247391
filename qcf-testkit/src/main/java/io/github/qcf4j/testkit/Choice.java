package io.github.qcf4j.testkit;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.Reading.End;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one unit in a combination: that it counts in a group, such as 'J/999/0001 in B', or does not count.
 *
 * @param unit  the unit
 * @param item  what counts as the unit, or stays taken without counting; none otherwise
 * @param group  the index of the group it counts in or is taken from
 * @param points  the points it has there, if recorded
 * @param counts  whether it counts
 */
record Choice(
        UnitIdentifier unit,
        @Nullable Countable item,
        int group,
        @Nullable Integer points,
        boolean counts) {

    /** Returns that the unit does not count. */
    static Choice out(UnitIdentifier unit) {
        return new Choice(unit, null, -1, null, false);
    }

    /** S5: Returns that something does not count and stays taken from the group in which it would. */
    Choice taken() {
        return new Choice(unit, item, group, points, false);
    }

    /** Returns the unit that is held, the unit itself where nothing counts. */
    UnitIdentifier heldAs() {
        return item == null ? unit : item.heldAs();
    }

    /** Returns whether it counts by a unit that is held. */
    boolean uses(UnitIdentifier held) {
        return counts && heldAs().equals(held);
    }

    boolean isNew() {
        return counts && item != null && item.kind() == Countable.Kind.TAKEN;
    }

    boolean isUnlisted() {
        return item != null && item.kind() == Countable.Kind.UNLISTED;
    }

    boolean isAttempted() {
        return item != null && item.attempted();
    }

    boolean isHeldBy(List<RecognitionRoute> routes) {
        return item != null && item.route() != null && routes.contains(item.route());
    }

    /** Returns one end of what it adds to its group. */
    long amount(Measure measure, @Nullable LevelCondition at, End end) {
        return item == null ? 0 : item.amount(measure, points, at, end);
    }
}
