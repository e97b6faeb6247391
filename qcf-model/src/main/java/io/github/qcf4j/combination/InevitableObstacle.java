package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;
import java.util.Objects;

/**
 * A rule is taken not to hold and holds whatever counts, such as 'not more than 1 of R/999/0003 and H/999/0006 together'
 * where only one of them can count.
 *
 * @param rule  the rule
 */
public record InevitableObstacle(RuleOfCombination rule) implements Obstacle {

    public InevitableObstacle {
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Kind kind() {
        return Kind.INEVITABLE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.inevitable(this);
    }

    @Override
    public List<String> steps() {
        return List.of(toString());
    }

    @Override
    public String toString() {
        return "'%s' holds whatever counts".formatted(rule);
    }
}
