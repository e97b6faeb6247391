package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that can count in some groups, place by place, and which maxima cover which of the places. */
final class CertificatePlaces {

    private final CertificateFacts facts;
    private final List<CheckedGroup> groups;
    private final CountedMeasure counted;
    private final List<Place> places = new ArrayList<>();
    private final Map<UnitIdentifier, BitSet> byUnit = new LinkedHashMap<>();
    private final List<Maximum> maxima = new ArrayList<>();
    private final List<AtMost> numbers = new ArrayList<>();

    /** An item in one of its places, and the most it gives there. */
    record Place(CheckedItem item, CheckedGroup group, long most) {}

    /**
     * A maximum with what it covers.
     *
     * @param share  the rule when the maximum is a share of the rest, null when it is an amount
     * @param open  the groups not listed completely that it covers
     */
    record Maximum(Basis basis, long most, @Nullable RecognitionLimit share, BitSet places, List<CheckedGroup> open) {}

    /** Units of which only so many count, with the places it covers. */
    record AtMost(Basis basis, long number, BitSet places) {}

    CertificatePlaces(
            CertificateFacts facts, List<CheckedDemand> demands, List<CheckedGroup> groups, CountedMeasure counted) {
        this.facts = facts;
        this.groups = groups;
        this.counted = counted;
        for (CheckedItem item : facts.known().items()) {
            item.places().stream().filter(group -> group.isWithinAny(groups)).forEach(group -> addPlace(item, group));
        }
        facts.limits().stream().filter(limit -> limit.servesFor(demands)).forEach(this::addLimit);
        facts.recognitionLimits().stream().filter(this::isShare).forEach(this::addShare);
        facts.work().take(places.size() + facts.limits().size());
    }

    private void addPlace(CheckedItem item, CheckedGroup group) {
        long most = item.most(group, counted);
        if (most > 0) {
            byUnit.computeIfAbsent(item.unit(), ignored -> new BitSet()).set(places.size());
            places.add(new Place(item, group, most));
        }
    }

    private void addLimit(CheckedLimit limit) {
        Basis basis = limit.limit().basis();
        boolean maximum = limit.measure() == counted.measure() && (limit.isCap() || limit.measure() != Measure.UNITS);
        boolean number = limit.measure() == Measure.UNITS && !limit.isCap();
        BitSet covered = covered(place -> limit.covers(
                place.item, place.group, counted, groups, facts.known().way()));
        List<CheckedGroup> closed =
                maximum && limit.isCap() && limit.groups().get(0).isWithinAny(groups)
                        ? facts.known().openWithin(limit.groups())
                        : List.of();
        if (maximum && !isShare(basis) && !(covered.isEmpty() && closed.isEmpty())) {
            maxima.add(new Maximum(basis, limit.most(), null, covered, closed));
        }
        if (number && !covered.isEmpty()) {
            numbers.add(new AtMost(basis, limit.most(), covered));
        }
    }

    private boolean isShare(Basis basis) {
        return basis.rule().orElse(null) instanceof RecognitionLimit rule && isShare(rule);
    }

    private boolean isShare(RecognitionLimit rule) {
        return rule.percent().isPresent()
                && counted.equals(CountedMeasure.of(rule.measure()))
                && groups.equals(facts.known().way().outermost());
    }

    private void addShare(RecognitionLimit rule) {
        BitSet covered = covered(place ->
                CheckedLimits.isRecognised(rule, place.item) && place.item.least(place.group, counted) >= place.most);
        if (!covered.isEmpty()) {
            maxima.add(new Maximum(Basis.rule(rule), 0, rule, covered, List.of()));
        }
    }

    private BitSet covered(Predicate<Place> isCovered) {
        BitSet covered = new BitSet();
        for (int i = 0; i < places.size(); i++) {
            if (isCovered.test(places.get(i))) {
                covered.set(i);
            }
        }
        return covered;
    }

    /** Returns the groups not listed completely in which anything may count. */
    List<CheckedGroup> open() {
        return facts.known().openWithin(groups);
    }

    List<Maximum> maxima() {
        return maxima;
    }

    List<AtMost> numbers() {
        return numbers;
    }

    /** Returns the places of each unit, in the order of the units. */
    Map<UnitIdentifier, BitSet> byUnit() {
        return byUnit;
    }

    /** Returns the places of the unit, none where it can count in none of the groups. */
    BitSet of(UnitIdentifier unit) {
        return byUnit.getOrDefault(unit, new BitSet());
    }

    /** Returns the most that is given in one of these places. */
    long most(BitSet some) {
        return some.stream().mapToLong(i -> places.get(i).most).max().orElse(0);
    }
}
