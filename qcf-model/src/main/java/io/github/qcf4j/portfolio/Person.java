package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.PersonRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who assesses, testifies or assures, known by an opaque reference such as 'assessor-7'.
 * <p>
 * Whom a portfolio does not list is simply not described: that is no breach. Two people are the same when their
 * references are.
 */
public final class Person implements PortfolioRecord {

    private final String reference;
    private final List<DatedRole> roles;
    private final List<AssessorCompetence> competences;
    private final @Nullable String site;
    private final @Nullable String interest;

    private Person(Builder builder) {
        reference = Recorded.reference("Person reference", builder.reference);
        roles = List.copyOf(builder.roles);
        competences = List.copyOf(builder.competences);
        site = Recorded.referenceIfAny("Site", builder.site);
        interest = Recorded.textIfAny("Interest", builder.interest);
    }

    /** Returns a builder of a person. */
    public static Builder builder(String reference) {
        return new Builder(reference);
    }

    /** Returns a builder that holds what is recorded of this person. */
    public Builder toBuilder() {
        Builder builder = new Builder(reference);
        builder.roles = new ArrayList<>(roles);
        builder.competences = new ArrayList<>(competences);
        builder.site = site;
        builder.interest = interest;
        return builder;
    }

    /** Returns the reference, which a person always has. */
    public String identifier() {
        return reference;
    }

    /** Returns the roles of the person, each with the time for which it is held. */
    public List<DatedRole> roles() {
        return roles;
    }

    /** Returns the roles the person has on a day, in the order recorded. */
    public List<PersonRole> rolesOn(LocalDate day) {
        return roles.stream()
                .filter(role -> role.period().contains(day))
                .map(DatedRole::role)
                .toList();
    }

    /** Returns what the person is competent in or knows of the occupation. */
    public List<AssessorCompetence> competences() {
        return competences;
    }

    /** Returns the reference of the site at which the person works. */
    public Optional<String> site() {
        return Optional.ofNullable(site);
    }

    /** Returns the person's interest in the learner in words, such as 'line manager'. */
    public Optional<String> interest() {
        return Optional.ofNullable(interest);
    }

    /** Returns whether the person has an interest in the learner, so that decisions need a second opinion. */
    public boolean hasInterest() {
        return interest != null;
    }

    @Override
    public Optional<String> reference() {
        return Optional.of(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.person(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Person that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, reference);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, roles, competences, site, interest);
    }

    /** Collects what is recorded of a person. */
    public static final class Builder {

        private final String reference;
        private List<DatedRole> roles = new ArrayList<>();
        private List<AssessorCompetence> competences = new ArrayList<>();
        private @Nullable String site;
        private @Nullable String interest;

        private Builder(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
        }

        /** Sets the roles of the person. */
        public Builder roles(List<DatedRole> roles) {
            this.roles = Recorded.copy("roles", roles);
            return this;
        }

        /** Adds a role that is held for a time. */
        public Builder role(DatedRole role) {
            roles.add(Objects.requireNonNull(role, "role"));
            return this;
        }

        /** Adds a role that is held at all times. */
        public Builder role(PersonRole role) {
            return role(DatedRole.of(role));
        }

        /** Sets what the person is competent in or knows of the occupation. */
        public Builder competences(List<AssessorCompetence> competences) {
            this.competences = Recorded.copy("competences", competences);
            return this;
        }

        /** Adds that the person is competent in the occupation, or knows it. */
        public Builder competence(AssessorCompetence competence) {
            competences.add(Objects.requireNonNull(competence, "competence"));
            return this;
        }

        /** Sets the reference of the site at which the person works. */
        public Builder site(String site) {
            this.site = Objects.requireNonNull(site, "site");
            return this;
        }

        /** Sets the person's interest in the learner, in words. */
        public Builder interest(String interest) {
            this.interest = Objects.requireNonNull(interest, "interest");
            return this;
        }

        /** Returns the person. */
        public Person build() {
            return new Person(this);
        }
    }
}
