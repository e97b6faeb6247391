package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionChoice;
import java.util.List;

/**
 * A choice among criteria with the positions of those that the unit has.
 *
 * @param members  the positions, in the order of the unit
 */
record ChoicePlan(CriterionChoice choice, List<Integer> members) {

    int atLeast() {
        return choice.atLeast();
    }

    /** Returns whether its first criterion is at a position from one to before another. */
    boolean beginsWithin(int from, int end) {
        return !members.isEmpty() && members.get(0) >= from && members.get(0) < end;
    }
}
