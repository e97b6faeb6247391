package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a dimension of a {@link RuleProblem} counts, such as 'credit at Level 4 or above'. */
final class RuleDimension {

    private final String name;
    private final @Nullable Measure measure;
    private final @Nullable LevelCondition level;

    RuleDimension(String name, @Nullable Measure measure, @Nullable LevelCondition level) {
        this.name = name;
        this.measure = measure;
        this.level = level;
    }

    /** Returns what is counted, in words. */
    String name() {
        return name;
    }

    /** Returns the measure, empty where the units of a rule are counted. */
    Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** Returns the levels at which is counted, empty where it is at all. */
    Optional<LevelCondition> level() {
        return Optional.ofNullable(level);
    }

    @Override
    public String toString() {
        return name;
    }
}
