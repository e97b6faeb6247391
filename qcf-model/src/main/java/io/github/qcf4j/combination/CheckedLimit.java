package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A limit with what it is about.
 * <p>
 * A hard limit may not be exceeded. A cap is what a group hands on at the most, whatever is put in it.
 */
final class CheckedLimit {

    private final Limit limit;
    private final Kind kind;
    private final List<CheckedGroup> groups;
    private final BiPredicate<CheckedItem, CheckedGroup> region;
    private final @Nullable RuleOfCombination only;

    /** How a limit works. */
    enum Kind {
        /** What a group hands on at the most. */
        CAP,
        /** A maximum of what is put in a group, before its own cap. */
        PUT_IN,
        /** A maximum of what groups hand on. */
        HANDED_ON,
        /** A maximum of the units themselves, whatever groups hand on. */
        RAW
    }

    /**
     * @param groups  the groups whose units are limited, none when units are limited wherever they count
     * @param region  which units are limited
     * @param only  the rule for which alone this is a limit, null when it always is
     */
    CheckedLimit(
            Limit limit,
            Kind kind,
            List<CheckedGroup> groups,
            BiPredicate<CheckedItem, CheckedGroup> region,
            @Nullable RuleOfCombination only) {
        this.limit = limit;
        this.kind = kind;
        this.groups = groups;
        this.region = region;
        this.only = only;
    }

    Limit limit() {
        return limit;
    }

    long most() {
        return limit.most();
    }

    CountedMeasure counted() {
        return limit.counted();
    }

    Measure measure() {
        return limit.counted().measure();
    }

    boolean isCap() {
        return kind == Kind.CAP;
    }

    boolean isRaw() {
        return kind == Kind.RAW;
    }

    /** Returns whether it is what is put in the group itself that is limited, before its own cap. */
    boolean isPutIn(CheckedGroup group) {
        return kind == Kind.PUT_IN && groups.contains(group);
    }

    List<CheckedGroup> groups() {
        return groups;
    }

    /** Returns what the unit certainly adds to what is limited. */
    long least(CheckedItem item, CheckedGroup place) {
        return isAbout(item, place) ? item.least(place, limit.counted()) : 0;
    }

    boolean isAbout(CheckedItem item, CheckedGroup place) {
        return (groups.isEmpty() || place.isWithinAny(groups)) && region.test(item, place);
    }

    /** Returns whether the limit serves for demands of these rules. */
    boolean servesFor(List<CheckedDemand> demands) {
        return only == null
                || (demands.size() == 1 && demands.get(0).demand().basis().equals(Basis.rule(only)));
    }

    /**
     * Returns whether what the unit gives to one of the groups, counted so, is part of what is limited.
     * <p>
     * What a maximum limits must be at least what the unit gives. Between the groups and an outer group that is limited
     * no cap may hide what is put in.
     */
    boolean covers(CheckedItem item, CheckedGroup place, CountedMeasure given, List<CheckedGroup> to, CheckedWay way) {
        if (!isAbout(item, place)) {
            return false;
        }
        if (kind == Kind.CAP) {
            return measure() == given.measure()
                    && groups.get(0).isWithinAny(to)
                    && groups.get(0).isWithin(outermost(place, to));
        }
        boolean whole =
                item.least(place, limit.counted()) >= (measure() == Measure.UNITS ? 1 : item.most(place, given));
        return whole && (kind == Kind.RAW || measure() == Measure.UNITS || isSeen(place, to, way));
    }

    private static CheckedGroup outermost(CheckedGroup place, List<CheckedGroup> among) {
        return among.stream().filter(place::isWithin).findFirst().orElse(place);
    }

    private boolean isSeen(CheckedGroup place, List<CheckedGroup> to, CheckedWay way) {
        CheckedGroup inner = outermost(place, to);
        CheckedGroup limited = outermost(place, groups);
        CheckedGroup at = inner;
        while (at != limited && at.outer().isPresent() && inner.isWithin(limited)) {
            at = at.outer().get();
            boolean ownCap = at == limited && kind == Kind.PUT_IN;
            if (!ownCap && way.cap(at, measure()).orElse(Long.MAX_VALUE) <= most()) {
                return false;
            }
        }
        return true;
    }
}
