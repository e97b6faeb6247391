package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A portfolio with the standing of every unit that is listed, and of every other one that its records name. */
final class Mapped {

    private final Evidenced evidenced;
    private final Map<UnitIdentifier, UnitStanding> listed = new LinkedHashMap<>();
    private final Map<UnitIdentifier, UnitStanding> others = new LinkedHashMap<>();
    private @Nullable List<CriterionView> views;

    Mapped(Evidenced evidenced) {
        this.evidenced = evidenced;
        for (UnitPlan plan : evidenced.question().units()) {
            listed.put(plan.identifier(), UnitStanding.of(plan, evidenced));
        }
        for (CriterionRecords criterion : evidenced.records().named()) {
            criterion
                    .unit()
                    .filter(plan -> !listed.containsKey(plan.identifier()))
                    .ifPresent(plan ->
                            others.computeIfAbsent(plan.identifier(), unit -> UnitStanding.of(plan, evidenced)));
        }
    }

    Evidenced evidenced() {
        return evidenced;
    }

    /** Returns the units that are listed, in order. */
    List<UnitStanding> units() {
        return List.copyOf(listed.values());
    }

    /** Returns the standing of a unit that is listed. */
    Optional<UnitStanding> unit(UnitIdentifier unit) {
        return Optional.ofNullable(listed.get(unit));
    }

    /** Returns the standing of the unit of a criterion, if anybody describes the criterion. */
    Optional<UnitStanding> standing(CriterionRecords criterion) {
        UnitIdentifier unit = criterion.reference().unit();
        return criterion
                .plan()
                .flatMap(plan -> Optional.ofNullable(listed.get(unit)).or(() -> Optional.ofNullable(others.get(unit))));
    }

    /** Returns what the records say about each criterion that they name, in the order of criteria. */
    List<CriterionView> views() {
        List<CriterionView> known = views;
        if (known == null) {
            known = evidenced.records().byCriterion().stream().map(this::view).toList();
            views = known;
        }
        return known;
    }

    private CriterionView view(CriterionRecords criterion) {
        Optional<UnitStanding> standing = standing(criterion);
        if (standing.isPresent()) {
            int index = criterion.plan().orElseThrow().index();
            return standing.get().verdict().view().view(index);
        }
        return Reduction.of(criterion, evidenced);
    }

    /** Streams the units that are selected. */
    Stream<UnitStanding> selected() {
        return listed.values().stream().filter(unit -> unit.selection().isSelected());
    }
}
