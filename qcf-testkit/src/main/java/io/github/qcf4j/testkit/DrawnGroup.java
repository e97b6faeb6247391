package io.github.qcf4j.testkit;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group that is still being drawn: the units it lists, those nested in it, and which of them are meant to count. */
final class DrawnGroup {

    private final String name;
    private final boolean counts;
    private final List<DrawnUnit> units = new ArrayList<>();
    private final List<DrawnUnit> counting = new ArrayList<>();
    private final List<DrawnGroup> nested = new ArrayList<>();
    private boolean mandatory;

    DrawnGroup(String name, boolean counts) {
        this.name = name;
        this.counts = counts;
    }

    String name() {
        return name;
    }

    boolean counts() {
        return counts;
    }

    boolean mandatory() {
        return mandatory;
    }

    void makeMandatory() {
        mandatory = true;
    }

    List<DrawnUnit> units() {
        return units;
    }

    /** Returns the units that count in the group itself in the combination that its numbers are made for. */
    List<DrawnUnit> counting() {
        return counting;
    }

    List<DrawnGroup> nested() {
        return nested;
    }

    Stream<DrawnGroup> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(DrawnGroup::withNested));
    }

    /** Returns what the group comes to in the combination that its numbers are made for. */
    int meant(Measure measure, @Nullable LevelCondition at) {
        return withNested()
                .filter(DrawnGroup::counts)
                .flatMap(group -> group.counting.stream())
                .mapToInt(unit -> unit.amount(measure, at))
                .sum();
    }
}
