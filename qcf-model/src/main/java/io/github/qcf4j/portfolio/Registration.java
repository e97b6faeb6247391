package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is registered for and since when, such as '999/0002/6' since 13 January 2014.
 * <p>
 * A registration is never changed: when the learner chooses other units, a later one for the same qualification says
 * so. One that lists no units leaves the selection to be read from the mappings.
 */
public final class Registration implements PortfolioRecord {

    private final @Nullable String reference;
    private final QualificationIdentifier qualification;
    private final LocalDate on;
    private final @Nullable Version version;
    private final @Nullable String pathway;
    private final List<UnitIdentifier> units;

    private Registration(Builder builder) {
        reference = Recorded.referenceIfAny("Registration reference", builder.reference);
        qualification = builder.qualification;
        on = builder.on;
        version = builder.version;
        pathway = Recorded.textIfAny("Pathway", builder.pathway);
        units = List.copyOf(builder.units);
    }

    /** Returns a builder of a registration for a qualification on a day. */
    public static Builder builder(QualificationIdentifier qualification, LocalDate on) {
        return new Builder(qualification, on);
    }

    /** Returns a builder that holds what this registration says. */
    public Builder toBuilder() {
        Builder builder = new Builder(qualification, on);
        builder.reference = reference;
        builder.version = version;
        builder.pathway = pathway;
        builder.units = new ArrayList<>(units);
        return builder;
    }

    /** Returns the qualification the learner works for. */
    public QualificationIdentifier qualification() {
        return qualification;
    }

    /** Returns the day of the registration. */
    public LocalDate on() {
        return on;
    }

    /** Returns the version of the qualification; none stands for the one in force on the day. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Returns the name of the pathway the learner chose. */
    public Optional<String> pathway() {
        return Optional.ofNullable(pathway);
    }

    /** Returns the units the learner selected, in the order given. */
    public List<UnitIdentifier> units() {
        return units;
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REGISTRATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.registration(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Registration that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, "for " + qualification.text() + " on " + on);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, qualification, on, version, pathway, units);
    }

    /** Collects what a registration says. */
    public static final class Builder {

        private final QualificationIdentifier qualification;
        private final LocalDate on;
        private @Nullable String reference;
        private @Nullable Version version;
        private @Nullable String pathway;
        private List<UnitIdentifier> units = new ArrayList<>();

        private Builder(QualificationIdentifier qualification, LocalDate on) {
            this.qualification = Objects.requireNonNull(qualification, "qualification");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference by which other records name the registration. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the version of the qualification. */
        public Builder version(Version version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Sets the name of the pathway the learner chose. */
        public Builder pathway(String pathway) {
            this.pathway = Objects.requireNonNull(pathway, "pathway");
            return this;
        }

        /** Sets the units the learner selected. */
        public Builder units(List<? extends UnitIdentifier> units) {
            this.units = Recorded.copy("units", units);
            return this;
        }

        /** Adds a unit the learner selected. */
        public Builder unit(UnitIdentifier unit) {
            units.add(Objects.requireNonNull(unit, "unit"));
            return this;
        }

        /** Returns the registration. */
        public Registration build() {
            return new Registration(this);
        }
    }
}
