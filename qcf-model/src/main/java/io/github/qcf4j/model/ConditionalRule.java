package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A rule that must hold once another does, such as 'if 1 unit or more from D, then 1 unit or more from C'.
 * <p>
 * Where the condition does not hold, nothing is asked.
 *
 * @param when  the condition
 * @param then  what must hold when the condition does
 */
public record ConditionalRule(RuleOfCombination when, RuleOfCombination then) implements RuleOfCombination {

    public ConditionalRule {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
        RuleNesting.parts("Condition", List.of(when, then));
    }

    @Override
    public Kind kind() {
        return Kind.CONDITIONAL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.conditional(this);
    }

    @Override
    public List<RuleOfCombination> parts() {
        return List.of(when, then);
    }

    @Override
    public String toString() {
        return "if %s, then %s".formatted(RuleNesting.text(when), RuleNesting.text(then));
    }
}
