package io.github.qcf4j.combination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much more is held than forbidding groups allow.
 * <p>
 * A unit that is held and left out stays taken: it adds to the forbidding groups around one of its places. Of all that
 * is possible the places are those by which least is exceeded.
 */
final class CheckedExcess {

    private final CheckedWay way;
    private final CheckedPlacements placed;
    private final CheckedUnits units;
    private final boolean certain;
    private final List<Maximum> maxima = new ArrayList<>();

    /** A maximum that a group forbids to exceed. */
    private record Maximum(CheckedGroup group, CountedMeasure counted, long most) {

        @Override
        public String toString() {
            return "%s forbids more than %s".formatted(group, counted.amount(most));
        }
    }

    CheckedExcess(CheckedWay way, CheckedPlacements placed, CheckedUnits units, boolean certain) {
        this.way = way;
        this.placed = placed;
        this.units = units;
        this.certain = certain;
        way.counting().stream().filter(CheckedGroup::isForbidding).forEach(this::addMaxima);
    }

    private void addMaxima(CheckedGroup group) {
        group.group()
                .bounds()
                .forEach((measure, bounds) -> bounds.max()
                        .ifPresent(most -> maxima.add(new Maximum(group, CountedMeasure.of(measure), most))));
    }

    /** Returns by how much each maximum is exceeded, if at all, with the sentence that says which. */
    Map<String, Long> sentences() {
        List<Long> taken = leastTaken();
        Map<String, Long> excess = new LinkedHashMap<>();
        for (int i = 0; i < maxima.size(); i++) {
            excess.put(
                    maxima.get(i).toString(),
                    Math.max(0, taken.get(i) - maxima.get(i).most()));
        }
        return excess;
    }

    /** Returns what is taken for each maximum, where the units left out are put so that least is exceeded. */
    private List<Long> leastTaken() {
        List<Long> counting = maxima.stream().map(this::counting).toList();
        List<List<List<Long>>> choices = units.heldItself().stream()
                .filter(item -> !placed.uses(item.unit()) && !way.isAdditional(item.unit()))
                .map(this::choices)
                .filter(choice -> !choice.isEmpty())
                .toList();
        List<Long> best = counting;
        for (List<List<Long>> choice : choices) {
            best = least(sums(List.of(best), choice));
        }
        Set<List<Long>> reached = new LinkedHashSet<>(List.of(counting));
        for (List<List<Long>> choice : choices) {
            Set<List<Long>> next = sums(reached, choice);
            long most = excess(best);
            next.removeIf(sum -> excess(sum) >= most);
            reached = next;
        }
        return reached.isEmpty() || choices.isEmpty() ? best : least(reached);
    }

    private List<Long> least(Iterable<List<Long>> sums) {
        List<Long> least = sums.iterator().next();
        for (List<Long> sum : sums) {
            least = excess(sum) < excess(least) ? sum : least;
        }
        return least;
    }

    private long excess(List<Long> taken) {
        return IntStream.range(0, maxima.size())
                .mapToLong(i -> Math.max(0, taken.get(i) - maxima.get(i).most()))
                .sum();
    }

    private static Set<List<Long>> sums(Iterable<List<Long>> before, List<List<Long>> choice) {
        Set<List<Long>> sums = new LinkedHashSet<>();
        for (List<Long> sum : before) {
            for (List<Long> more : choice) {
                sums.add(IntStream.range(0, sum.size())
                        .mapToObj(i -> sum.get(i) + more.get(i))
                        .toList());
            }
        }
        return sums;
    }

    /** Returns what the unit adds to each maximum in each of the places where it may be put. */
    private List<List<Long>> choices(CheckedItem item) {
        return item.places().stream()
                .filter(CheckedGroup::isInForbidding)
                .map(place -> maxima.stream()
                        .map(maximum -> added(item, place, maximum))
                        .toList())
                .distinct()
                .toList();
    }

    private long added(CheckedItem item, CheckedGroup place, Maximum maximum) {
        if (!place.isWithin(maximum.group())) {
            return 0;
        }
        return certain ? item.most(place, maximum.counted()) : item.least(place, maximum.counted());
    }

    /** Returns what counts for the maximum, and what units that nobody lists may add to it. */
    private long counting(Maximum maximum) {
        CheckedGroup group = maximum.group();
        boolean incomplete = way.counting().stream()
                .anyMatch(nested -> nested.isWithin(group) && !nested.group().complete());
        long unlisted = certain && incomplete
                ? units.unlisted().stream()
                        .mapToLong(item -> item.most(group, maximum.counted()))
                        .sum()
                : 0;
        return placed.putIn(group, maximum.counted(), certain) + unlisted;
    }
}
