package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.QualificationIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The centre at which a learner is registered, such as 'centre-12' with its sites 'north' and 'south'.
 */
public final class Centre implements PortfolioRecord {

    private final String reference;
    private final List<String> sites;
    private final List<DirectClaim> directClaims;

    private Centre(Builder builder) {
        reference = Recorded.reference("Centre reference", builder.reference);
        sites = Recorded.references("Site", builder.sites);
        directClaims = List.copyOf(builder.directClaims);
    }

    /** Returns a builder of a centre. */
    public static Builder builder(String reference) {
        return new Builder(reference);
    }

    /** Returns a builder that holds what is recorded of this centre. */
    public Builder toBuilder() {
        Builder builder = new Builder(reference);
        builder.sites = new ArrayList<>(sites);
        builder.directClaims = new ArrayList<>(directClaims);
        return builder;
    }

    /** Returns the reference, which a centre always has. */
    public String identifier() {
        return reference;
    }

    /** Returns the references of the centre's sites. */
    public List<String> sites() {
        return sites;
    }

    /** Returns the qualifications for which the centre may claim certificates directly, each with its time. */
    public List<DirectClaim> directClaims() {
        return directClaims;
    }

    /** Returns whether the centre has direct claim status for a qualification on a day. */
    public boolean claimsDirectly(QualificationIdentifier qualification, LocalDate day) {
        return directClaims.stream()
                .anyMatch(claim -> claim.qualification().equals(qualification)
                        && claim.period().contains(day));
    }

    @Override
    public Optional<String> reference() {
        return Optional.of(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CENTRE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.centre(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Centre that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, reference);
    }

    private List<Object> components() {
        return Arrays.asList(reference, sites, directClaims);
    }

    /** Collects what is recorded of a centre. */
    public static final class Builder {

        private final String reference;
        private List<String> sites = new ArrayList<>();
        private List<DirectClaim> directClaims = new ArrayList<>();

        private Builder(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
        }

        /** Sets the references of the centre's sites. */
        public Builder sites(List<String> sites) {
            this.sites = Recorded.copy("sites", sites);
            return this;
        }

        /** Adds the reference of a site. */
        public Builder site(String site) {
            sites.add(Objects.requireNonNull(site, "site"));
            return this;
        }

        /** Sets the qualifications for which the centre may claim certificates directly. */
        public Builder directClaims(List<DirectClaim> directClaims) {
            this.directClaims = Recorded.copy("directClaims", directClaims);
            return this;
        }

        /** Adds a qualification for which the centre may claim certificates directly. */
        public Builder directClaim(DirectClaim directClaim) {
            directClaims.add(Objects.requireNonNull(directClaim, "directClaim"));
            return this;
        }

        /** Returns the centre. */
        public Centre build() {
            return new Centre(this);
        }
    }
}
