package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which units are taken: those that newly count, and those that must come before what is taken. */
final class Taking {

    private final AskedWay way;
    private final Holding holding;
    private final Map<UnitIdentifier, Sum> taken = new LinkedHashMap<>();

    Taking(CpModel model, AskedWay way, Holding holding, Placing placing) {
        this.way = way;
        this.holding = holding;
        Map<UnitIdentifier, List<Sum>> causes = new LinkedHashMap<>();
        for (UnitIdentifier unit : holding.takeable()) {
            Set<UnitIdentifier> needed = needed(List.of(unit));
            Sum counting = placing.countingNew(unit);
            if (holding.takeable().containsAll(needed)) {
                needed.add(unit);
                needed.forEach(each ->
                        causes.computeIfAbsent(each, none -> new ArrayList<>()).add(counting));
            } else {
                model.addEquality(counting.expression(), 0);
            }
        }
        Set<UnitIdentifier> neededForSure = needed(holding.sure());
        if (!holding.takeable().containsAll(neededForSure)) {
            model.addBoolOr(List.of(model.falseLiteral()));
        }
        causes.forEach((unit, sums) -> taken.put(unit, any(model, sums)));
        neededForSure.forEach(unit -> taken.put(unit, Sum.of(1)));
    }

    /** Returns what must be taken before some units or with them, step by step, without what is held. */
    private Set<UnitIdentifier> needed(Collection<UnitIdentifier> units) {
        Set<UnitIdentifier> needed = new LinkedHashSet<>();
        Deque<UnitIdentifier> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            UnitIdentifier unit = open.pop();
            way.orders().stream()
                    .filter(order -> order.unit().equals(unit))
                    .flatMap(Taking::others)
                    .filter(other -> way.units().contains(other) && !holding.isAchieved(other))
                    .filter(needed::add)
                    .forEach(open::push);
        }
        return needed;
    }

    private static Stream<UnitIdentifier> others(UnitOrder order) {
        return Stream.concat(order.after().stream(), order.alongside().stream());
    }

    /** Returns 1 where one of the sums is 1. */
    private static Sum any(CpModel model, List<Sum> sums) {
        if (sums.size() == 1) {
            return sums.get(0);
        }
        BoolVar any = model.newBoolVar("");
        sums.forEach(sum -> model.addGreaterOrEqual(any, sum.expression()));
        model.addLessOrEqual(any, Sum.of(sums).expression());
        return Sum.of(any, 1);
    }

    /** Returns 1 where a unit is taken beside what is taken for sure. */
    Sum taken(UnitIdentifier unit) {
        return taken.getOrDefault(unit, Sum.ZERO);
    }
}
