package io.github.qcf4j.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that offers a qualification and awards it, such as 'Example Awards' with recognition number
 * 'RN9999'.
 * <p>
 * Centres teach and assess; they do not award.
 */
public final class AwardingOrganisation {

    private final String name;
    private final @Nullable String acronym;
    private final @Nullable String recognitionNumber;

    private AwardingOrganisation(Builder builder) {
        this.name = builder.name;
        this.acronym = builder.acronym;
        this.recognitionNumber = builder.recognitionNumber;
    }

    /** Returns an organisation of which only the name is recorded. */
    public static AwardingOrganisation of(String name) {
        return builder(name).build();
    }

    /**
     * Starts an organisation.
     *
     * @param name  the name under which it awards
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Starts an organisation that is like this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.acronym = acronym;
        builder.recognitionNumber = recognitionNumber;
        return builder;
    }

    /** Returns the name under which it awards. */
    public String name() {
        return name;
    }

    /** Returns the short name, if it has one. */
    public Optional<String> acronym() {
        return Optional.ofNullable(acronym);
    }

    /** Returns the number under which the regulator recognises it, such as 'RN9999', as it was written. */
    public Optional<String> recognitionNumber() {
        return Optional.ofNullable(recognitionNumber);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AwardingOrganisation other
                && name.equals(other.name)
                && Objects.equals(acronym, other.acronym)
                && Objects.equals(recognitionNumber, other.recognitionNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, acronym, recognitionNumber);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Puts an organisation together. */
    public static final class Builder {

        private final String name;
        private @Nullable String acronym;
        private @Nullable String recognitionNumber;

        private Builder(String name) {
            this.name = Wording.notBlank("Awarding organisation", Objects.requireNonNull(name, "name"));
        }

        /** Sets the short name. */
        public Builder acronym(String acronym) {
            this.acronym = Wording.notBlank("Acronym", Objects.requireNonNull(acronym, "acronym"));
            return this;
        }

        /** Sets the number under which the regulator recognises it; its form is not checked here. */
        public Builder recognitionNumber(String recognitionNumber) {
            this.recognitionNumber = Wording.notBlank(
                    "Recognition number", Objects.requireNonNull(recognitionNumber, "recognitionNumber"));
            return this;
        }

        /** Returns the organisation. */
        public AwardingOrganisation build() {
            return new AwardingOrganisation(this);
        }
    }
}
