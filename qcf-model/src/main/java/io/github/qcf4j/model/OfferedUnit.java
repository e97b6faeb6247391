package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a group of a qualification offers it, such as 'Y/999/0004' with the units that may stand in for it.
 * <p>
 * What the unit is, its level and credit above all, belongs to the {@link Unit} and is the same in every qualification.
 * What is said here holds in this qualification alone.
 */
public final class OfferedUnit {

    /** The barring code of units that combine with any other, those with the same code included. */
    public static final String BARS_NOTHING = "ZZZZ";

    private final UnitIdentifier unit;
    private final @Nullable Version version;
    private final List<UnitIdentifier> equivalents;
    private final List<String> exemptions;
    private final @Nullable String barringCode;
    private final OptionalInt points;
    private final @Nullable String localCode;

    private OfferedUnit(Builder builder) {
        this.unit = builder.unit;
        this.version = builder.version;
        this.equivalents = builder.equivalents;
        this.exemptions = builder.exemptions;
        this.barringCode = builder.barringCode;
        this.points = builder.points;
        this.localCode = builder.localCode;
    }

    /** Returns the offer of a unit of which nothing else is said. */
    public static OfferedUnit of(UnitIdentifier unit) {
        return builder(unit).build();
    }

    /** Returns a builder for the offer of a unit. */
    public static Builder builder(UnitIdentifier unit) {
        return new Builder(unit);
    }

    /** Returns a builder that holds what this offer holds. */
    public Builder toBuilder() {
        Builder builder = new Builder(unit);
        builder.version = version;
        builder.equivalents = equivalents;
        builder.exemptions = exemptions;
        builder.barringCode = barringCode;
        builder.points = points;
        builder.localCode = localCode;
        return builder;
    }

    /**
     * Returns whether a learner may not combine both units, because they are two and carry the same barring code.
     */
    public boolean bars(OfferedUnit other) {
        return barringCode != null
                && !barringCode.equals(BARS_NOTHING)
                && barringCode.equals(other.barringCode)
                && !unit.equals(other.unit);
    }

    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the version that is offered, empty when it is the one in force on the day of registration. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Returns the units of the framework that may be held in its place. */
    public List<UnitIdentifier> equivalents() {
        return equivalents;
    }

    /** Returns the achievements outside the framework that may be held in its place, as the specification names them. */
    public List<String> exemptions() {
        return exemptions;
    }

    /** Returns the barring code: of the units with one code at most one counts, '{@value #BARS_NOTHING}' apart. */
    public Optional<String> barringCode() {
        return Optional.ofNullable(barringCode);
    }

    /** Returns the points it is worth in this qualification, empty when units are not sized by points. */
    public OptionalInt points() {
        return points;
    }

    /** Returns what this qualification calls it, such as 'CC13'. */
    public Optional<String> localCode() {
        return Optional.ofNullable(localCode);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OfferedUnit other
                && unit.equals(other.unit)
                && Objects.equals(version, other.version)
                && equivalents.equals(other.equivalents)
                && exemptions.equals(other.exemptions)
                && Objects.equals(barringCode, other.barringCode)
                && points.equals(other.points)
                && Objects.equals(localCode, other.localCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, version);
    }

    /** Returns the identifier, and the version where one is named, such as 'J/999/0001@2'. */
    @Override
    public String toString() {
        return version == null ? unit.text() : unit.text() + "@" + version;
    }

    /** Collects what a group says of a unit it offers. */
    public static final class Builder {

        private final UnitIdentifier unit;
        private @Nullable Version version;
        private List<UnitIdentifier> equivalents = List.of();
        private List<String> exemptions = List.of();
        private @Nullable String barringCode;
        private OptionalInt points = OptionalInt.empty();
        private @Nullable String localCode;

        private Builder(UnitIdentifier unit) {
            this.unit = requireNonNull(unit, "unit");
        }

        /** Sets the version that is offered. */
        public Builder version(Version version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /** Sets the units of the framework that may be held in its place. */
        public Builder equivalents(List<UnitIdentifier> equivalents) {
            this.equivalents = List.copyOf(requireNonNull(equivalents, "equivalents"));
            return this;
        }

        /** Sets the achievements outside the framework that may be held in its place. */
        public Builder exemptions(List<String> exemptions) {
            this.exemptions = Wording.noneBlank("Exemption", requireNonNull(exemptions, "exemptions"));
            return this;
        }

        /** Sets the barring code. */
        public Builder barringCode(String barringCode) {
            this.barringCode = Wording.notBlank("Barring code", requireNonNull(barringCode, "barringCode"));
            return this;
        }

        /** Sets the points it is worth, zero or more. */
        public Builder points(int points) {
            if (points < 0) {
                throw new IllegalArgumentException("Points '%s' must be zero or more".formatted(points));
            }
            this.points = OptionalInt.of(points);
            return this;
        }

        /** Sets what the qualification calls it. */
        public Builder localCode(String localCode) {
            this.localCode = Wording.notBlank("Local code", requireNonNull(localCode, "localCode"));
            return this;
        }

        /** Returns the offer. */
        public OfferedUnit build() {
            return new OfferedUnit(this);
        }
    }
}
