package io.github.qcf4j.combination;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold in a case, and those that do not.
 *
 * @param holding  the rules that hold, those made of several parts taken apart
 * @param failing  the rules that do not hold
 */
record CheckedRulings(List<RuleOfCombination> holding, List<RuleOfCombination> failing) {

    CheckedRulings {
        holding = List.copyOf(holding);
        failing = List.copyOf(failing);
    }

    static CheckedRulings of(CheckedWay way) {
        return new CheckedRulings(way.rulesApart(), List.of());
    }

    /** Returns the rules when this is taken as given too. */
    CheckedRulings with(Assumption assumption) {
        Optional<RuleOfCombination> rule = assumption.rule();
        if (rule.isEmpty()) {
            return this;
        }
        List<RuleOfCombination> more = new ArrayList<>(holding);
        List<RuleOfCombination> less = new ArrayList<>(failing);
        if (assumption.kind() == Assumption.Kind.HOLDS) {
            CheckedWay.apart(rule.get()).forEach(more::add);
        } else {
            fail(rule.get(), more, less);
        }
        return new CheckedRulings(more, less);
    }

    /** Adds what follows when a rule does not hold. */
    private static void fail(RuleOfCombination rule, List<RuleOfCombination> more, List<RuleOfCombination> less) {
        Optional<RuleOfCombination> contrary =
                rule instanceof SizeRule size ? CheckedSplit.contrary(size) : Optional.empty();
        if (contrary.isPresent()) {
            more.add(contrary.get());
        } else if (rule instanceof AnyOf) {
            rule.parts().forEach(part -> fail(part, more, less));
        } else if (rule instanceof ConditionalRule conditional) {
            CheckedWay.apart(conditional.when()).forEach(more::add);
            fail(conditional.then(), more, less);
        } else {
            less.add(rule);
        }
    }
}
