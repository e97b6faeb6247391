package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that somebody describes, and those that were written and could not be understood.
 * <p>
 * Of the latter nothing is known but that they exist. What names them is not at fault.
 */
final class DescribedUnits {

    private final Map<UnitIdentifier, List<Unit>> units = new HashMap<>();
    private final Map<UnitIdentifier, List<UnitVersion>> versions = new HashMap<>();
    private final Set<UnitVersion> known = new HashSet<>();
    private final Set<UnitVersion> unread = new HashSet<>();

    private DescribedUnits() {}

    /** Returns these units, and those that the sources know besides. */
    static DescribedUnits of(List<Unit> units, Sources sources) {
        DescribedUnits described = new DescribedUnits();
        for (Unit unit : units) {
            described
                    .units
                    .computeIfAbsent(unit.identifier(), key -> new ArrayList<>(1))
                    .add(unit);
            described.know(unit.unitVersion());
        }
        for (Place place : sources.locations().keySet()) {
            Optional<UnitVersion> version = place.kind() == PlaceKind.UNIT ? place.unitVersion() : Optional.empty();
            version.filter(described::know).ifPresent(described.unread::add);
        }
        return described;
    }

    private boolean know(UnitVersion version) {
        boolean isNew = known.add(version);
        if (isNew) {
            versions.computeIfAbsent(version.unit(), key -> new ArrayList<>(1)).add(version);
        }
        return isNew;
    }

    /** Returns whether some version of the unit exists. */
    boolean knows(UnitIdentifier unit) {
        return versions.containsKey(unit);
    }

    /** Returns whether this version of the unit exists. */
    boolean knows(UnitVersion version) {
        return known.contains(version);
    }

    /** Returns the versions that are written and could not be understood. */
    Set<UnitVersion> unread() {
        return unread;
    }

    /** Returns the versions that exist of what a group offers: the one it names, or all. */
    List<UnitVersion> versions(OfferedUnit offered) {
        return offered.version()
                .map(version -> List.of(new UnitVersion(offered.unit(), version)))
                .orElseGet(() -> versions.getOrDefault(offered.unit(), List.of()));
    }

    /** Returns the outcomes and criteria of all versions of a unit; of one that could not be read nothing is known. */
    UnitNumbers numbers(UnitIdentifier unit) {
        boolean allRead = versions.getOrDefault(unit, List.of()).stream().noneMatch(unread::contains);
        return UnitNumbers.of(allRead ? units.getOrDefault(unit, List.of()) : List.of());
    }
}
