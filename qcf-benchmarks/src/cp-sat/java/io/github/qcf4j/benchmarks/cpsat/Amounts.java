package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import io.github.qcf4j.benchmarks.cpsat.Placing.Place;
import io.github.qcf4j.model.RuleScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What groups give in each dimension, no more than they hand on. */
final class Amounts {

    private final CpModel model;
    private final AskedWay way;
    private final Placing placing;
    private final Map<Amount, Sum> given = new LinkedHashMap<>();

    Amounts(CpModel model, AskedWay way, Placing placing) {
        this.model = model;
        this.way = way;
        this.placing = placing;
    }

    /** Returns what a scope gives. */
    Sum given(RuleScope scope, Dimension dimension) {
        return Sum.of(
                way.scope(scope).stream().map(group -> given(group, dimension)).toList());
    }

    /** Returns what a group gives. */
    Sum given(AskedGroup group, Dimension dimension) {
        Amount amount = new Amount(group.index(), dimension);
        Sum known = given.get(amount);
        if (known == null) {
            known = atMost(sum(group, dimension), way.cap(group, dimension.measure()));
            given.put(amount, known);
        }
        return known;
    }

    /** Returns what is in a group, before what it hands on is limited. */
    Sum sum(AskedGroup group, Dimension dimension) {
        Sum own = raw(place -> place.group() == group, dimension);
        List<Sum> nested = way.nestedIn(group).stream()
                .map(inner -> given(inner, dimension))
                .toList();
        return own.plus(Sum.of(nested));
    }

    /** Returns what some of the items that count come to, nothing being limited. */
    Sum raw(Predicate<Place> which, Dimension dimension) {
        return Sum.of(placing.places().stream()
                .filter(which)
                .map(place -> place.amount(dimension))
                .toList());
    }

    /** Returns a sum, or a number where the sum is more. */
    Sum atMost(Sum sum, long cap) {
        if (sum.most() <= cap) {
            return sum;
        }
        IntVar least = model.newIntVar(0, cap, "");
        model.addMinEquality(least, new LinearArgument[] {sum.expression(), model.newConstant(cap)});
        return Sum.of(least, cap);
    }

    private record Amount(int group, Dimension dimension) {}
}
