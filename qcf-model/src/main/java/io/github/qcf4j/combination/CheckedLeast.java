package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The least that meeting a demand adds to a limit: so many units, for example, bring the credit of the smallest. */
final class CheckedLeast {

    private final CheckedCase known;
    private final CheckedLimit limit;

    CheckedLeast(CheckedCase known, CheckedLimit limit) {
        this.known = known;
        this.limit = limit;
    }

    /** Returns what meeting the demand adds at the least, empty when that cannot be said. */
    OptionalLong of(CheckedDemand asked) {
        boolean inside = !asked.groups().isEmpty()
                && asked.groups().stream().allMatch(group -> group.isWithinAny(limit.groups()));
        if (!inside || limit.isRaw() || !isExact(asked)) {
            return OptionalLong.empty();
        }
        CountedMeasure demanded = asked.demand().counted();
        CountedMeasure limited = limit.counted();
        long amount = asked.demand().amount();
        boolean same = demanded.equals(limited) || demanded.atEveryLevel().equals(limited);
        if (same) {
            return OptionalLong.of(amount);
        }
        if (demanded.measure() == Measure.UNITS) {
            return smallest(leastAmounts(asked), amount);
        }
        return limited.equals(CountedMeasure.UNITS) ? fewest(mostAmounts(asked), amount) : OptionalLong.empty();
    }

    /** Returns whether every unit that can meet the demand has what it gives recorded. */
    private boolean isExact(CheckedDemand asked) {
        CountedMeasure counted = asked.demand().counted();
        boolean recorded = known.items().stream()
                .allMatch(item -> item.places().stream()
                        .filter(place -> place.isWithinAny(asked.groups()))
                        .allMatch(place -> item.least(place, counted) == item.most(place, counted)));
        return recorded && known.openWithin(asked.groups()).isEmpty();
    }

    private Collection<Long> leastAmounts(CheckedDemand asked) {
        Map<UnitIdentifier, Long> amounts = new LinkedHashMap<>();
        for (CheckedItem item : known.items()) {
            for (CheckedGroup place : item.places()) {
                if (place.isWithinAny(asked.groups())
                        && item.most(place, asked.demand().counted()) > 0) {
                    amounts.merge(item.unit(), limit.least(item, place), Math::min);
                }
            }
        }
        return amounts.values();
    }

    private Collection<Long> mostAmounts(CheckedDemand asked) {
        Map<UnitIdentifier, Long> amounts = new LinkedHashMap<>();
        for (CheckedItem item : known.items()) {
            for (CheckedGroup place : item.places()) {
                if (place.isWithinAny(asked.groups())) {
                    amounts.merge(item.unit(), item.most(place, asked.demand().counted()), Math::max);
                }
            }
        }
        return amounts.values();
    }

    private static OptionalLong smallest(Collection<Long> amounts, long units) {
        return amounts.size() < units
                ? OptionalLong.empty()
                : OptionalLong.of(amounts.stream()
                        .sorted()
                        .limit(units)
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private static OptionalLong fewest(Collection<Long> amounts, long wanted) {
        long units = 0;
        long sum = 0;
        for (long amount : amounts.stream().sorted(Comparator.reverseOrder()).toList()) {
            if (sum < wanted) {
                sum += amount;
                units++;
            }
        }
        return sum < wanted ? OptionalLong.empty() : OptionalLong.of(units);
    }
}
