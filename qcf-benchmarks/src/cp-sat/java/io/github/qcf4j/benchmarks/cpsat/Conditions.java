package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;

/** Whether rules hold, as literals that are true where they do and false where they do not. */
final class Conditions {

    private final CpModel model;
    private final SimpleRules simple;

    Conditions(CpModel model, SimpleRules rules) {
        this.model = model;
        this.simple = rules.nested();
    }

    Literal holds(RuleOfCombination rule) {
        if (rule instanceof AllOf all) {
            return all(all.rules().stream().map(this::holds).toList());
        }
        if (rule instanceof AnyOf any) {
            return any(any.rules().stream().map(this::holds).toList());
        }
        if (rule instanceof ConditionalRule conditional) {
            return any(List.of(holds(conditional.when()).not(), holds(conditional.then())));
        }
        return all(rule.match(simple).stream().map(this::holds).toList());
    }

    private Literal holds(Inequality part) {
        if (part.sum().least() >= part.bound()) {
            return model.trueLiteral();
        }
        if (part.sum().most() < part.bound()) {
            return model.falseLiteral();
        }
        BoolVar holds = model.newBoolVar("");
        model.addGreaterOrEqual(part.sum().expression(), part.bound()).onlyEnforceIf(holds);
        model.addLessThan(part.sum().expression(), part.bound()).onlyEnforceIf(holds.not());
        return holds;
    }

    private Literal any(List<Literal> parts) {
        return all(parts.stream().map(Literal::not).toList()).not();
    }

    private Literal all(List<Literal> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BoolVar all = model.newBoolVar("");
        parts.forEach(part -> model.addImplication(all, part));
        Literal[] oneFails = new Literal[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            oneFails[i] = parts.get(i).not();
        }
        oneFails[parts.size()] = all;
        model.addBoolOr(oneFails);
        return all;
    }
}
