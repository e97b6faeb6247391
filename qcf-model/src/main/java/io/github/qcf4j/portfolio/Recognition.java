package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a unit, an outcome or a criterion is covered in another way than by assessment here, such as 'Y/999/0004' by
 * the equivalent unit 'D/999/0005'.
 * <p>
 * The route matters: it decides which credit counts towards the rules and who awards it.
 */
public final class Recognition implements PortfolioRecord {

    private final @Nullable String reference;
    private final UnitIdentifier unit;
    private final RecognitionRoute route;
    private final LocalDate on;
    private final @Nullable OutcomeReference outcome;
    private final @Nullable CriterionReference criterion;
    private final @Nullable HeldAchievement held;
    private final @Nullable String basis;

    private Recognition(Builder builder) {
        reference = Recorded.referenceIfAny("Recognition reference", builder.reference);
        unit = builder.unit;
        route = builder.route;
        on = builder.on;
        outcome = builder.outcome == null ? null : new OutcomeReference(unit, builder.outcome);
        criterion = builder.criterion == null ? null : new CriterionReference(unit, builder.criterion);
        if (outcome != null && criterion != null) {
            throw new IllegalArgumentException(
                    "Recognition of '%s' must be of an outcome or of a criterion, not of both".formatted(unit.text()));
        }
        held = builder.held;
        basis = Recorded.textIfAny("Basis", builder.basis);
    }

    /** Returns a builder of a recognition of a unit by a route. */
    public static Builder builder(UnitIdentifier unit, RecognitionRoute route, LocalDate on) {
        return new Builder(unit, route, on);
    }

    /** Returns a builder that holds what this recognition says. */
    public Builder toBuilder() {
        Builder builder = new Builder(unit, route, on);
        builder.reference = reference;
        builder.outcome = outcome == null ? null : outcome.number();
        builder.criterion = criterion == null ? null : criterion.number();
        builder.held = held;
        builder.basis = basis;
        return builder;
    }

    /** Returns the unit that is covered, as a whole or in part. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the way in which it is covered. */
    public RecognitionRoute route() {
        return route;
    }

    /** Returns the day of the recognition. */
    public LocalDate on() {
        return on;
    }

    /** Returns the only outcome of the unit that is covered. */
    public Optional<OutcomeReference> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Returns the only criterion of the unit that is covered. */
    public Optional<CriterionReference> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Returns whether the unit is covered as a whole: no outcome and no criterion is named. */
    public boolean isWholeUnit() {
        return outcome == null && criterion == null;
    }

    /** Returns what the learner holds from elsewhere. */
    public Optional<HeldAchievement> held() {
        return Optional.ofNullable(held);
    }

    /** Returns what the recognition rests on, such as 'certificate 123'. */
    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RECOGNITION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recognition(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Recognition that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, route + " of " + unit.text() + " on " + on);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, unit, route, on, outcome, criterion, held, basis);
    }

    /** Collects what a recognition says. */
    public static final class Builder {

        private final UnitIdentifier unit;
        private final RecognitionRoute route;
        private final LocalDate on;
        private @Nullable String reference;
        private @Nullable String outcome;
        private @Nullable String criterion;
        private @Nullable HeldAchievement held;
        private @Nullable String basis;

        private Builder(UnitIdentifier unit, RecognitionRoute route, LocalDate on) {
            this.unit = Objects.requireNonNull(unit, "unit");
            this.route = Objects.requireNonNull(route, "route");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference by which a withdrawal can name the recognition. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the number of the only outcome that is covered, such as '2'. */
        public Builder outcome(String outcome) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            return this;
        }

        /** Sets the number of the only criterion that is covered, such as '1.2'. */
        public Builder criterion(String criterion) {
            this.criterion = Objects.requireNonNull(criterion, "criterion");
            return this;
        }

        /** Sets what the learner holds from elsewhere. */
        public Builder held(HeldAchievement held) {
            this.held = Objects.requireNonNull(held, "held");
            return this;
        }

        /** Sets what the recognition rests on. */
        public Builder basis(String basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /** Returns the recognition. */
        public Recognition build() {
            return new Recognition(this);
        }
    }
}
