package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The inequalities that must hold for what groups ask for themselves. */
final class GroupDemands {

    private final AskedWay way;
    private final Placing placing;
    private final Amounts amounts;
    private final Staying staying;

    GroupDemands(AskedWay way, Placing placing, Amounts amounts, Staying staying) {
        this.way = way;
        this.placing = placing;
        this.amounts = amounts;
        this.staying = staying;
    }

    List<Inequality> of(AskedGroup group) {
        List<Inequality> parts = new ArrayList<>();
        if (!group.counts()) {
            return parts;
        }
        if (group.isMandatory()) {
            mandatory(group, parts);
        } else if (group.isAllOrNothing()) {
            allOrNothing(group, parts);
        }
        group.group().bounds().forEach((measure, bounds) -> bounds(group, measure, bounds, parts));
        return parts;
    }

    private void mandatory(AskedGroup group, List<Inequality> parts) {
        for (UnitIdentifier unit : group.own()) {
            parts.add(Inequality.atLeast(placing.countingIn(unit, List.of(group)), 1)
                    .orShort(1));
        }
        if (unitsWithin(group).isEmpty()) {
            parts.add(Inequality.atLeast(Sum.ZERO, 1).orShort(1));
        }
    }

    /** Adds that every unit counts in the group, or in what is nested there, exactly where the next does. */
    private void allOrNothing(AskedGroup group, List<Inequality> parts) {
        List<AskedGroup> within = way.within(group);
        List<UnitIdentifier> units = List.copyOf(unitsWithin(group));
        for (int i = 0; i < units.size(); i++) {
            Sum one = placing.countingIn(units.get(i), within);
            Sum next = placing.countingIn(units.get((i + 1) % units.size()), within);
            parts.add(Inequality.atLeast(one.minus(next), 0));
        }
    }

    private Set<UnitIdentifier> unitsWithin(AskedGroup group) {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        way.within(group).forEach(inner -> units.addAll(inner.own()));
        return units;
    }

    private void bounds(AskedGroup group, Measure measure, Bounds bounds, List<Inequality> parts) {
        Dimension dimension = Dimension.of(measure);
        if (bounds.hasMin()) {
            parts.add(Inequality.atLeast(amounts.given(group, dimension), bounds.min())
                    .orShort(1));
        }
        if (bounds.hasMax()) {
            int most = bounds.max().getAsInt();
            Sum sum = amounts.sum(group, dimension);
            switch (group.group().excess()) {
                case CREDIT_IGNORED -> {
                    if (measure == Measure.UNITS) {
                        parts.add(Inequality.atMost(sum, most));
                    }
                }
                case UNITS_NOT_COUNTED -> parts.add(Inequality.atMost(sum, most));
                case FORBIDDEN ->
                    parts.add(Inequality.atMost(sum.plus(staying.leftOver(group, measure)), most)
                            .orShort(1));
            }
        }
    }
}
