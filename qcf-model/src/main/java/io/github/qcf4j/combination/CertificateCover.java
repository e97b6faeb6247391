package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Finds supplies that cover all that can count in some groups and come to as little as possible. */
final class CertificateCover {

    private static final int MOST_TRIED_TOGETHER = 5;

    private final CertificateWork work;
    private final CertificatePlaces places;
    private final List<CheckedGroup> open;
    private List<CertificatePlaces.AtMost> heldOnce = List.of();

    /** Supplies and what they come to. */
    record Found(List<Supply> supplies, long available) {}

    /**
     * @param demands  the demands for which the supplies are, none for a share
     */
    CertificateCover(
            CertificateFacts facts, List<CheckedDemand> demands, List<CheckedGroup> groups, CountedMeasure counted) {
        this.work = facts.work();
        this.places = new CertificatePlaces(facts, demands, groups, counted);
        this.open = places.open();
    }

    /** Returns the supplies that come to the least of all that are tried. */
    Found best() {
        Found best = bestOfMaxima();
        heldOnce = new CertificateMatching(places).tooFew();
        if (heldOnce.isEmpty()) {
            return best;
        }
        Found other = bestOfMaxima();
        return other.available < best.available ? other : best;
    }

    private Found bestOfMaxima() {
        Found best = found(List.of());
        int tried = places.maxima().size();
        if (tried > MOST_TRIED_TOGETHER) {
            return climb(best);
        }
        for (int set = 1; set < 1 << tried; set++) {
            Found other = found(chosen(set));
            best = other.available < best.available ? other : best;
        }
        return best;
    }

    private List<CertificatePlaces.Maximum> chosen(int set) {
        List<CertificatePlaces.Maximum> chosen = new ArrayList<>();
        for (int i = 0; i < places.maxima().size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(places.maxima().get(i));
            }
        }
        return chosen;
    }

    /** Adds one maximum after the other, each time the best, as long as that helps. */
    private Found climb(Found start) {
        List<CertificatePlaces.Maximum> chosen = new ArrayList<>();
        Found best = start;
        while (!work.isUsedUp()) {
            List<CertificatePlaces.Maximum> better = chosen;
            for (CertificatePlaces.Maximum maximum : places.maxima()) {
                List<CertificatePlaces.Maximum> more = new ArrayList<>(chosen);
                more.add(maximum);
                Found found = chosen.contains(maximum) ? best : found(more);
                if (found.available < best.available) {
                    best = found;
                    better = more;
                }
            }
            if (better == chosen) {
                return best;
            }
            chosen = better;
        }
        return best;
    }

    private Found found(List<CertificatePlaces.Maximum> chosen) {
        work.take(places.byUnit().size() + 1L);
        BitSet covered = new BitSet();
        chosen.forEach(maximum -> covered.or(maximum.places()));
        List<Supply> once = once(covered);
        Map<UnitIdentifier, BitSet> rest = new LinkedHashMap<>();
        places.byUnit().forEach((unit, own) -> {
            BitSet uncovered = (BitSet) own.clone();
            uncovered.andNot(covered);
            if (!uncovered.isEmpty()) {
                rest.put(unit, uncovered);
            }
        });
        List<Supply> supplies = new ArrayList<>(once);
        supplies.addAll(numbers(rest));
        List<Supply> units = new ArrayList<>();
        rest.keySet().forEach(unit -> units.add(Supply.unit(unit, places.most(places.of(unit)))));
        supplies.addAll(0, units);
        long uncovered = open.stream()
                .filter(group ->
                        chosen.stream().noneMatch(maximum -> maximum.open().contains(group)))
                .count();
        return withMaxima(supplies, uncovered * CheckedItem.ANY, chosen);
    }

    /** Returns the units held that count once for what is not covered yet, which they cover from now on. */
    private List<Supply> once(BitSet covered) {
        List<Supply> once = new ArrayList<>();
        for (CertificatePlaces.AtMost held : heldOnce) {
            List<UnitAmount> units = new ArrayList<>();
            places.byUnit().forEach((unit, own) -> {
                BitSet inside = (BitSet) own.clone();
                inside.and(held.places());
                long most = places.most(inside);
                inside.andNot(covered);
                if (!inside.isEmpty()) {
                    units.add(new UnitAmount(unit, most));
                }
            });
            if (!units.isEmpty()) {
                once.add(Supply.atMost(held.basis(), held.number(), units, largest(units, held.number())));
                covered.or(held.places());
            }
        }
        return once;
    }

    private static Found withMaxima(List<Supply> supplies, long open, List<CertificatePlaces.Maximum> chosen) {
        chosen.stream()
                .filter(maximum -> maximum.share() == null)
                .forEach(maximum -> supplies.add(Supply.maximum(maximum.basis(), maximum.most())));
        long available = open + supplies.stream().mapToLong(Supply::amount).sum();
        for (CertificatePlaces.Maximum maximum : chosen) {
            if (maximum.share() != null) {
                long most = CheckedCover.mostByShare(maximum.share(), Math.min(available, CheckedItem.ANY));
                supplies.add(Supply.maximum(maximum.basis(), most));
                available += most;
            }
        }
        return new Found(supplies, available);
    }

    /** Takes units out of the rest, those together of which only so many count, as long as that gives less. */
    private List<Supply> numbers(Map<UnitIdentifier, BitSet> rest) {
        List<Supply> taken = new ArrayList<>();
        List<CertificatePlaces.AtMost> left = new ArrayList<>(places.numbers());
        while (!left.isEmpty() && !rest.isEmpty()) {
            CertificatePlaces.AtMost best = null;
            long bestGain = 0;
            for (CertificatePlaces.AtMost number : left) {
                long gain = gain(number, rest);
                if (gain > bestGain) {
                    best = number;
                    bestGain = gain;
                }
            }
            if (best == null) {
                return taken;
            }
            left.remove(best);
            List<UnitAmount> units = units(best, rest);
            taken.add(Supply.atMost(best.basis(), best.number(), units, largest(units, best.number())));
            units.forEach(unit -> rest.remove(unit.unit()));
        }
        return taken;
    }

    private long gain(CertificatePlaces.AtMost number, Map<UnitIdentifier, BitSet> rest) {
        List<UnitAmount> units = units(number, rest);
        long alone = units.stream()
                .mapToLong(unit -> places.most(places.of(unit.unit())))
                .sum();
        return units.size() <= number.number() ? 0 : alone - largest(units, number.number());
    }

    /** Returns the units of the rest that are covered wherever they still can count. */
    private List<UnitAmount> units(CertificatePlaces.AtMost number, Map<UnitIdentifier, BitSet> rest) {
        work.take(rest.size());
        List<UnitAmount> units = new ArrayList<>();
        rest.forEach((unit, uncovered) -> {
            BitSet outside = (BitSet) uncovered.clone();
            outside.andNot(number.places());
            if (outside.isEmpty()) {
                BitSet inside = (BitSet) places.of(unit).clone();
                inside.and(number.places());
                units.add(new UnitAmount(unit, places.most(inside)));
            }
        });
        return units;
    }

    private static long largest(List<UnitAmount> units, long number) {
        return units.stream()
                .map(UnitAmount::amount)
                .sorted(Comparator.reverseOrder())
                .limit(number)
                .flatMapToLong(LongStream::of)
                .sum();
    }
}
