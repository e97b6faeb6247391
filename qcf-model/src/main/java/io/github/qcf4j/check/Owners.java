package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.AwardingOrganisation;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom a finding concerns: the owner of the unit or the organisation of the qualification, or, where that cannot be told,
 * the one organisation that everything in the file belongs to.
 */
final class Owners {

    /** Nobody owns anything. */
    static final Owners NONE = new Owners();

    private final Map<Place, String> byPlace = new TreeMap<>();
    private final Map<String, SortedSet<String>> byFile = new TreeMap<>();

    private Owners() {}

    static Owners of(Validated<Specifications> read) {
        Owners owners = new Owners();
        read.value().ifPresent(specifications -> owners.collect(specifications, read.sources()));
        return owners;
    }

    private void collect(Specifications specifications, Sources sources) {
        for (Unit unit : specifications.units()) {
            add(Place.of(unit.unitVersion()), unit.owner(), sources);
        }
        for (Qualification qualification : specifications.qualifications()) {
            Optional<String> name = qualification.organisation().map(AwardingOrganisation::name);
            add(Place.of(qualification.qualificationVersion()), name, sources);
        }
    }

    private void add(Place place, Optional<String> owner, Sources sources) {
        owner.ifPresent(name -> {
            byPlace.putIfAbsent(place, name);
            sources.find(place)
                    .ifPresent(location -> byFile.computeIfAbsent(location.source(), file -> new TreeSet<>())
                            .add(name));
        });
    }

    Optional<String> of(Finding finding) {
        Optional<String> own = whole(finding.place()).flatMap(place -> Optional.ofNullable(byPlace.get(place)));
        return own.isPresent() ? own : finding.location().flatMap(this::ofFile);
    }

    private static Optional<Place> whole(Place place) {
        Optional<Place> unit = place.unitVersion().map(Place::of);
        return unit.isPresent() ? unit : place.qualificationVersion().map(Place::of);
    }

    private Optional<String> ofFile(Location location) {
        SortedSet<String> owners = byFile.getOrDefault(location.source(), new TreeSet<>());
        return owners.size() == 1 ? Optional.of(owners.first()) : Optional.empty();
    }
}
