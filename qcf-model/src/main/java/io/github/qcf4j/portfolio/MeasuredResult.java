package io.github.qcf4j.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the learner changed, told in figures, such as 'contacts resolved at once' from '68 %' to '75 %' in
 * 'January to March 2014'.
 * <p>
 * All of it is kept as it was written: nothing is computed from the figures.
 */
public final class MeasuredResult {

    private final String measure;
    private final @Nullable String before;
    private final @Nullable String after;
    private final @Nullable String period;

    private MeasuredResult(Builder builder) {
        measure = Recorded.text("Measure", builder.measure);
        before = Recorded.textIfAny("Figure before", builder.before);
        after = Recorded.textIfAny("Figure after", builder.after);
        period = Recorded.textIfAny("Period", builder.period);
    }

    /** Returns a builder of a result under a measure. */
    public static Builder builder(String measure) {
        return new Builder(measure);
    }

    /** Returns a builder that holds what this result says. */
    public Builder toBuilder() {
        Builder builder = new Builder(measure);
        builder.before = before;
        builder.after = after;
        builder.period = period;
        return builder;
    }

    /** Returns what was measured. */
    public String measure() {
        return measure;
    }

    /** Returns the figure before. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** Returns the figure after. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** Returns the time over which it was measured. */
    public Optional<String> period() {
        return Optional.ofNullable(period);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof MeasuredResult that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns that this is a result; what was measured is not told. */
    @Override
    public String toString() {
        return "measured result";
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(measure, before, after, period);
    }

    /** Collects what a measured result says. */
    public static final class Builder {

        private final String measure;
        private @Nullable String before;
        private @Nullable String after;
        private @Nullable String period;

        private Builder(String measure) {
            this.measure = Objects.requireNonNull(measure, "measure");
        }

        /** Sets the figure before. */
        public Builder before(String before) {
            this.before = Objects.requireNonNull(before, "before");
            return this;
        }

        /** Sets the figure after. */
        public Builder after(String after) {
            this.after = Objects.requireNonNull(after, "after");
            return this;
        }

        /** Sets the time over which it was measured. */
        public Builder period(String period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /** Returns the measured result. */
        public MeasuredResult build() {
            return new MeasuredResult(this);
        }
    }
}
