package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;

/** Puts into clauses what a question asks besides the rules of combination. */
final class ExtraDemands {

    private final Compilation compilation;
    private final RuleDemands rules;

    ExtraDemands(Compilation compilation, Reading reading) {
        this.compilation = compilation;
        this.rules = new RuleDemands(compilation, reading, Demands.HARD);
    }

    List<Clause> counting(UnitIdentifier unit) {
        return List.of(Demands.least(compilation.counted("counts " + unit, List.of(unit)), 1));
    }

    List<Clause> taking(UnitIdentifier unit) {
        HeldUnit held = compilation.held().get(unit);
        boolean isHeld = held != null && !held.isAttempted();
        return isHeld ? List.of() : List.of(Demands.least(compilation.taken("taken " + unit, List.of(unit)), 1));
    }

    List<Clause> notAll(List<UnitIdentifier> units) {
        return List.of(Demands.most(compilation.taken("taken of " + units, units), units.size() - 1L));
    }

    List<Clause> asking(RuleOfCombination rule) {
        return rule.match(rules);
    }

    List<Clause> denying(RuleOfCombination rule) {
        return rules.denied(rule);
    }
}
