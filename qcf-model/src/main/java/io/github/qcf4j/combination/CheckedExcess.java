package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much more is held than forbidding groups allow.
 * <p>
 * A unit that is held and left out stays taken: it adds to the forbidding groups around one of its places, whichever is
 * best for the learner.
 */
final class CheckedExcess {

    private final CheckedWay way;
    private final CheckedPlacements placed;
    private final CheckedUnits units;
    private final boolean certain;
    private final List<CheckedPlacements.Placed> leftOut = new ArrayList<>();

    CheckedExcess(CheckedWay way, CheckedPlacements placed, CheckedUnits units, boolean certain) {
        this.way = way;
        this.placed = placed;
        this.units = units;
        this.certain = certain;
        units.heldItself().stream()
                .filter(item -> !placed.uses(item.unit()) && !way.isAdditional(item.unit()))
                .forEach(this::leaveOut);
    }

    private void leaveOut(CheckedItem item) {
        CheckedPlacements.Placed best = null;
        long least = Long.MAX_VALUE;
        for (CheckedGroup place : item.places()) {
            if (place.isInForbidding()) {
                leftOut.add(new CheckedPlacements.Placed(item, place));
                long excess =
                        sentences().values().stream().mapToLong(Long::longValue).sum();
                if (excess < least) {
                    least = excess;
                    best = leftOut.get(leftOut.size() - 1);
                }
                leftOut.remove(leftOut.size() - 1);
            }
        }
        if (best != null) {
            leftOut.add(best);
        }
    }

    /** Returns by how much each maximum is exceeded, if at all, with the sentence that says which. */
    Map<String, Long> sentences() {
        Map<String, Long> excess = new LinkedHashMap<>();
        way.counting().stream()
                .filter(CheckedGroup::isForbidding)
                .forEach(group -> group.group()
                        .bounds()
                        .forEach((measure, bounds) -> bounds.max().ifPresent(most -> {
                            CountedMeasure counted = CountedMeasure.of(measure);
                            String sentence = "%s forbids more than %s".formatted(group, counted.amount(most));
                            excess.put(sentence, Math.max(0, taken(group, measure) - most));
                        })));
        return excess;
    }

    private long taken(CheckedGroup group, Measure measure) {
        CountedMeasure counted = CountedMeasure.of(measure);
        long out = leftOut.stream()
                .filter(each -> each.group().isWithin(group))
                .mapToLong(each -> certain ? each.most(counted) : each.least(counted))
                .sum();
        return placed.putIn(group, counted, certain) + out + unlisted(group, counted);
    }

    /** Returns what units that nobody lists may add, where the group is not listed completely. */
    private long unlisted(CheckedGroup group, CountedMeasure counted) {
        boolean incomplete = way.counting().stream()
                .anyMatch(nested -> nested.isWithin(group) && !nested.group().complete());
        return certain && incomplete
                ? units.unlisted().stream()
                        .mapToLong(item -> item.most(group, counted))
                        .sum()
                : 0;
    }
}
