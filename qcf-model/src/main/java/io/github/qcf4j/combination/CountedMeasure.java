package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of combination counts, such as 'credits' or 'credits at Level 4 or above'.
 * <p>
 * A measure alone counts every unit; with levels it counts those at these levels and takes the others as nothing.
 */
public final class CountedMeasure {

    static final CountedMeasure UNITS = of(Measure.UNITS);

    private final Measure measure;
    private final @Nullable LevelCondition level;

    private CountedMeasure(Measure measure, @Nullable LevelCondition level) {
        this.measure = measure;
        this.level = level;
    }

    /** Returns the measure of units at every level. */
    public static CountedMeasure of(Measure measure) {
        return new CountedMeasure(requireNonNull(measure, "measure"), null);
    }

    /** Returns the measure of units at some levels alone. */
    public CountedMeasure at(LevelCondition level) {
        return new CountedMeasure(measure, requireNonNull(level, "level"));
    }

    /** Returns the same measure of units at every level. */
    public CountedMeasure atEveryLevel() {
        return of(measure);
    }

    public Measure measure() {
        return measure;
    }

    /** Returns the levels whose units are counted, empty when all are. */
    public Optional<LevelCondition> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the amount in words, such as '38 credits at Level 4 or above'. */
    public String amount(long amount) {
        return "%s %s%s%s".formatted(amount, noun(), amount == 1 ? "" : "s", atLevel());
    }

    private String noun() {
        return switch (measure) {
            case CREDIT -> "credit";
            case UNITS -> "unit";
            case GUIDED_LEARNING_HOURS -> "guided learning hour";
            case POINTS -> "point";
        };
    }

    private String atLevel() {
        return level == null ? "" : " " + level;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CountedMeasure other && measure == other.measure && Objects.equals(level, other.level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, level);
    }

    /** Returns what is counted in words, such as 'credits at Level 4 or above'. */
    @Override
    public String toString() {
        return noun() + "s" + atLevel();
    }
}
