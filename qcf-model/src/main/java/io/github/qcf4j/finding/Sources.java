package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where each place is written, such as 'J/999/0001 1.2' in 'unit.json:7:19'.
 * <p>
 * Reading leaves this table beside what it understood, so that what is found out later is told with its line too. A
 * place that is not in the table is written where the place around it is; one of which nothing is known has no
 * location. Make one and share it.
 */
public final class Sources {

    /** Nothing is known to be written anywhere, as for what was built in code. */
    public static final Sources NONE = new Sources(Collections.emptySortedMap());

    private final SortedMap<Place, Location> locations;

    private Sources(SortedMap<Place, Location> locations) {
        this.locations = locations;
    }

    /** Returns a table of the given locations. */
    public static Sources of(Map<Place, Location> locations) {
        SortedMap<Place, Location> sorted = new TreeMap<>();
        requireNonNull(locations, "locations")
                .forEach((place, location) ->
                        sorted.put(requireNonNull(place, "place"), requireNonNull(location, "location")));
        return sorted.isEmpty() ? NONE : new Sources(Collections.unmodifiableSortedMap(sorted));
    }

    /** Finds where the place is written: where it is itself, else where what it lies in is. */
    public Optional<Location> find(Place place) {
        Optional<Place> next = Optional.of(requireNonNull(place, "place"));
        while (next.isPresent()) {
            Location location = locations.get(next.get());
            if (location != null) {
                return Optional.of(location);
            }
            next = next.get().enclosing();
        }
        return Optional.empty();
    }

    /** Returns the finding with its location, or as it is when it has one or none is known. */
    public Finding locate(Finding finding) {
        if (requireNonNull(finding, "finding").location().isPresent()) {
            return finding;
        }
        return find(finding.place()).map(finding::at).orElse(finding);
    }

    /** Returns both tables as one; a place that is in both stays where this one has it. */
    public Sources plus(Sources other) {
        if (requireNonNull(other, "other").locations.isEmpty()) {
            return this;
        }
        SortedMap<Place, Location> both = new TreeMap<>(other.locations);
        both.putAll(locations);
        return of(both);
    }

    /** Returns the whole table, in domain order. */
    public SortedMap<Place, Location> locations() {
        return locations;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Sources other && locations.equals(other.locations);
    }

    @Override
    public int hashCode() {
        return locations.hashCode();
    }

    /** Returns the table in domain order, such as '{J/999/0001=unit.json:4:7}'. */
    @Override
    public String toString() {
        return locations.toString();
    }
}
