package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer.Status;
import io.github.qcf4j.combination.UnitPlacement;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A question about rules of combination as CP-SAT is asked it, ready to be solved. */
public final class CpSatModel {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final Holding holding;
    private final Placing placing;
    private final Taking taking;
    private final Sum value;
    private final Sum credit;
    private final Sum units;
    private final long scale;
    private final boolean soft;

    private CpSatModel(AskedWay way, Holding holding, boolean soft, ToLongFunction<UnitIdentifier> weight) {
        this.holding = holding;
        this.placing = new Placing(model, way, holding);
        this.taking = new Taking(model, way, holding, placing);
        Sum shortfall = Sum.of(demand(way, soft));
        this.value = soft ? shortfall : taken(weight);
        this.credit = soft ? counted(item -> item.creditValue()) : taken(holding::credit);
        this.units = soft ? counted(item -> 1) : taken(unit -> 1);
        this.scale = (credit.most() + 1) * (units.most() + 1);
        this.soft = soft;
        Sum ties = credit.times(units.most() + 1).plus(units).times(soft ? -1 : 1);
        model.minimize(value.times(scale).plus(ties).expression());
    }

    /** Returns the question which combination of units held is short of least, counts most credit, and most units. */
    static CpSatModel evaluation(AskedWay way, Holding holding) {
        return new CpSatModel(way, holding, true, unit -> 0);
    }

    /** Returns the question which units to be taken weigh least, have the fewest credits, and are fewest. */
    static CpSatModel completion(AskedWay way, Holding holding, ToLongFunction<UnitIdentifier> weight) {
        return new CpSatModel(way, holding, false, weight);
    }

    /** Writes all that is demanded and returns the shortfalls. */
    private List<Sum> demand(AskedWay way, boolean soft) {
        Amounts amounts = new Amounts(model, way, placing);
        Staying staying = new Staying(model, way, holding, placing, taking);
        GroupDemands groups = new GroupDemands(way, placing, amounts, staying);
        SimpleRules rules = new SimpleRules(way, placing, amounts, new Ranking(way, holding, taking), false);
        Demands demands = new Demands(model, new Conditions(model, rules), rules, soft);
        List<Sum> shortfalls = new ArrayList<>();
        way.groups().forEach(group -> groups.of(group).forEach(part -> shortfalls.add(demands.demand(part))));
        way.rules().forEach(rule -> shortfalls.add(demands.demand(rule)));
        for (Set<UnitIdentifier> alike : way.barredByCode()) {
            Sum counting = Sum.of(alike.stream().map(placing::counting).toList());
            demands.demand(Inequality.atMost(counting, 1));
        }
        return shortfalls;
    }

    private Sum counted(ToLongFunction<Item> amount) {
        return Sum.of(placing.places().stream()
                .map(place -> place.isTaken().times(amount.applyAsLong(place.item())))
                .toList());
    }

    private Sum taken(ToLongFunction<UnitIdentifier> amount) {
        List<Sum> sums = new ArrayList<>();
        holding.sure().forEach(unit -> sums.add(Sum.of(amount.applyAsLong(unit))));
        holding.takeable().forEach(unit -> sums.add(taking.taken(unit).times(amount.applyAsLong(unit))));
        return Sum.of(sums);
    }

    /**
     * Returns the answer of one worker.
     *
     * @param mostWork  the work it may do, in the deterministic seconds that CP-SAT counts it in
     */
    public CpSatAnswer solve(double mostWork) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxDeterministicTime(mostWork);
        return switch (solver.solve(model)) {
            case OPTIMAL -> answer(solver, Status.BEST);
            case FEASIBLE -> answer(solver, Status.FOUND);
            case INFEASIBLE -> CpSatAnswer.without(Status.NONE, 0);
            case UNKNOWN -> CpSatAnswer.without(Status.OPEN, bound(solver));
            default -> throw new IllegalStateException(model.validate());
        };
    }

    private CpSatAnswer answer(CpSolver solver, Status status) {
        List<UnitPlacement> placements = placing.places().stream()
                .filter(place -> solver.booleanValue(place.literal()))
                .map(place -> new UnitPlacement(
                        place.item().unit(),
                        place.item().heldAs(),
                        place.group().name()))
                .toList();
        List<UnitIdentifier> further = holding.takeable().stream()
                .filter(unit -> solver.value(taking.taken(unit).expression()) == 1)
                .toList();
        return new CpSatAnswer(
                status,
                solver.value(value.expression()),
                bound(solver),
                solver.value(credit.expression()),
                solver.value(units.expression()),
                placements,
                further);
    }

    /** Returns the bound of the value: ties come to less than one of it, above it or below it. */
    private long bound(CpSolver solver) {
        long together = (long) Math.ceil(solver.bestObjectiveBound());
        return Math.floorDiv(soft ? together + scale - 1 : together, scale);
    }
}
