package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.List;

/** What came of each item mapped to one criterion, kept small and told when asked. */
final class ItemStates {

    private final UnitStanding unit;
    private final int index;

    ItemStates(UnitStanding unit, int index) {
        this.unit = unit;
        this.index = index;
    }

    /** Returns the references of the items in a state, in order. */
    List<String> in(MappingState state) {
        CriterionVerdict verdict = unit.verdict().verdict(index);
        int[] items = verdict.view().items();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (unit.state(index, verdict.states()[i]) == state) {
                found.add(unit.verdict().item(items[i]).reference());
            }
        }
        return List.copyOf(found);
    }
}
