package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/** The clauses that of units that bar each other those with the highest credit count: no unit below as many held ones. */
final class HighestCredit {

    private final Compilation compilation;
    private final Reading reading;
    private final List<UnitIdentifier> units;
    private final int atMost;

    HighestCredit(Compilation compilation, Reading reading, List<UnitIdentifier> units, int atMost) {
        this.compilation = compilation;
        this.reading = reading;
        this.units = units;
        this.atMost = atMost;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (RuleItem item : compilation.items()) {
            if (units.contains(item.unit())) {
                clauses.addAll(clauses(item));
            }
        }
        return clauses;
    }

    private List<Clause> clauses(RuleItem item) {
        List<UnitIdentifier> held = new ArrayList<>();
        List<UnitIdentifier> offered = new ArrayList<>();
        for (RuleItem other : compilation.items()) {
            if (units.contains(other.unit()) && !other.unit().equals(item.unit()) && isAbove(other, item)) {
                if (other.isHeldItself()) {
                    held.add(other.unit());
                } else if (other.kind() == RuleItem.Kind.OFFERED) {
                    offered.add(other.unit());
                }
            }
        }
        offered.removeAll(held);
        int open = atMost - held.size();
        if (open > offered.size()) {
            return List.of();
        }
        int count = compilation.columns().count("%s as %s".formatted(item.unit(), item.kind()), item::equals);
        Clause none = Demands.most(Demands.sum(List.of(Problem.WHOLE), count), 0);
        if (open <= 0) {
            return List.of(none);
        }
        Clause notTaken = Demands.most(compilation.taken("taken of " + offered, offered), open - 1);
        return List.of(new Clause.Either(List.of(List.of(none), List.of(notTaken))));
    }

    private boolean isAbove(RuleItem other, RuleItem item) {
        Span above = other.amount(Measure.CREDIT, null, 0);
        Span below = item.amount(Measure.CREDIT, null, 0);
        if (!above.isExact() || !below.isExact()) {
            compilation.columns().open();
        }
        return reading == Reading.CERTAIN ? above.most() > below.least() : above.least() > below.most();
    }
}
