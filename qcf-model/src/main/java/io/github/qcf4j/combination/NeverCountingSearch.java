package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the units that count in no combination.
 * <p>
 * Combinations are searched in which as many units as can be count that were not seen to count before. Once the best of
 * them has none, the rest never counts.
 */
final class NeverCountingSearch {

    private static final int MOST_EXPLAINED = 12;

    private final WaySearch search;
    private final Set<UnitIdentifier> unseen = new LinkedHashSet<>();
    private final List<UnitIdentifier> never = new ArrayList<>();

    NeverCountingSearch(WaySearch search) {
        this.search = search;
        unseen.addAll(search.asked().offered());
        unseen.removeAll(search.seen());
    }

    /** Finds the units; those of which it is not known are left in {@link #unseen()}. */
    List<UnitNeverCounting> find(SharedBudget budget) {
        boolean progress = true;
        while (progress && !unseen.isEmpty() && !budget.isUsedUp()) {
            progress = lookForMany(budget.share(2));
        }
        for (UnitIdentifier unit : List.copyOf(unseen)) {
            lookFor(unit, budget.share(unseen.size() + 1));
        }
        List<UnitNeverCounting> told = new ArrayList<>();
        for (UnitIdentifier unit : never) {
            told.add(told(unit, told.size() < MOST_EXPLAINED, budget.share(never.size() - told.size())));
        }
        return told;
    }

    /** Returns the units of which it is not known whether they ever count. */
    Set<UnitIdentifier> unseen() {
        return unseen;
    }

    /** Searches a combination with many units not seen before, and returns whether there were any. */
    private boolean lookForMany(SharedBudget budget) {
        Set<UnitIdentifier> wanted = new LinkedHashSet<>(unseen);
        Found found = search.largest(
                search.any(Reading.POSSIBLE).gain(item -> wanted.contains(item.unit()) ? -1 : 0), budget);
        boolean progress = unseen.removeAll(search.seen());
        if (!progress && found.isFeasible() && found.isProven()) {
            never.addAll(unseen);
            unseen.clear();
        }
        return progress;
    }

    private void lookFor(UnitIdentifier unit, SharedBudget budget) {
        if (search.seen().contains(unit)) {
            unseen.remove(unit);
            return;
        }
        Found found = search.valid(search.any(Reading.POSSIBLE).counting(unit), budget);
        if (found.isInfeasible()) {
            never.add(unit);
        }
        if (found.isInfeasible() || found.isFeasible()) {
            unseen.remove(unit);
        }
    }

    private UnitNeverCounting told(UnitIdentifier unit, boolean explained, SharedBudget budget) {
        List<String> groups = search.asked().offersOf(unit).stream()
                .map(offer -> offer.group().name())
                .toList();
        if (!explained) {
            return new UnitNeverCounting(unit, groups, List.of());
        }
        ConflictSearch conflicts = new ConflictSearch(search, builder -> builder.counting(unit), budget);
        List<AskedPart> against = conflicts
                .among(conflicts.sources())
                .map(ConflictSearch.Conflict::parts)
                .orElse(List.of());
        return new UnitNeverCounting(unit, groups, against);
    }
}
