package io.github.qcf4j.model;

import java.util.List;

/**
 * Rules of which at least one must hold, such as '3 units or more from A, or 5 units or more from B'.
 *
 * @param rules  the alternatives, at least one
 */
public record AnyOf(List<RuleOfCombination> rules) implements RuleOfCombination {

    public AnyOf {
        rules = RuleNesting.parts("Any of", rules);
    }

    /** Returns the rule that at least one of these holds. */
    public static AnyOf of(RuleOfCombination... rules) {
        return new AnyOf(List.of(rules));
    }

    @Override
    public Kind kind() {
        return Kind.ANY_OF;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.anyOf(this);
    }

    @Override
    public List<RuleOfCombination> parts() {
        return rules;
    }

    @Override
    public String toString() {
        return RuleNesting.join(rules, ", or ");
    }
}
