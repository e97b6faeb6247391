package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * How much must come from some groups beyond what the groups ask for themselves, such as 'the remaining 13 credits from
 * B or C'.
 * <p>
 * First every group's own minimum is taken out, then what is left over in the named groups is counted. '26 from B, the
 * remaining 13 from B or C' therefore says the same as '39 from B and C together, 26 or more from B'.
 *
 * @param groups  the names of the groups that what remains may come from
 * @param measure  what is counted
 * @param bounds  how much must remain
 */
public record RemainingRule(List<String> groups, Measure measure, Bounds bounds) implements RuleOfCombination {

    public RemainingRule {
        groups = RuleScope.namesOfGroups(groups);
        Objects.requireNonNull(measure, "measure");
        if (Objects.requireNonNull(bounds, "bounds").isNone()) {
            throw new IllegalArgumentException(
                    "Remaining size '%s' must have a minimum or a maximum".formatted(bounds));
        }
    }

    @Override
    public Kind kind() {
        return Kind.REMAINING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.remaining(this);
    }

    @Override
    public String toString() {
        return "%s of what remains, from %s".formatted(RuleText.size(measure, bounds), RuleText.or(groups));
    }
}
