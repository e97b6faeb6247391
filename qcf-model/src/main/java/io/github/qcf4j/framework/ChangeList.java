package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what changed, in the order of the specification. */
final class ChangeList {

    private final List<SpecificationChange> changes = new ArrayList<>();
    private final List<CriterionCarryOver> criteria = new ArrayList<>();

    /** Adds a change. */
    void add(SpecificationChange change) {
        changes.add(change);
    }

    /** Adds what becomes of the decisions on a criterion. */
    void add(CriterionCarryOver criterion) {
        criteria.add(criterion);
    }

    /** Adds each feature in which something that both versions have differs. */
    <T> void addFeatures(List<Feature<T>> features, T before, T after, Place place, String item) {
        for (Feature<T> feature : features) {
            Object was = feature.value().apply(before);
            Object is = feature.value().apply(after);
            if (!was.equals(is)) {
                add(change(feature.part(), place, DiffText.of(was), DiffText.of(is))
                        .ofItem(item));
            }
        }
    }

    /** Returns the change of a feature: given, taken away or another. */
    static SpecificationChange change(
            SpecificationPart part, Place place, Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return SpecificationChange.added(part, place, after.orElse(""));
        }
        return after.map(is -> SpecificationChange.of(ChangeKind.CHANGED, part, place, before.get(), is))
                .orElseGet(() -> SpecificationChange.removed(part, place, before.get()));
    }

    /** Returns the changes. */
    List<SpecificationChange> changes() {
        return List.copyOf(changes);
    }

    /** Returns what becomes of the decisions, criterion by criterion. */
    List<CriterionCarryOver> criteria() {
        return List.copyOf(criteria);
    }
}
