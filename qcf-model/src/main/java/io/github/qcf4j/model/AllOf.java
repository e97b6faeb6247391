package io.github.qcf4j.model;

import java.util.List;

/**
 * Rules that must all hold, such as '2 units or more from B, and 3 units or more from C'.
 * <p>
 * The rules of a qualification must all hold anyway; this one is for use inside others.
 *
 * @param rules  the rules, at least one
 */
public record AllOf(List<RuleOfCombination> rules) implements RuleOfCombination {

    public AllOf {
        rules = RuleNesting.parts("All of", rules);
    }

    /** Returns the rule that all of these hold. */
    public static AllOf of(RuleOfCombination... rules) {
        return new AllOf(List.of(rules));
    }

    @Override
    public Kind kind() {
        return Kind.ALL_OF;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.allOf(this);
    }

    @Override
    public List<RuleOfCombination> parts() {
        return rules;
    }

    @Override
    public String toString() {
        return RuleNesting.join(rules, ", and ");
    }
}
