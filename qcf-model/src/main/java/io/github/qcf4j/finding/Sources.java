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
 * location. Of some places it knows the lines of their properties as well, such as 'credit' of a unit. Make one and
 * share it.
 */
public final class Sources {

    /** Nothing is known to be written anywhere, as for what was built in code. */
    public static final Sources NONE = new Sources(Collections.emptySortedMap(), Collections.emptySortedMap());

    private static final SortedMap<String, Location> NO_PROPERTIES = Collections.emptySortedMap();

    private final SortedMap<Place, Location> locations;
    private final SortedMap<Place, SortedMap<String, Location>> properties;

    private Sources(SortedMap<Place, Location> locations, SortedMap<Place, SortedMap<String, Location>> properties) {
        this.locations = locations;
        this.properties = properties;
    }

    /** Returns a table of the given locations. */
    public static Sources of(Map<Place, Location> locations) {
        return of(locations, Collections.emptySortedMap());
    }

    /**
     * Returns a table of the given locations.
     *
     * @param locations  where each place is written
     * @param properties  where the properties of a place are written, by the way to them, such as 'credit' or
     *     'dates/review'
     */
    public static Sources of(Map<Place, Location> locations, Map<Place, ? extends Map<String, Location>> properties) {
        SortedMap<Place, Location> sorted = sorted(requireNonNull(locations, "locations"));
        SortedMap<Place, SortedMap<String, Location>> within = new TreeMap<>();
        requireNonNull(properties, "properties")
                .forEach((place, written) ->
                        within.put(requireNonNull(place, "place"), sorted(requireNonNull(written, "properties"))));
        return sorted.isEmpty() && within.isEmpty()
                ? NONE
                : new Sources(sorted, Collections.unmodifiableSortedMap(within));
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Location> sorted(Map<K, Location> locations) {
        SortedMap<K, Location> sorted = new TreeMap<>();
        locations.forEach(
                (key, location) -> sorted.put(requireNonNull(key, "place"), requireNonNull(location, "location")));
        return Collections.unmodifiableSortedMap(sorted);
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

    /**
     * Finds where a property of a place is written: where it is itself, else where the property around it or the place
     * is, as for one that is missing.
     *
     * @param property  the name of the property, such as 'credit', or the way to it, such as 'dates/review'
     */
    public Optional<Location> find(Place place, String property) {
        Map<String, Location> written = properties.getOrDefault(requireNonNull(place, "place"), NO_PROPERTIES);
        String next = requireNonNull(property, "property");
        while (!next.isEmpty()) {
            Location location = written.get(next);
            if (location != null) {
                return Optional.of(location);
            }
            next = next.substring(0, Math.max(0, next.lastIndexOf('/')));
        }
        return find(place);
    }

    /** Returns the finding with its location, or as it is when it has one or none is known. */
    public Finding locate(Finding finding) {
        if (requireNonNull(finding, "finding").location().isPresent()) {
            return finding;
        }
        Optional<Location> written = finding.property()
                .map(property -> find(finding.place(), property))
                .orElseGet(() -> find(finding.place()));
        return written.map(finding::at).orElse(finding);
    }

    /** Returns both tables as one; a place that is in both stays where this one has it. */
    public Sources plus(Sources other) {
        if (requireNonNull(other, "other") == NONE) {
            return this;
        }
        SortedMap<Place, Location> both = new TreeMap<>(other.locations);
        both.putAll(locations);
        SortedMap<Place, SortedMap<String, Location>> within = new TreeMap<>(other.properties);
        within.putAll(properties);
        return new Sources(Collections.unmodifiableSortedMap(both), Collections.unmodifiableSortedMap(within));
    }

    /** Returns where each place is written, in domain order. */
    public SortedMap<Place, Location> locations() {
        return locations;
    }

    /** Returns where properties are written, by their place and the way to them. */
    public SortedMap<Place, SortedMap<String, Location>> properties() {
        return properties;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Sources other
                && locations.equals(other.locations)
                && properties.equals(other.properties);
    }

    @Override
    public int hashCode() {
        return locations.hashCode();
    }

    /** Returns the table of places in domain order, such as '{J/999/0001=unit.json:4:7}'. */
    @Override
    public String toString() {
        return locations.toString();
    }
}
