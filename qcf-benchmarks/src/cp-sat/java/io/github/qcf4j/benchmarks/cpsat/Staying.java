package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units held in the end that do not count and cannot be left out: they stay taken from a group that forbids excess. */
final class Staying {

    private final CpModel model;
    private final AskedWay way;
    private final Holding holding;
    private final List<Stay> stays = new ArrayList<>();

    Staying(CpModel model, AskedWay way, Holding holding, Placing placing, Taking taking) {
        this.model = model;
        this.way = way;
        this.holding = holding;
        for (UnitIdentifier unit : way.units()) {
            if (!way.isAdditional(unit)) {
                Sum taken = taking.taken(unit);
                Sum used = placing.using(unit);
                Optional<Item> held = holding.heldItself(unit);
                held.ifPresent(item -> stay(item, Sum.of(1).minus(taken).minus(used)));
                holding.taken(unit).ifPresent(item -> stay(item, taken.minus(used)));
            }
        }
    }

    /** Puts an item in one of the groups that it may stay taken from, where the sum is 1. */
    private void stay(Item item, Sum staying) {
        List<AskedGroup> groups =
                holding.places(item).stream().filter(this::isForbiddenAround).toList();
        if (groups.isEmpty() || staying.most() < 1) {
            return;
        }
        List<Sum> places = new ArrayList<>();
        for (AskedGroup group : groups) {
            BoolVar stays = model.newBoolVar("");
            this.stays.add(new Stay(item, group, stays));
            places.add(Sum.of(stays, 1));
        }
        model.addGreaterOrEqual(Sum.of(places).minus(staying).expression(), 0);
    }

    private boolean isForbiddenAround(AskedGroup place) {
        return way.groups().stream().anyMatch(group -> group.forbidsExcess() && way.isWithin(place, group));
    }

    /** Returns what stays taken from a group and from those nested in it. */
    Sum leftOver(AskedGroup group, Measure measure) {
        return Sum.of(stays.stream()
                .filter(stay -> way.isWithin(stay.group, group))
                .map(stay -> Sum.of(stay.stays, 1).times(stay.item.amount(Dimension.of(measure), stay.group)))
                .toList());
    }

    private record Stay(Item item, AskedGroup group, BoolVar stays) {}
}
