package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check that supplies are right, and that together they cover all that can count in some groups.
 * <p>
 * What groups give is never more than what their parts give together, so it is never more than the supplies together.
 */
final class CheckedCover {

    private final CheckedCase known;
    private final List<CheckedDemand> demands;
    private final List<CheckedGroup> groups;
    private final CountedMeasure counted;
    private final List<String> wrong = new ArrayList<>();
    private final List<Place> places;
    private final Set<Place> covered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<CheckedGroup> closed = new HashSet<>();
    private final Set<UnitIdentifier> alone = new HashSet<>();

    /** An item in one of its places. */
    private record Place(CheckedItem item, CheckedGroup group) {}

    /**
     * @param demands  the demands for which the supplies are, none for a share
     */
    CheckedCover(CheckedCase known, List<CheckedDemand> demands, List<CheckedGroup> groups, CountedMeasure counted) {
        this.known = known;
        this.demands = demands;
        this.groups = groups;
        this.counted = counted;
        this.places = places();
    }

    /** Returns what is wrong with the supplies, or with what they are said to come to. */
    List<String> check(List<Supply> supplies, long available) {
        long sum = 0;
        for (Supply supply : supplies) {
            if (share(supply).isEmpty()) {
                check(supply);
                sum += supply.amount();
            }
        }
        for (Supply supply : supplies) {
            if (share(supply).isPresent()) {
                checkShare(supply, share(supply).get(), sum);
                sum += supply.amount();
            }
        }
        if (sum != available) {
            wrong.add("the supplies come to %s and not to %s".formatted(sum, available));
        }
        checkCovered();
        return wrong;
    }

    private void check(Supply supply) {
        switch (supply.kind()) {
            case UNIT -> checkUnit(supply.units().get(0));
            case MAXIMUM -> checkMaximum(supply);
            case AT_MOST -> checkAtMost(supply);
        }
    }

    private void checkUnit(UnitAmount amount) {
        long most = 0;
        for (Place place : places) {
            if (place.item.unit().equals(amount.unit())) {
                most = Math.max(most, most(place));
                covered.add(place);
            }
        }
        if (most == 0 || most != amount.amount() || !alone.add(amount.unit())) {
            wrong.add("%s gives %s and not %s, once".formatted(amount.unit().text(), most, amount.amount()));
        }
    }

    private void checkMaximum(Supply supply) {
        List<CheckedLimit> found = limits(supply).stream()
                .filter(limit -> limit.measure() == counted.measure() && limit.most() == supply.amount())
                .filter(limit -> limit.isCap() || limit.measure() != Measure.UNITS)
                .toList();
        if (found.isEmpty() || supply.number() != supply.amount()) {
            wrong.add("%s sets no maximum of %s".formatted(supply.basis().orElseThrow(), supply.amount()));
            return;
        }
        CheckedLimit limit = found.get(0);
        places.stream().filter(place -> isCovered(place, limit)).forEach(covered::add);
        if (limit.isCap()) {
            known.openWithin(limit.groups()).stream()
                    .filter(open -> limit.groups().get(0).isWithinAny(groups))
                    .forEach(closed::add);
        }
    }

    private void checkAtMost(Supply supply) {
        List<CheckedLimit> found = limits(supply).stream()
                .filter(limit -> limit.measure() == Measure.UNITS && limit.most() == supply.number())
                .toList();
        if (found.isEmpty()) {
            wrong.add("%s does not say that at most %s count"
                    .formatted(supply.basis().orElseThrow(), supply.number()));
            return;
        }
        for (UnitAmount amount : supply.units()) {
            long most = 0;
            for (Place place : places) {
                if (place.item.unit().equals(amount.unit()) && isCovered(place, found.get(0))) {
                    most = Math.max(most, most(place));
                    covered.add(place);
                }
            }
            if (most == 0 || most != amount.amount()) {
                wrong.add("%s gives %s and not %s".formatted(amount.unit().text(), most, amount.amount()));
            }
        }
        checkLargest(supply);
    }

    private void checkLargest(Supply supply) {
        long names = supply.units().stream().map(UnitAmount::unit).distinct().count();
        long largest = supply.units().stream()
                .map(UnitAmount::amount)
                .sorted(Comparator.reverseOrder())
                .limit(supply.number())
                .mapToLong(Long::longValue)
                .sum();
        if (largest != supply.amount() || names != supply.units().size()) {
            wrong.add("at most %s of %s come to %s and not to %s"
                    .formatted(supply.number(), supply.units(), largest, supply.amount()));
        }
    }

    /** Returns the rule when the supply is what recognition may be of everything. */
    private Optional<RecognitionLimit> share(Supply supply) {
        RuleOfCombination rule = supply.basis().flatMap(Basis::rule).orElse(null);
        if (supply.kind() == Supply.Kind.MAXIMUM
                && rule instanceof RecognitionLimit limit
                && limit.percent().isPresent()
                && counted.equals(CountedMeasure.of(limit.measure()))
                && groups.equals(known.way().outermost())) {
            return Optional.of(limit);
        }
        return Optional.empty();
    }

    /** Checks a share of all that counts: when the rest comes to so much, recognition comes to its part at the most. */
    private void checkShare(Supply supply, RecognitionLimit rule, long rest) {
        long most = mostByShare(rule, rest);
        if (!known.rules().contains(rule) || most != supply.amount() || supply.number() != supply.amount()) {
            wrong.add("%s does not keep recognition to %s"
                    .formatted(supply.basis().orElseThrow(), supply.amount()));
            return;
        }
        places.stream()
                .filter(place -> CheckedLimits.isRecognised(rule, place.item))
                .filter(place -> place.item.least(place.group, counted) >= most(place))
                .forEach(covered::add);
    }

    /** Returns the most that recognition can come to beside the rest, any amount where the share is the whole. */
    static long mostByShare(RecognitionLimit rule, long rest) {
        int percent = rule.percent().orElse(100);
        long byShare = percent == 100 ? CheckedItem.ANY : rest * percent / (100 - percent);
        return Math.min(byShare, rule.max().stream().asLongStream().min().orElse(CheckedItem.ANY));
    }

    private List<CheckedLimit> limits(Supply supply) {
        return CheckedLimits.of(known).stream()
                .filter(limit -> limit.limit().basis().equals(supply.basis().orElseThrow()))
                .filter(limit -> limit.servesFor(demands))
                .toList();
    }

    private boolean isCovered(Place place, CheckedLimit limit) {
        return limit.covers(place.item, place.group, counted, groups, known.way());
    }

    /** Returns everything that can count in the groups, wherever it can. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (CheckedItem item : known.items()) {
            for (CheckedGroup group : item.places()) {
                if (group.isWithinAny(groups)) {
                    places.add(new Place(item, group));
                }
            }
        }
        return places;
    }

    private long most(Place place) {
        return place.item.most(place.group, counted);
    }

    private void checkCovered() {
        places.stream()
                .filter(place -> most(place) > 0 && !covered.contains(place))
                .map(place -> "%s can count in %s and is left out"
                        .formatted(place.item.unit().text(), place.group))
                .distinct()
                .forEach(wrong::add);
        known.openWithin(groups).stream()
                .filter(group -> !closed.contains(group))
                .map(group -> "%s is not listed completely".formatted(group))
                .forEach(wrong::add);
    }
}
