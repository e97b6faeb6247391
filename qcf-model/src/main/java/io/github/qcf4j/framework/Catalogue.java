package io.github.qcf4j.framework;

import io.github.qcf4j.model.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Units or qualifications, found by identifier, by version or by date.
 *
 * @param <I>  what identifies a unit or qualification
 * @param <V>  what identifies one version of it
 * @param <T>  the unit or qualification
 */
final class Catalogue<I, V extends Comparable<V>, T> {

    private final List<T> all;
    private final Map<V, T> byVersion;
    private final Map<I, Editions<T>> byIdentifier;

    private Catalogue(List<T> all, Map<V, T> byVersion, Map<I, Editions<T>> byIdentifier) {
        this.all = all;
        this.byVersion = byVersion;
        this.byIdentifier = byIdentifier;
    }

    /** Returns a catalogue in which no two entries have the same version. */
    static <I, V extends Comparable<V>, T> Catalogue<I, V, T> of(
            List<T> entries, Function<T, I> identifier, Function<T, V> version, Function<T, DatePeriod> period) {
        List<T> all = entries.stream().sorted(Comparator.comparing(version)).toList();
        Map<V, T> byVersion = new HashMap<>();
        Map<I, List<T>> versions = new LinkedHashMap<>();
        for (T entry : all) {
            byVersion.put(version.apply(entry), entry);
            versions.computeIfAbsent(identifier.apply(entry), key -> new ArrayList<>(1))
                    .add(entry);
        }
        Map<I, Editions<T>> byIdentifier = new HashMap<>();
        versions.forEach((key, entriesOfKey) -> byIdentifier.put(key, Editions.of(List.copyOf(entriesOfKey), period)));
        return new Catalogue<>(all, byVersion, byIdentifier);
    }

    /** Returns every entry, by identifier and version. */
    List<T> all() {
        return all;
    }

    /** Finds one version. */
    Optional<T> version(V version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** Returns all versions of one unit or qualification, none when it is not here. */
    List<T> versions(I identifier) {
        Editions<T> editions = byIdentifier.get(identifier);
        return editions == null ? List.of() : editions.versions();
    }

    /** Finds the version in force on a date. */
    Optional<T> on(I identifier, LocalDate date) {
        return Optional.ofNullable(byIdentifier.get(identifier)).map(editions -> editions.on(date));
    }
}
