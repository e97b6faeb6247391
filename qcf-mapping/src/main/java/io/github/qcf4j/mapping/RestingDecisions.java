package io.github.qcf4j.mapping;

import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The decisions on one item that stand, and when the last passing ones on it, which may replace them, were made. */
final class RestingDecisions {

    private final NavigableMap<Integer, Set<Judgement>> byMoment = new TreeMap<>();
    private final Moments passing = new Moments();
    private final Moments passingLower = new Moments();
    private final Set<PassingDecisions> passingWithItem = new LinkedHashSet<>();
    private int size;

    void add(Judgement judgement) {
        if (byMoment.computeIfAbsent(judgement.moment(), moment -> new LinkedHashSet<>())
                .add(judgement)) {
            size++;
        }
    }

    void remove(Judgement judgement) {
        Set<Judgement> made = byMoment.getOrDefault(judgement.moment(), Set.of());
        if (made.contains(judgement)) {
            made.remove(judgement);
            size--;
        }
        if (made.isEmpty()) {
            byMoment.remove(judgement.moment());
        }
    }

    int size() {
        return size;
    }

    Stream<Judgement> all() {
        return byMoment.values().stream().flatMap(Set::stream);
    }

    /** Streams the decisions made from one moment to before another. */
    Stream<Judgement> made(int from, int until) {
        return byMoment.subMap(from, until).values().stream().flatMap(Set::stream);
    }

    /** Notes passing decisions on the item and others. */
    void add(PassingDecisions others) {
        passingWithItem.add(others);
    }

    /** Returns the passing decisions on the item, those on the same items together. */
    Set<PassingDecisions> passing() {
        return passingWithItem;
    }

    /** Returns how many reasons the item gives that a decision is replaced: a lower one, and a later one on it. */
    int replacing(Judgement judgement) {
        boolean byLower = passingLower.last() >= judgement.moment();
        boolean byLater = isAlone(judgement) && passing.last() > judgement.moment();
        return (byLower ? 1 : 0) + (byLater ? 1 : 0);
    }

    /**
     * Takes notice of a passing decision that comes or goes.
     *
     * @param lower  whether it is lower than those that stand
     * @param then  what is done with each decision that has a reason more, or less, on the item
     */
    void pass(boolean lower, Consumer<Moments> change, Consumer<Judgement> then) {
        int before = passing.last();
        change.accept(passing);
        between(before, passing.last()).filter(RestingDecisions::isAlone).forEach(then);
        if (lower) {
            int beforeLower = passingLower.last();
            change.accept(passingLower);
            between(beforeLower + 1, passingLower.last() + 1).forEach(then);
        }
    }

    private Stream<Judgement> between(int one, int other) {
        return made(Math.min(one, other), Math.max(one, other));
    }

    private static boolean isAlone(Judgement judgement) {
        return judgement.items().length == 1;
    }
}
