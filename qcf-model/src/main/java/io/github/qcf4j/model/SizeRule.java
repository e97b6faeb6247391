package io.github.qcf4j.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a combination must come to, such as '58 credits or more' or '3 units or more from B'.
 * <p>
 * The size is a minimum, a maximum or both, over the whole qualification or some of its groups together, and may count
 * only units at some levels: '46 credits or more at Level 3 or above'.
 */
public final class SizeRule implements RuleOfCombination {

    private final Measure measure;

    private final Bounds bounds;

    private final RuleScope scope;

    private final @Nullable LevelCondition level;

    private SizeRule(Measure measure, Bounds bounds, RuleScope scope, @Nullable LevelCondition level) {
        this.measure = Objects.requireNonNull(measure, "measure");
        this.bounds = Objects.requireNonNull(bounds, "bounds");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.level = level;
        if (bounds.isNone()) {
            throw new IllegalArgumentException("Size '%s' must have a minimum or a maximum".formatted(bounds));
        }
    }

    /** Returns the rule about the whole qualification. */
    public static SizeRule of(Measure measure, Bounds bounds) {
        return of(measure, bounds, RuleScope.whole());
    }

    /** Returns the rule about the whole qualification or some of its groups together. */
    public static SizeRule of(Measure measure, Bounds bounds, RuleScope scope) {
        return new SizeRule(measure, bounds, scope, null);
    }

    /** Returns this rule about other groups. */
    public SizeRule withScope(RuleScope scope) {
        return new SizeRule(measure, bounds, scope, level);
    }

    /** Returns this rule counting only units at some levels. */
    public SizeRule withLevel(LevelCondition level) {
        return new SizeRule(measure, bounds, scope, Objects.requireNonNull(level, "level"));
    }

    @Override
    public Kind kind() {
        return Kind.SIZE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.size(this);
    }

    /** Returns what is counted: credit, units, guided learning hours or points. */
    public Measure measure() {
        return measure;
    }

    public Bounds bounds() {
        return bounds;
    }

    public RuleScope scope() {
        return scope;
    }

    /** Returns the levels whose units are counted, empty when all are. */
    public Optional<LevelCondition> level() {
        return Optional.ofNullable(level);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SizeRule other
                && measure == other.measure
                && bounds.equals(other.bounds)
                && scope.equals(other.scope)
                && level().equals(other.level());
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, bounds, scope, level);
    }

    @Override
    public String toString() {
        String atLevel = level == null ? "" : " " + level;
        return RuleText.size(measure, bounds) + atLevel + scope.ending();
    }
}
