package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A rule that is advice and binds nobody, such as 'advised: 4 units or more from Networking'.
 * <p>
 * Specifications group units that go well together without asking for it. A combination that does not follow the advice
 * is as good as one that does.
 *
 * @param rule  what is advised
 */
public record AdvisedRule(RuleOfCombination rule) implements RuleOfCombination {

    public AdvisedRule {
        Objects.requireNonNull(rule, "rule");
        RuleNesting.parts("Advice", List.of(rule));
    }

    @Override
    public Kind kind() {
        return Kind.ADVISED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.advised(this);
    }

    @Override
    public List<RuleOfCombination> parts() {
        return List.of(rule);
    }

    @Override
    public String toString() {
        return "advised: " + RuleNesting.text(rule);
    }
}
