package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The units that a {@link Certificate} is about: those a learner holds, or all that may still be taken.
 */
public final class UsableUnits {

    private final SortedMap<UnitIdentifier, HeldUnit> held;
    private final boolean offered;
    private final SortedSet<UnitIdentifier> planned;
    private final SortedSet<UnitIdentifier> excluded;

    private UsableUnits(
            SortedMap<UnitIdentifier, HeldUnit> held,
            boolean offered,
            Collection<UnitIdentifier> planned,
            Collection<UnitIdentifier> excluded) {
        this.held = held;
        this.offered = offered;
        this.planned = Collections.unmodifiableSortedSet(new TreeSet<>(planned));
        this.excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    }

    /** Returns the units that are held and no others. */
    public static UsableUnits held(Collection<HeldUnit> held) {
        return new UsableUnits(byUnit(held), false, List.of(), List.of());
    }

    /** Returns all units that a qualification offers. */
    public static UsableUnits offered() {
        return new UsableUnits(new TreeMap<>(), true, List.of(), List.of());
    }

    private static SortedMap<UnitIdentifier, HeldUnit> byUnit(Collection<HeldUnit> held) {
        SortedMap<UnitIdentifier, HeldUnit> byUnit = new TreeMap<>();
        for (HeldUnit unit : requireNonNull(held, "held")) {
            if (byUnit.put(unit.unit(), unit) != null) {
                throw new IllegalArgumentException("Held unit '%s' must be given once"
                        .formatted(unit.unit().text()));
            }
        }
        return byUnit;
    }

    /** Returns these with other units held. */
    public UsableUnits withHeld(Collection<HeldUnit> held) {
        return new UsableUnits(byUnit(held), offered, planned, excluded);
    }

    /** Returns these with units that are taken for sure. */
    public UsableUnits planning(Collection<UnitIdentifier> planned) {
        return new UsableUnits(held, offered, requireNonNull(planned, "planned"), excluded);
    }

    /** Returns these with units that are not to be taken; what is held already stays. */
    public UsableUnits excluding(Collection<UnitIdentifier> excluded) {
        return new UsableUnits(held, offered, planned, requireNonNull(excluded, "excluded"));
    }

    /** Returns the units held, in their own order. */
    public List<HeldUnit> held() {
        return List.copyOf(held.values());
    }

    /** Returns the unit if it is held. */
    public Optional<HeldUnit> held(UnitIdentifier unit) {
        return Optional.ofNullable(held.get(requireNonNull(unit, "unit")));
    }

    /** Returns whether units that are not held may be taken. */
    public boolean mayTakeMore() {
        return offered;
    }

    /** Returns the units that are taken for sure. */
    public SortedSet<UnitIdentifier> planned() {
        return planned;
    }

    /** Returns the units that are not to be taken. */
    public SortedSet<UnitIdentifier> excluded() {
        return excluded;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UsableUnits other
                && held.equals(other.held)
                && offered == other.offered
                && planned.equals(other.planned)
                && excluded.equals(other.excluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(held.keySet(), offered, planned, excluded);
    }

    /** Returns the units in words, such as '7 units held' or '7 units held and all that are offered but 2'. */
    @Override
    public String toString() {
        String units = held.size() == 1 ? "1 unit held" : held.size() + " units held";
        String but = excluded.isEmpty() ? "" : " but " + excluded.size();
        return offered ? units + " and all that are offered" + but : units;
    }
}
