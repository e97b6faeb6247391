package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.Reading.End;
import java.util.List;
import java.util.Map;

/** S5: what a combination lacks of what a group asks for itself. */
final class GroupDemands {

    /** What a combination lacks that cannot be one at all. */
    static final long NEVER = 1L << 56;

    private final Combination combination;
    private final Reading reading;

    GroupDemands(Combination combination, Reading reading) {
        this.combination = combination;
        this.reading = reading;
    }

    /** S9: Returns how much the group is short of, {@link #NEVER} when what counts may not count together. */
    long shortfall(AskedGroup group) {
        if (!group.counts()) {
            return 0;
        }
        long shortfall = 0;
        if (group.group().mandatory()) {
            shortfall = missingOfAll(group);
        } else if (group.isAllOrNothing()) {
            shortfall = allOrNothing(group);
        }
        for (Map.Entry<Measure, Bounds> each : group.group().bounds().entrySet()) {
            shortfall += shortOfMinimum(group, each.getKey(), each.getValue());
            shortfall += beyondMaximum(group, each.getKey(), each.getValue());
        }
        return shortfall;
    }

    private long missingOfAll(AskedGroup group) {
        List<UnitIdentifier> own = group.own();
        long missing =
                own.stream().filter(unit -> !combination.countsIn(unit, group)).count();
        boolean listsNothing =
                group.group().complete() && combination.way().unitsWithin(group).isEmpty();
        boolean mayLackMore = reading == Reading.CERTAIN && !group.group().complete() && !isListed(group);
        return missing + (listsNothing || mayLackMore ? 1 : 0);
    }

    /** S8: Returns whether as many units are listed as there are, or more. */
    private boolean isListed(AskedGroup group) {
        Bounds count = group.group().unitCount();
        return count.isExact() && combination.way().unitsWithin(group).size() >= count.min();
    }

    private long allOrNothing(AskedGroup group) {
        List<AskedGroup> within = combination.way().within(group);
        boolean nothing = combination.counted().stream()
                .noneMatch(choice -> within.stream().anyMatch(inner -> inner.index() == choice.group()));
        if (nothing) {
            return 0;
        }
        boolean complete = within.stream().map(AskedGroup::group).allMatch(UnitGroup::complete) || isListed(group);
        return combination.countsAll(group) && (complete || reading == Reading.POSSIBLE) ? 0 : NEVER;
    }

    private long shortOfMinimum(AskedGroup group, Measure measure, Bounds bounds) {
        return Math.max(0, bounds.min() - combination.given(group, measure, null, reading.ofMinimum()));
    }

    private long beyondMaximum(AskedGroup group, Measure measure, Bounds bounds) {
        if (bounds.max().isEmpty()) {
            return 0;
        }
        End end = reading.ofMaximum();
        long beyond = combination.sum(group, measure, null, end) - bounds.max().getAsInt();
        return switch (group.group().excess()) {
            case CREDIT_IGNORED -> measure == Measure.UNITS && beyond > 0 ? NEVER : 0;
            case UNITS_NOT_COUNTED -> beyond > 0 ? NEVER : 0;
            case FORBIDDEN -> Math.max(0, beyond + combination.leftOut(group, measure, end));
        };
    }
}
