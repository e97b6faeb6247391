package io.github.qcf4j.model;

import java.util.Objects;

/**
 * Which share of a combination must be at some levels, such as '50% or more of the points from Optional at Level 2'.
 * <p>
 * The share is of what is held in the scope, so taking more units can make it smaller.
 *
 * @param percent  the smallest share, from 1 to 100
 * @param measure  what is counted
 * @param level  the levels that the share is at
 * @param scope  what the share is of
 */
public record LevelShareRule(int percent, Measure measure, LevelCondition level, RuleScope scope)
        implements RuleOfCombination {

    public LevelShareRule {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(scope, "scope");
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("Share '%s%%' must be 1%% to 100%%".formatted(percent));
        }
    }

    @Override
    public Kind kind() {
        return Kind.LEVEL_SHARE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.levelShare(this);
    }

    @Override
    public String toString() {
        return "%s%% or more of the %s%s %s".formatted(percent, RuleText.plural(measure), scope.ending(), level);
    }
}
