package io.github.qcf4j.model;

import java.util.Objects;

/**
 * How much may be attempted without being passed, such as '15 credits or fewer attempted and not passed'.
 * <p>
 * Units of the QCF are achieved or they do not count. Some later qualifications are sized by what was attempted, and
 * say how much of it need not be passed: 120 credits attempted, 105 of them passed.
 *
 * @param measure  what is counted
 * @param atMost  how much need not be passed
 * @param scope  the groups that compensation is for
 */
public record CompensationLimit(Measure measure, int atMost, RuleScope scope) implements RuleOfCombination {

    public CompensationLimit {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(scope, "scope");
        if (atMost < 0) {
            throw new IllegalArgumentException("Compensation '%s' must be zero or more".formatted(atMost));
        }
    }

    @Override
    public Kind kind() {
        return Kind.COMPENSATION_LIMIT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.compensationLimit(this);
    }

    @Override
    public String toString() {
        return "%s attempted and not passed%s".formatted(RuleText.atMost(measure, atMost), scope.ending());
    }
}
