package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/**
 * A demand, a limit or a share as a sum over units, such as 'credits in group B, 20 or more'.
 * <p>
 * A unit never gives more to a demand than is added here, and never adds less to a limit: what no sum does, no
 * combination does.
 */
final class CheckedRespect {

    private final boolean least;
    private final long bound;
    private final ToLongBiFunction<CheckedItem, CheckedGroup> counting;
    private final ToLongBiFunction<CheckedItem, CheckedGroup> staying;

    private CheckedRespect(
            boolean least,
            long bound,
            ToLongBiFunction<CheckedItem, CheckedGroup> counting,
            ToLongBiFunction<CheckedItem, CheckedGroup> staying) {
        this.least = least;
        this.bound = bound;
        this.counting = counting;
        this.staying = staying;
    }

    private static CheckedRespect atLeast(long bound, ToLongBiFunction<CheckedItem, CheckedGroup> counting) {
        return new CheckedRespect(true, bound, counting, (item, place) -> 0);
    }

    /** Returns the demand as a sum, empty where units that nobody lists may meet it. */
    static Optional<CheckedRespect> of(CheckedCase known, CheckedDemand asked) {
        List<CheckedGroup> groups = asked.groups();
        CountedMeasure counted = asked.demand().counted();
        return known.openWithin(groups).isEmpty()
                ? Optional.of(atLeast(asked.demand().amount(), (item, place) -> most(item, place, groups, counted)))
                : Optional.empty();
    }

    private static long most(CheckedItem item, CheckedGroup place, List<CheckedGroup> groups, CountedMeasure counted) {
        return place.isWithinAny(groups) ? item.most(place, counted) : 0;
    }

    /** Returns the limit as a sum, empty where a group may hand on less than is put in it. */
    static Optional<CheckedRespect> of(CheckedCase known, CheckedLimit limit) {
        boolean isHidden = !limit.isRaw()
                && known.way().counting().stream()
                        .filter(group -> group.isWithinAny(limit.groups()) && !limit.isPutIn(group))
                        .anyMatch(group -> isFull(known, group, limit.measure(), limit.most(), limit::least));
        if (limit.isCap() || isHidden) {
            return Optional.empty();
        }
        List<CheckedGroup> forbidding = limit.groups().stream()
                .filter(group -> group.isForbidding() && limit.limit().basis().equals(Basis.group(group.name())))
                .toList();
        return Optional.of(new CheckedRespect(
                false,
                limit.most(),
                limit::least,
                (item, place) -> place.isWithinAny(forbidding) ? limit.least(item, place) : 0));
    }

    /** Returns whether the group hands on no more than so much, and more may be put in it than it hands on. */
    private static boolean isFull(
            CheckedCase known,
            CheckedGroup group,
            Measure measure,
            long allowed,
            ToLongBiFunction<CheckedItem, CheckedGroup> putIn) {
        long cap = known.way().cap(group, measure).orElse(Long.MAX_VALUE);
        if (cap > allowed) {
            return false;
        }
        Map<UnitIdentifier, Long> largest = new LinkedHashMap<>();
        for (CheckedItem item : known.items()) {
            item.places().stream()
                    .filter(place -> place.isWithin(group))
                    .forEach(place -> largest.merge(item.unit(), putIn.applyAsLong(item, place), Math::max));
        }
        return largest.values().stream().mapToLong(Long::longValue).sum() > cap;
    }

    /** Returns the share as a sum, empty where the rule is none or the whole may be other than what is put in. */
    static Optional<CheckedRespect> of(CheckedCase known, RuleOfCombination rule) {
        if (rule instanceof LevelShareRule share) {
            return ofLevels(known, share);
        }
        boolean isShare =
                rule instanceof RecognitionLimit limit && limit.percent().isPresent();
        return isShare && known.openWithin(known.way().outermost()).isEmpty()
                ? Optional.of(ofRecognition((RecognitionLimit) rule))
                : Optional.empty();
    }

    private static Optional<CheckedRespect> ofLevels(CheckedCase known, LevelShareRule share) {
        List<CheckedGroup> scope = known.way().scope(share.scope());
        CountedMeasure whole = CountedMeasure.of(share.measure());
        CountedMeasure atLevel = whole.at(share.level());
        boolean isCapped = known.way().counting().stream()
                .filter(group -> group.isWithinAny(scope))
                .anyMatch(group -> isFull(
                        known, group, share.measure(), Long.MAX_VALUE - 1, (item, place) -> item.most(place, whole)));
        return isCapped || !known.openWithin(scope).isEmpty()
                ? Optional.empty()
                : Optional.of(atLeast(
                        0,
                        (item, place) -> place.isWithinAny(scope)
                                ? 100 * item.most(place, atLevel) - share.percent() * item.least(place, whole)
                                : 0));
    }

    private static CheckedRespect ofRecognition(RecognitionLimit rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        int percent = rule.percent().orElseThrow();
        return atLeast(
                0,
                (item, place) -> percent * item.most(place, counted)
                        - (CheckedLimits.isRecognised(rule, item) ? 100 * item.least(place, counted) : 0));
    }

    /** Returns what the unit gives where it counts. */
    long counting(CheckedItem item, CheckedGroup place) {
        return counting.applyAsLong(item, place);
    }

    /** Returns what the unit adds where it is put when it is left out. */
    long staying(CheckedItem item, CheckedGroup place) {
        return staying.applyAsLong(item, place);
    }

    /** Returns whether a unit left out may add something. */
    boolean isAboutStaying() {
        return !least;
    }

    /** Returns the amount so that more is better: that of a limit below zero. */
    long signed(long amount) {
        return least ? amount : -amount;
    }

    /** Returns what signed amounts must come to. */
    long bound() {
        return signed(bound);
    }
}
