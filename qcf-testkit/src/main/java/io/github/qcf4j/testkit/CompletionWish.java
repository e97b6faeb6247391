package io.github.qcf4j.testkit;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a learner wants of the units that are still to be taken, such as 'the fewest credits, and not J/999/0001'.
 *
 * @param planned  units that are going to be taken
 * @param insisted  units that are to be taken whatever the cost
 * @param excluded  units that are not to be taken
 * @param weights  what each unit costs, zero for those that are not in it
 */
public record CompletionWish(
        List<UnitIdentifier> planned,
        List<UnitIdentifier> insisted,
        List<UnitIdentifier> excluded,
        SortedMap<UnitIdentifier, Long> weights) {

    public CompletionWish {
        planned = List.copyOf(planned);
        insisted = List.copyOf(insisted);
        excluded = List.copyOf(excluded);
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Returns the wish to pay as little as possible for any units. */
    public static CompletionWish of(Map<UnitIdentifier, Long> weights) {
        return new CompletionWish(List.of(), List.of(), List.of(), new TreeMap<>(weights));
    }

    long weight(UnitIdentifier unit) {
        return weights.getOrDefault(unit, 0L);
    }

    /** Returns the units that are taken in any case. */
    List<UnitIdentifier> sure() {
        List<UnitIdentifier> sure = new ArrayList<>(planned);
        sure.addAll(insisted);
        return sure.stream().distinct().toList();
    }
}
