package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What whole units of some groups can come to, worked out sum by sum. */
final class CheckedSums {

    private static final long LARGEST_TABLE = 4_000_000;

    private final CheckedCase known;
    private final List<CheckedDemand> demands;
    private final List<CheckedLimit> limits;
    private final CountedMeasure counted;
    private final List<CheckedGroup> groups;

    /**
     * @param demands  what is asked for at the least, at least one
     * @param limits  what is allowed at the most, at least one
     */
    CheckedSums(CheckedCase known, List<CheckedDemand> demands, List<CheckedLimit> limits) {
        this.known = known;
        this.demands = demands;
        this.limits = limits;
        this.counted = limits.get(0).counted();
        this.groups = limits.get(0).groups();
    }

    /** Returns what is wrong with the obstacle. */
    List<String> check(SumsObstacle obstacle) {
        Optional<SumsObstacle> found = obstacle();
        return found.filter(obstacle::equals).isPresent()
                ? List.of()
                : List.of(found.map("the sums say '%s'"::formatted).orElse("whole units may well come to that"));
    }

    /** Returns the obstacle that whole units never come to what is asked, empty when they do or it cannot be said. */
    Optional<SumsObstacle> obstacle() {
        Map<UnitIdentifier, Long> amounts = new LinkedHashMap<>();
        if (!isOfOneKind() || !known.openWithin(groups).isEmpty() || !collect(amounts) || isCapped(amounts)) {
            return Optional.empty();
        }
        List<UnitIdentifier> always =
                amounts.keySet().stream().filter(this::isForced).toList();
        long total = amounts.values().stream().mapToLong(Long::longValue).sum();
        if ((total + 1) * (amounts.size() + 1) > LARGEST_TABLE) {
            return Optional.empty();
        }
        return nearest(amounts, always)
                .map(nearest -> new SumsObstacle(
                        demands.stream().map(CheckedDemand::demand).toList(),
                        limits.stream().map(CheckedLimit::limit).toList(),
                        amounts.entrySet().stream()
                                .map(entry -> new UnitAmount(entry.getKey(), entry.getValue()))
                                .toList(),
                        always,
                        nearest));
    }

    private boolean isOfOneKind() {
        return demands.stream()
                        .allMatch(demand -> demand.groups().equals(groups)
                                && isCounted(demand.demand().counted()))
                && limits.stream().allMatch(limit -> limit.groups().equals(groups) && isCounted(limit.counted()));
    }

    private boolean isCounted(CountedMeasure other) {
        return other.equals(counted) || other.equals(CountedMeasure.UNITS);
    }

    private boolean isNumbered() {
        return demands.stream().anyMatch(demand -> demand.demand().counted().equals(CountedMeasure.UNITS))
                || limits.stream().anyMatch(limit -> limit.counted().equals(CountedMeasure.UNITS));
    }

    /** Collects what each unit gives, and returns whether that is the same wherever it counts. */
    private boolean collect(Map<UnitIdentifier, Long> amounts) {
        for (CheckedItem item : known.items()) {
            for (CheckedGroup place : item.places()) {
                if (place.isWithinAny(groups)) {
                    long most = item.most(place, counted);
                    long before = amounts.getOrDefault(item.unit(), most);
                    if (most != item.least(place, counted) || before != most) {
                        return false;
                    }
                    amounts.put(item.unit(), most);
                }
            }
        }
        if (!isNumbered()) {
            amounts.values().removeIf(amount -> amount == 0);
        }
        return true;
    }

    /** Returns whether a group may hand on less than its units come to. */
    private boolean isCapped(Map<UnitIdentifier, Long> amounts) {
        Measure measure = counted.measure();
        return known.way().counting().stream()
                .filter(group -> group.isWithinAny(groups))
                .anyMatch(group ->
                        within(group, amounts) > known.way().cap(group, measure).orElse(Long.MAX_VALUE));
    }

    private long within(CheckedGroup group, Map<UnitIdentifier, Long> amounts) {
        return amounts.entrySet().stream()
                .filter(entry -> known.places(entry.getKey()).stream().anyMatch(place -> place.isWithin(group)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isForced(UnitIdentifier unit) {
        return known.musts().stream()
                .filter(must -> must.unit().equals(unit))
                .anyMatch(must ->
                        known.places(unit).stream().filter(must::allows).allMatch(place -> place.isWithinAny(groups)));
    }

    /** Returns the sums next to what is asked, empty when a sum is just that. */
    private Optional<List<Long>> nearest(Map<UnitIdentifier, Long> amounts, List<UnitIdentifier> always) {
        long least = least(counted);
        long most = most(counted, Long.MAX_VALUE);
        boolean numbered = !counted.equals(CountedMeasure.UNITS) && isNumbered();
        long fewest = numbered ? least(CountedMeasure.UNITS) : 0;
        long largest = numbered ? most(CountedMeasure.UNITS, amounts.size()) : amounts.size();
        BitSet[] sums = table(amounts, always);
        long below = -1;
        long above = -1;
        for (int number = (int) Math.min(fewest, sums.length); number < sums.length && number <= largest; number++) {
            for (int sum = sums[number].nextSetBit(0); sum >= 0; sum = sums[number].nextSetBit(sum + 1)) {
                if (sum >= least && sum <= most) {
                    return Optional.empty();
                }
                below = sum < least ? Math.max(below, sum) : below;
                above = sum > most && (above < 0 || sum < above) ? sum : above;
            }
        }
        List<Long> nearest = new ArrayList<>();
        if (below >= 0) {
            nearest.add(below);
        }
        if (above >= 0) {
            nearest.add(above);
        }
        return Optional.of(nearest);
    }

    /** Returns by number of units the sums that so many units can come to. */
    private static BitSet[] table(Map<UnitIdentifier, Long> amounts, List<UnitIdentifier> always) {
        BitSet[] sums = new BitSet[amounts.size() + 1];
        for (int number = 0; number < sums.length; number++) {
            sums[number] = new BitSet();
        }
        sums[0].set(0);
        int seen = 0;
        for (Map.Entry<UnitIdentifier, Long> entry : amounts.entrySet()) {
            int amount = Math.toIntExact(entry.getValue());
            seen++;
            for (int number = seen; number > 0; number--) {
                BitSet with = shifted(sums[number - 1], amount);
                if (always.contains(entry.getKey())) {
                    sums[number] = with;
                } else {
                    sums[number].or(with);
                }
            }
            if (always.contains(entry.getKey())) {
                sums[0] = new BitSet();
            }
        }
        return sums;
    }

    private static BitSet shifted(BitSet sums, int amount) {
        BitSet shifted = new BitSet();
        sums.stream().forEach(sum -> shifted.set(sum + amount));
        return shifted;
    }

    private long least(CountedMeasure of) {
        return demands.stream()
                .map(CheckedDemand::demand)
                .filter(demand -> demand.counted().equals(of))
                .mapToLong(Demand::amount)
                .max()
                .orElse(0);
    }

    private long most(CountedMeasure of, long otherwise) {
        return limits.stream()
                .filter(limit -> limit.counted().equals(of))
                .mapToLong(CheckedLimit::most)
                .min()
                .orElse(otherwise);
    }
}
