package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a qualification is offered and awarded, such as 'from 2011-04-01'.
 * <p>
 * After the operational end nobody may be registered; those who are may be awarded it until the certification end.
 */
public final class QualificationDates {

    /** No dates are recorded. */
    public static final QualificationDates NONE = builder().build();

    private final @Nullable LocalDate regulationStart;
    private final @Nullable LocalDate operationalStart;
    private final @Nullable LocalDate operationalEnd;
    private final @Nullable LocalDate certificationEnd;
    private final @Nullable LocalDate review;

    private QualificationDates(Builder builder) {
        this.regulationStart = builder.regulationStart;
        this.operationalStart = builder.operationalStart;
        this.operationalEnd = builder.operationalEnd;
        this.certificationEnd = builder.certificationEnd;
        this.review = builder.review;
    }

    /** Returns a builder for dates of which none is recorded. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds these dates. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.regulationStart = regulationStart;
        builder.operationalStart = operationalStart;
        builder.operationalEnd = operationalEnd;
        builder.certificationEnd = certificationEnd;
        builder.review = review;
        return builder;
    }

    /** Returns the days on which learners may be registered, open at an end that is not recorded. */
    public DatePeriod inForce() {
        if (operationalStart == null) {
            return operationalEnd == null ? DatePeriod.ALWAYS : DatePeriod.until(operationalEnd);
        }
        return operationalEnd == null
                ? DatePeriod.from(operationalStart)
                : DatePeriod.of(operationalStart, operationalEnd);
    }

    /** Returns the day from which the qualification is regulated. */
    public Optional<LocalDate> regulationStart() {
        return Optional.ofNullable(regulationStart);
    }

    /** Returns the first day on which learners may be registered. */
    public Optional<LocalDate> operationalStart() {
        return Optional.ofNullable(operationalStart);
    }

    /** Returns the last day on which learners may be registered. */
    public Optional<LocalDate> operationalEnd() {
        return Optional.ofNullable(operationalEnd);
    }

    /** Returns the last day on which it is awarded. */
    public Optional<LocalDate> certificationEnd() {
        return Optional.ofNullable(certificationEnd);
    }

    /** Returns the day by which it is to be reviewed. */
    public Optional<LocalDate> review() {
        return Optional.ofNullable(review);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QualificationDates other
                && Objects.equals(regulationStart, other.regulationStart)
                && Objects.equals(operationalStart, other.operationalStart)
                && Objects.equals(operationalEnd, other.operationalEnd)
                && Objects.equals(certificationEnd, other.certificationEnd)
                && Objects.equals(review, other.review);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regulationStart, operationalStart, operationalEnd, certificationEnd, review);
    }

    /** Returns the days on which learners may be registered, such as '2011-04-01 to 2015-09-30'. */
    @Override
    public String toString() {
        return inForce().toString();
    }

    /** Collects the dates of a qualification. */
    public static final class Builder {

        private @Nullable LocalDate regulationStart;
        private @Nullable LocalDate operationalStart;
        private @Nullable LocalDate operationalEnd;
        private @Nullable LocalDate certificationEnd;
        private @Nullable LocalDate review;

        private Builder() {}

        /** Sets the day from which the qualification is regulated. */
        public Builder regulationStart(LocalDate regulationStart) {
            this.regulationStart = requireNonNull(regulationStart, "regulationStart");
            return this;
        }

        /** Sets the first day on which learners may be registered. */
        public Builder operationalStart(LocalDate operationalStart) {
            this.operationalStart = requireNonNull(operationalStart, "operationalStart");
            return this;
        }

        /** Sets the last day on which learners may be registered. */
        public Builder operationalEnd(LocalDate operationalEnd) {
            this.operationalEnd = requireNonNull(operationalEnd, "operationalEnd");
            return this;
        }

        /** Sets the last day on which it is awarded. */
        public Builder certificationEnd(LocalDate certificationEnd) {
            this.certificationEnd = requireNonNull(certificationEnd, "certificationEnd");
            return this;
        }

        /** Sets the day by which it is to be reviewed. */
        public Builder review(LocalDate review) {
            this.review = requireNonNull(review, "review");
            return this;
        }

        /**
         * Returns the dates.
         * <p>
         * The other dates may be in any order: published specifications get them wrong, which is for a validator to say.
         *
         * @throws IllegalArgumentException if the operational end is before the operational start
         */
        public QualificationDates build() {
            if (operationalStart != null && operationalEnd != null && operationalEnd.isBefore(operationalStart)) {
                throw new IllegalArgumentException("Operational end '%s' must not be before operational start '%s'"
                        .formatted(operationalEnd, operationalStart));
            }
            return new QualificationDates(this);
        }
    }
}
