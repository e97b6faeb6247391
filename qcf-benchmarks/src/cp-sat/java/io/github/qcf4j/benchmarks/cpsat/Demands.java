package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.List;

/**
 * Demands that must hold, or whose shortfall is paid for where they may be short.
 * <p>
 * Each method writes constraints and returns the shortfall that they leave.
 */
final class Demands {

    private final CpModel model;
    private final Conditions conditions;
    private final SimpleRules outer;
    private final SimpleRules nested;
    private final boolean soft;

    /**
     * @param soft  whether what may be short may be short, and not only be met
     */
    Demands(CpModel model, Conditions conditions, SimpleRules rules, boolean soft) {
        this.model = model;
        this.conditions = conditions;
        this.outer = rules;
        this.nested = rules.nested();
        this.soft = soft;
    }

    /** Demands what a rule asks for that is not part of another. */
    Sum demand(RuleOfCombination rule) {
        return demand(rule, outer, model.trueLiteral());
    }

    private Sum demand(RuleOfCombination rule, SimpleRules simple, Literal onlyIf) {
        if (rule instanceof AllOf all) {
            return Sum.of(all.rules().stream()
                    .map(part -> demand(part, nested, onlyIf))
                    .toList());
        }
        if (rule instanceof AnyOf any) {
            return anyOf(any, onlyIf);
        }
        if (rule instanceof ConditionalRule conditional) {
            BoolVar asked = model.newBoolVar("");
            Literal when = conditions.holds(conditional.when());
            model.addBoolOr(List.of(onlyIf.not(), when.not(), asked));
            return demand(conditional.then(), nested, asked);
        }
        return Sum.of(
                rule.match(simple).stream().map(part -> demand(part, onlyIf)).toList());
    }

    /** Demands one of the parts; what only the others would be short of is free. */
    private Sum anyOf(AnyOf any, Literal onlyIf) {
        List<Literal> choices = new ArrayList<>();
        choices.add(onlyIf.not());
        List<Sum> shortfalls = new ArrayList<>();
        for (RuleOfCombination part : any.rules()) {
            BoolVar chosen = model.newBoolVar("");
            choices.add(chosen);
            shortfalls.add(demand(part, nested, chosen));
        }
        model.addBoolOr(choices);
        return Sum.of(shortfalls);
    }

    Sum demand(Inequality part) {
        return demand(part, model.trueLiteral());
    }

    private Sum demand(Inequality part, Literal onlyIf) {
        if (part.sum().least() >= part.bound()) {
            return Sum.ZERO;
        }
        Sum shortfall = Sum.ZERO;
        if (soft && part.mayBeShort()) {
            long most = (part.bound() - part.sum().least() + part.scale() - 1) / part.scale();
            IntVar missing = model.newIntVar(0, most, "");
            shortfall = Sum.of(missing, most);
        }
        Sum met = part.sum().plus(shortfall.times(part.scale()));
        model.addGreaterOrEqual(met.expression(), part.bound()).onlyEnforceIf(onlyIf);
        return shortfall;
    }
}
