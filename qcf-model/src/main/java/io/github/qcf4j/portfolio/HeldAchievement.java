package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner holds from elsewhere, such as the unit 'D/999/0005' with 6 credits at Level 3.
 */
public final class HeldAchievement {

    private final @Nullable UnitIdentifier unit;
    private final @Nullable Level level;
    private final @Nullable Credit credit;

    private HeldAchievement(Builder builder) {
        unit = builder.unit;
        level = builder.level;
        credit = builder.credit;
        if (unit == null && level == null && credit == null) {
            throw new IllegalArgumentException("Held achievement must have a unit, a level or credit");
        }
    }

    /** Returns a builder of an achievement. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this achievement says. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unit = unit;
        builder.level = level;
        builder.credit = credit;
        return builder;
    }

    /** Returns the unit that is held. */
    public Optional<UnitIdentifier> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the level of what is held. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the credit awarded for it, elsewhere. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof HeldAchievement that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return unit == null ? "held achievement" : "held unit " + unit.text();
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(unit, level, credit);
    }

    /** Collects what is held. */
    public static final class Builder {

        private @Nullable UnitIdentifier unit;
        private @Nullable Level level;
        private @Nullable Credit credit;

        private Builder() {}

        /** Sets the unit that is held. */
        public Builder unit(UnitIdentifier unit) {
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /** Sets the level of what is held. */
        public Builder level(Level level) {
            this.level = Objects.requireNonNull(level, "level");
            return this;
        }

        /** Sets the credit awarded for it. */
        public Builder credit(Credit credit) {
            this.credit = Objects.requireNonNull(credit, "credit");
            return this;
        }

        /** Returns the achievement, which says at least one thing. */
        public HeldAchievement build() {
            return new HeldAchievement(this);
        }
    }
}
