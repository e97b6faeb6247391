package io.github.qcf4j.validation;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/** What everybody must take. */
final class Mandatory {

    private Mandatory() {}

    /** Returns the units of the groups that are mandatory as a whole, nested ones included. */
    static List<UnitIdentifier> units(List<UnitGroup> outermost) {
        return offered(outermost).stream().map(OfferedUnit::unit).distinct().toList();
    }

    static List<OfferedUnit> offered(List<UnitGroup> outermost) {
        List<OfferedUnit> units = new ArrayList<>();
        List<UnitGroup> open = new ArrayList<>(outermost);
        while (!open.isEmpty()) {
            UnitGroup group = open.remove(0);
            if (group.mandatory()) {
                units.addAll(group.units());
                open.addAll(group.groups());
            }
        }
        return units;
    }
}
