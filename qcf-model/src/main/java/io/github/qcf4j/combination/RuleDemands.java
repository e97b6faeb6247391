package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;

/** Puts a rule into clauses that hold when the rule does, in one reading: all of them must. */
final class RuleDemands implements RuleOfCombination.Cases<List<Clause>> {

    private final Compilation compilation;
    private final RuleColumns columns;
    private final Reading reading;
    private final Demands demands;

    RuleDemands(Compilation compilation, Reading reading, Demands demands) {
        this.compilation = compilation;
        this.columns = compilation.columns();
        this.reading = reading;
        this.demands = demands;
    }

    /** Returns the clauses that hold when the rule does not. */
    List<Clause> denied(RuleOfCombination rule) {
        return Demands.negated(rule.match(new RuleDemands(compilation, reading.opposite(), Demands.HARD)));
    }

    @Override
    public List<Clause> size(SizeRule rule) {
        List<Integer> nodes = compilation.nodesOf(rule.scope());
        List<Clause> clauses = new ArrayList<>();
        if (rule.bounds().hasMin()) {
            int dimension = columns.measure(rule.measure(), rule.level().orElse(null), reading.minimaByMost());
            clauses.add(demands.minimum(
                    Demands.sum(nodes, dimension), Math.min(rule.bounds().min(), Problem.UNBOUNDED)));
        }
        if (rule.bounds().hasMax()) {
            int dimension = columns.measure(rule.measure(), rule.level().orElse(null), reading.maximaByMost());
            int most = Math.min(rule.bounds().max().getAsInt(), Problem.UNBOUNDED - 1);
            clauses.add(Demands.most(Demands.sum(nodes, dimension), most));
        }
        return clauses;
    }

    /** Returns the clauses of the rule nested in another, where only what it adds up is capped. */
    @Override
    public List<Clause> remaining(RemainingRule rule) {
        if (!rule.bounds().hasMin()) {
            return List.of();
        }
        List<AskedGroup> summed = compilation.asked().outermost(rule.groups());
        int remaining = rule.bounds().max().orElse(rule.bounds().min());
        List<Integer> capped = Compilation.nodesOf(summed.stream()
                .filter(group -> group.least(rule.measure()) == 0)
                .toList());
        int dimension = columns.measure(
                rule.measure(),
                null,
                reading.minimaByMost(),
                (node, cap) -> capped.contains(node) ? Math.min(cap, remaining) : cap);
        return List.of(remaining(rule, summed, dimension));
    }

    /** Returns that the groups give what remains beyond their own minima. */
    Clause remaining(RemainingRule rule, List<AskedGroup> summed, int dimension) {
        long own =
                summed.stream().mapToLong(group -> group.least(rule.measure())).sum();
        long bound = Math.min(own + rule.bounds().min(), Problem.UNBOUNDED);
        return demands.minimum(Demands.sum(Compilation.nodesOf(summed), dimension), bound);
    }

    @Override
    public List<Clause> levelShare(LevelShareRule rule) {
        List<Integer> nodes = compilation.nodesOf(rule.scope());
        int part = columns.measure(rule.measure(), rule.level(), reading.minimaByMost());
        int whole = columns.measure(rule.measure(), null, reading.maximaByMost());
        List<Term> terms = Demands.plus(
                Demands.times(100, Demands.sum(nodes, part)),
                Demands.times(-rule.percent(), Demands.sum(nodes, whole)));
        return List.of(demands.minimum(terms, 0).withScale(100));
    }

    @Override
    public List<Clause> allOf(AllOf rule) {
        return rule.rules().stream().flatMap(part -> part.match(this).stream()).toList();
    }

    @Override
    public List<Clause> anyOf(AnyOf rule) {
        return List.of(new Clause.Either(
                rule.rules().stream().map(part -> part.match(this)).toList()));
    }

    @Override
    public List<Clause> conditional(ConditionalRule rule) {
        return List.of(
                new Clause.Either(List.of(denied(rule.when()), rule.then().match(this))));
    }

    @Override
    public List<Clause> advised(AdvisedRule rule) {
        return List.of();
    }

    @Override
    public List<Clause> barredUnits(BarredUnits rule) {
        List<UnitIdentifier> there = rule.units().stream()
                .filter(unit -> compilation.items().stream()
                        .anyMatch(item -> item.unit().equals(unit)))
                .toList();
        List<Clause> clauses = new ArrayList<>();
        if (there.size() > rule.atMost()) {
            clauses.add(Demands.most(compilation.counted("barred " + there, there), rule.atMost()));
            if (rule.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS) {
                clauses.addAll(new HighestCredit(compilation, reading, there, rule.atMost()).clauses());
            }
        }
        return clauses;
    }

    @Override
    public List<Clause> unitsTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered = offered(rule.units());
        if (offered.size() < 2) {
            return List.of();
        }
        List<Term> counted = compilation.counted("together " + offered, offered);
        return List.of(new Clause.Either(
                List.of(List.of(Demands.most(counted, 0)), List.of(Demands.least(counted, offered.size())))));
    }

    private List<UnitIdentifier> offered(List<UnitIdentifier> units) {
        return units.stream()
                .filter(unit -> !compilation.asked().offersOf(unit).isEmpty())
                .toList();
    }

    /** Returns nothing: in which order units are assessed makes no difference to what counts. */
    @Override
    public List<Clause> unitOrder(UnitOrder rule) {
        return List.of();
    }

    @Override
    public List<Clause> recognitionLimit(RecognitionLimit rule) {
        Measure measure = rule.measure();
        int raw = columns.raw(
                measure.label() + " by " + rule.routes(),
                measure,
                reading.maximaByMost(),
                item -> item.route().filter(rule.routes()::contains).isPresent());
        List<Term> recognised = Demands.sum(List.of(Problem.WHOLE), raw);
        List<Clause> clauses = new ArrayList<>();
        rule.max().ifPresent(max -> clauses.add(Demands.most(recognised, Math.min(max, Problem.UNBOUNDED - 1))));
        rule.percent().ifPresent(percent -> {
            int whole = columns.measure(measure, null, reading.minimaByMost());
            clauses.add(Demands.least(
                    Demands.plus(
                            Demands.times(percent, Demands.sum(List.of(Problem.WHOLE), whole)),
                            Demands.times(-100, recognised)),
                    0));
        });
        return clauses;
    }

    @Override
    public List<Clause> compensationLimit(CompensationLimit rule) {
        int raw = columns.raw(
                rule.measure().label() + " attempted", rule.measure(), reading.maximaByMost(), RuleItem::isAttempted);
        List<Term> attempted = Demands.sum(compilation.nodesOf(rule.scope()), raw);
        return List.of(Demands.most(attempted, Math.min(rule.atMost(), Problem.UNBOUNDED - 1)));
    }
}
