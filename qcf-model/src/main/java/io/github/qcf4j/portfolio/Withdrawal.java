package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CriterionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a record no longer stands from a day on, such as the decision 'D1' from 2 June 2014.
 * <p>
 * Nothing is deleted, so what stood before that day can still be told. A withdrawal is not itself withdrawn:
 * to restore a record is to record it anew.
 */
public final class Withdrawal implements PortfolioRecord {

    private final @Nullable String reference;
    private final String of;
    private final LocalDate on;
    private final List<CriterionReference> criteria;
    private final @Nullable String reason;

    private Withdrawal(Builder builder) {
        reference = Recorded.referenceIfAny("Withdrawal reference", builder.reference);
        of = Recorded.reference("Withdrawn record", builder.of);
        on = builder.on;
        criteria = List.copyOf(builder.criteria);
        reason = Recorded.textIfAny("Reason", builder.reason);
    }

    /** Returns a builder of the withdrawal of a record, named by its reference, on a day. */
    public static Builder builder(String of, LocalDate on) {
        return new Builder(of, on);
    }

    /** Returns a builder that holds what this withdrawal says. */
    public Builder toBuilder() {
        Builder builder = new Builder(of, on);
        builder.reference = reference;
        builder.criteria = new ArrayList<>(criteria);
        builder.reason = reason;
        return builder;
    }

    /** Returns the reference of the record that no longer stands. */
    public String of() {
        return of;
    }

    /** Returns the day from which on it no longer stands. */
    public LocalDate on() {
        return on;
    }

    /** Returns the criteria for which the record no longer stands; none stands for all of them. */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns why it was withdrawn. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.WITHDRAWAL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.withdrawal(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Withdrawal that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, "of " + of + " on " + on);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, of, on, criteria, reason);
    }

    /** Collects what a withdrawal says. */
    public static final class Builder {

        private final String of;
        private final LocalDate on;
        private @Nullable String reference;
        private List<CriterionReference> criteria = new ArrayList<>();
        private @Nullable String reason;

        private Builder(String of, LocalDate on) {
            this.of = Objects.requireNonNull(of, "of");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference of the withdrawal itself. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the criteria for which the record no longer stands. */
        public Builder criteria(List<CriterionReference> criteria) {
            this.criteria = Recorded.copy("criteria", criteria);
            return this;
        }

        /** Adds a criterion for which the record no longer stands. */
        public Builder criterion(CriterionReference criterion) {
            criteria.add(Objects.requireNonNull(criterion, "criterion"));
            return this;
        }

        /** Sets why it was withdrawn. */
        public Builder reason(String reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        /** Returns the withdrawal. */
        public Withdrawal build() {
            return new Withdrawal(this);
        }
    }
}
