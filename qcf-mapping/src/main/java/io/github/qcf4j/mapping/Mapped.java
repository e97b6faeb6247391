package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
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
        for (UnitRecords named : evidenced.records().named()) {
            UnitPlan plan = named.plan();
            if (plan != null && !named.isListed()) {
                others.put(plan.identifier(), UnitStanding.of(plan, evidenced));
            }
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
        return criterion.described() == null
                ? Optional.empty()
                : Optional.ofNullable(standing(criterion.reference().unit()));
    }

    private @Nullable UnitStanding standing(UnitIdentifier unit) {
        UnitStanding standing = listed.get(unit);
        return standing == null ? others.get(unit) : standing;
    }

    /** Returns what the records say about each criterion that they name, in the order of criteria. */
    List<CriterionView> views() {
        List<CriterionView> known = views;
        if (known == null) {
            List<CriterionView> found = new ArrayList<>();
            evidenced.records().byUnit().forEach(unit -> addViews(unit, found));
            known = Collections.unmodifiableList(found);
            views = known;
        }
        return known;
    }

    private void addViews(UnitRecords unit, List<CriterionView> found) {
        UnitStanding standing = standing(unit.identifier());
        for (CriterionRecords criterion : unit.inOrder()) {
            CriterionPlan plan = criterion.described();
            found.add(
                    plan == null || standing == null
                            ? Reduction.of(criterion, evidenced)
                            : standing.verdict().view().view(plan.index()));
        }
    }

    /** Streams the units that are selected. */
    Stream<UnitStanding> selected() {
        return listed.values().stream().filter(unit -> unit.selection().isSelected());
    }
}
