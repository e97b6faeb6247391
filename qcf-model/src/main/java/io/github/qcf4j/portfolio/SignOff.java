package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signed a unit in a role on a day, such as 'J/999/0001' by its assessor on 1 May 2014.
 * <p>
 * A signature alone achieves nothing: the unit must also be ready, on that day or later.
 */
public final class SignOff implements PortfolioRecord {

    private final @Nullable String reference;
    private final UnitIdentifier unit;
    private final SignOffRole role;
    private final LocalDate on;
    private final @Nullable String person;

    private SignOff(Builder builder) {
        reference = Recorded.referenceIfAny("Sign-off reference", builder.reference);
        unit = builder.unit;
        role = builder.role;
        on = builder.on;
        person = Recorded.referenceIfAny("Signatory", builder.person);
    }

    /** Returns a builder of the sign-off of a unit in a role on a day. */
    public static Builder builder(UnitIdentifier unit, SignOffRole role, LocalDate on) {
        return new Builder(unit, role, on);
    }

    /** Returns a builder that holds what this sign-off says. */
    public Builder toBuilder() {
        Builder builder = new Builder(unit, role, on);
        builder.reference = reference;
        builder.person = person;
        return builder;
    }

    /** Returns the unit that was signed. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the role in which it was signed. */
    public SignOffRole role() {
        return role;
    }

    /** Returns the day of the signature. */
    public LocalDate on() {
        return on;
    }

    /** Returns the reference of the person who signed. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SIGN_OFF;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.signOff(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof SignOff that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, "of " + unit.text() + " by " + role + " on " + on);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, unit, role, on, person);
    }

    /** Collects what a sign-off says. */
    public static final class Builder {

        private final UnitIdentifier unit;
        private final SignOffRole role;
        private final LocalDate on;
        private @Nullable String reference;
        private @Nullable String person;

        private Builder(UnitIdentifier unit, SignOffRole role, LocalDate on) {
            this.unit = Objects.requireNonNull(unit, "unit");
            this.role = Objects.requireNonNull(role, "role");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference by which a withdrawal can name the sign-off. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the reference of the person who signed. */
        public Builder person(String person) {
            this.person = Objects.requireNonNull(person, "person");
            return this;
        }

        /** Returns the sign-off. */
        public SignOff build() {
            return new SignOff(this);
        }
    }
}
