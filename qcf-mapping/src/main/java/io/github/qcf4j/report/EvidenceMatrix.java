package io.github.qcf4j.report;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What came of every item of evidence for every criterion: the cells of a tracking sheet.
 * <p>
 * Where an item is offered for a criterion in several versions of its unit, the version that is answered is shown.
 */
final class EvidenceMatrix {

    private static final List<MappingState> MOST_TELLING = List.of(
            MappingState.COUNTED,
            MappingState.LAPSED,
            MappingState.PARTLY_MET,
            MappingState.AWAITING_DECISION,
            MappingState.NOT_YET_MET,
            MappingState.NOT_ADMISSIBLE,
            MappingState.NOT_REQUIRED,
            MappingState.UNIT_NOT_SELECTED,
            MappingState.WITHDRAWN,
            MappingState.OUTDATED_VERSION,
            MappingState.UNKNOWN_EVIDENCE,
            MappingState.UNKNOWN_CRITERION);

    /** Only looked into, never walked: the map has no order to rely on. */
    private final Map<CriterionReference, SortedMap<String, MappingResult>> cells = new HashMap<>();

    private final SortedMap<String, EvidenceUse> evidence;
    private final Comparator<String> order;

    private EvidenceMatrix(Comparator<String> order) {
        this.order = order;
        this.evidence = new TreeMap<>(order);
    }

    static EvidenceMatrix of(CoverageReport report) {
        EvidenceMatrix matrix = new EvidenceMatrix(asPeopleCount(report));
        report.evidence().forEach(item -> matrix.evidence.put(item.reference(), item));
        Comparator<MappingResult> answeredFirst =
                Comparator.comparing(mapping -> mapping.version().isPresent());
        report.mappings().stream().sorted(answeredFirst).forEach(matrix::add);
        return matrix;
    }

    /** Returns the order in which people number evidence, 'E2' before 'E10', as places have it. */
    private static Comparator<String> asPeopleCount(CoverageReport report) {
        Map<String, Place> places = new HashMap<>();
        Stream.concat(
                        report.evidence().stream().map(EvidenceUse::reference),
                        report.mappings().stream().map(MappingResult::evidence))
                .forEach(reference ->
                        places.computeIfAbsent(reference, item -> Place.ofRecord(report.learner(), "evidence", item)));
        List<String> ordered = places.keySet().stream()
                .sorted(Comparator.comparing(places::get))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        ordered.forEach(reference -> ranks.put(reference, ranks.size()));
        return Comparator.comparing(ranks::get);
    }

    private void add(MappingResult mapping) {
        cells.computeIfAbsent(mapping.criterion(), criterion -> new TreeMap<>(order))
                .putIfAbsent(mapping.evidence(), mapping);
    }

    private SortedMap<String, MappingResult> row(CriterionReference criterion) {
        return cells.getOrDefault(criterion, Collections.emptySortedMap());
    }

    /** Returns every item that the portfolio holds. */
    Collection<EvidenceUse> evidence() {
        return evidence.values();
    }

    /** Returns the references of the items that are offered for criteria of a unit. */
    List<String> items(UnitCoverage unit) {
        SortedSet<String> offered = new TreeSet<>(order);
        unit.criteria()
                .forEach(criterion -> offered.addAll(row(criterion.reference()).keySet()));
        return List.copyOf(offered);
    }

    /** Finds an item that the portfolio holds. */
    Optional<EvidenceUse> evidence(String reference) {
        return Optional.ofNullable(evidence.get(reference));
    }

    /** Finds what came of an item for a criterion, if it is offered for it. */
    Optional<MappingState> state(CriterionReference criterion, String reference) {
        return Optional.ofNullable(row(criterion).get(reference)).map(MappingResult::state);
    }

    /** Returns what is offered for a criterion by what came of it: first what counts, last what cannot. */
    Map<MappingState, List<String>> byState(CriterionReference criterion) {
        Map<MappingState, List<String>> byState = new TreeMap<>(Comparator.comparing(MOST_TELLING::indexOf));
        row(criterion)
                .forEach((reference, mapping) -> byState.computeIfAbsent(mapping.state(), state -> new ArrayList<>())
                        .add(reference));
        return byState;
    }

    /** Returns the states that the cells of these units show, first what counts, last what cannot. */
    SortedSet<MappingState> states(List<UnitCoverage> units) {
        SortedSet<MappingState> states = new TreeSet<>(Comparator.comparing(MOST_TELLING::indexOf));
        units.forEach(unit -> unit.criteria()
                .forEach(criterion ->
                        row(criterion.reference()).values().forEach(mapping -> states.add(mapping.state()))));
        return states;
    }
}
