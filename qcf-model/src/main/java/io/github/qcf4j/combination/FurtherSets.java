package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sets of units that complete a qualification, the cheapest first, none containing another.
 * <p>
 * What is left after a set is split by its units: without the first; with the first and without the second; and so on
 * (Lawler's partition). Every part is searched by itself, and the cheapest of their sets is the next.
 */
final class FurtherSets {

    /** Searches for the cheapest set of units among those with some units and without others. */
    interface Search {
        Found cheapest(Collection<UnitIdentifier> with, Collection<UnitIdentifier> without);
    }

    private final Search search;
    private final Queue<Part> parts =
            new PriorityQueue<>(Comparator.comparingLong(Part::cost).thenComparingInt(Part::number));
    private final List<Set<UnitIdentifier>> told = new ArrayList<>();
    private @Nullable Part last;
    private boolean proven = true;
    private int searched;

    /** A part of what there is, with the cheapest set in it. */
    private record Part(int number, Found found, Collection<UnitIdentifier> with, Collection<UnitIdentifier> without) {

        long cost() {
            return found.solution().value();
        }
    }

    /**
     * @param cheapest  the cheapest set of all
     */
    FurtherSets(Found cheapest, Search search) {
        this.search = search;
        add(cheapest, List.of(), List.of());
    }

    /** Finds the next set; the budget may end the search before all are told. */
    Optional<Found> next() {
        if (last != null) {
            split(last, told.get(told.size() - 1));
            last = null;
        }
        while (!parts.isEmpty()) {
            Part part = parts.remove();
            Set<UnitIdentifier> units = new LinkedHashSet<>(part.found().taken());
            Optional<Set<UnitIdentifier>> within =
                    told.stream().filter(units::containsAll).findFirst();
            if (within.isEmpty()) {
                told.add(units);
                last = part;
                return Optional.of(part.found());
            }
            split(part, within.get());
        }
        return Optional.empty();
    }

    /** Returns whether the sets told are known to be the cheapest, and all when there is no next. */
    boolean isProven() {
        return proven;
    }

    /** Returns how many searches were made. */
    int searched() {
        return searched;
    }

    /** Splits a part into those that do not contain the set. */
    private void split(Part part, Set<UnitIdentifier> set) {
        List<UnitIdentifier> with = new ArrayList<>(part.with());
        for (UnitIdentifier unit : set) {
            if (!part.with().contains(unit)) {
                List<UnitIdentifier> without = new ArrayList<>(part.without());
                without.add(unit);
                add(List.copyOf(with), without);
                with.add(unit);
            }
        }
    }

    private void add(Collection<UnitIdentifier> with, Collection<UnitIdentifier> without) {
        if (told.stream().noneMatch(with::containsAll)) {
            add(search.cheapest(with, without), with, without);
        }
    }

    private void add(Found found, Collection<UnitIdentifier> with, Collection<UnitIdentifier> without) {
        searched++;
        proven &= found.isProven();
        if (found.isFeasible()) {
            parts.add(new Part(searched, found, with, without));
        }
    }
}
