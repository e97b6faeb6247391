package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a centre claimed a certificate for a unit or a qualification, or that one was issued, such as that for
 * 'J/999/0001' claimed on 9 May 2014.
 */
public final class Certification implements PortfolioRecord {

    private final @Nullable String reference;
    private final @Nullable UnitIdentifier unit;
    private final @Nullable QualificationIdentifier qualification;
    private final @Nullable LocalDate claimed;
    private final @Nullable LocalDate certificated;
    private final @Nullable String certificateNumber;

    private Certification(Builder builder) {
        reference = Recorded.referenceIfAny("Certification reference", builder.reference);
        unit = builder.unit;
        qualification = builder.qualification;
        claimed = builder.claimed;
        certificated = builder.certificated;
        certificateNumber = Recorded.textIfAny("Certificate number", builder.certificateNumber);
        if ((unit == null) == (qualification == null)) {
            throw new IllegalArgumentException("Certification '%s' must be of one unit or of one qualification"
                    .formatted(reference().orElse("")));
        }
        if (claimed == null && certificated == null) {
            throw new IllegalArgumentException(
                    "Certification '%s' must have the day of the claim or of the certificate".formatted(target()));
        }
    }

    /** Returns a builder of a certification. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this certification says. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reference = reference;
        builder.unit = unit;
        builder.qualification = qualification;
        builder.claimed = claimed;
        builder.certificated = certificated;
        builder.certificateNumber = certificateNumber;
        return builder;
    }

    /** Returns the unit, where the certificate is for a unit. */
    public Optional<UnitIdentifier> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the qualification, where the certificate is for a qualification. */
    public Optional<QualificationIdentifier> qualification() {
        return Optional.ofNullable(qualification);
    }

    /** Returns the day on which the centre claimed it. */
    public Optional<LocalDate> claimed() {
        return Optional.ofNullable(claimed);
    }

    /** Returns the day on which it was issued. */
    public Optional<LocalDate> certificated() {
        return Optional.ofNullable(certificated);
    }

    /** Returns the number on the certificate. */
    public Optional<String> certificateNumber() {
        return Optional.ofNullable(certificateNumber);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CERTIFICATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.certification(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Certification that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the kind and the reference, or the target; the certificate number is not told. */
    @Override
    public String toString() {
        return Recorded.told(this, "of " + target());
    }

    private String target() {
        return unit().map(UnitIdentifier::text)
                .or(() -> qualification().map(QualificationIdentifier::text))
                .orElse("");
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, unit, qualification, claimed, certificated, certificateNumber);
    }

    /** Collects what a certification says: one unit or one qualification, and at least one day. */
    public static final class Builder {

        private @Nullable String reference;
        private @Nullable UnitIdentifier unit;
        private @Nullable QualificationIdentifier qualification;
        private @Nullable LocalDate claimed;
        private @Nullable LocalDate certificated;
        private @Nullable String certificateNumber;

        private Builder() {}

        /** Sets the reference by which a withdrawal can name the certification. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the unit the certificate is for. */
        public Builder unit(UnitIdentifier unit) {
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /** Sets the qualification the certificate is for. */
        public Builder qualification(QualificationIdentifier qualification) {
            this.qualification = Objects.requireNonNull(qualification, "qualification");
            return this;
        }

        /** Sets the day on which the centre claimed it. */
        public Builder claimed(LocalDate claimed) {
            this.claimed = Objects.requireNonNull(claimed, "claimed");
            return this;
        }

        /** Sets the day on which it was issued. */
        public Builder certificated(LocalDate certificated) {
            this.certificated = Objects.requireNonNull(certificated, "certificated");
            return this;
        }

        /** Sets the number on the certificate. */
        public Builder certificateNumber(String certificateNumber) {
            this.certificateNumber = Objects.requireNonNull(certificateNumber, "certificateNumber");
            return this;
        }

        /** Returns the certification. */
        public Certification build() {
            return new Certification(this);
        }
    }
}
