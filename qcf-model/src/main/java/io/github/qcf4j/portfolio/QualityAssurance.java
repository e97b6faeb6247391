package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a decision, a unit or a learner was sampled and what came of it, such as 'D1' agreed by 'iqa-1'.
 * <p>
 * A sample judges the assessment, not the learner: it neither meets a criterion nor takes one away.
 */
public final class QualityAssurance implements PortfolioRecord {

    private final @Nullable String reference;
    private final AssuranceTarget target;
    private final AssuranceBody by;
    private final AssuranceOutcome outcome;
    private final LocalDate on;
    private final @Nullable AssuranceStage stage;
    private final @Nullable String person;
    private final @Nullable Attestation countersigned;

    private QualityAssurance(Builder builder) {
        reference = Recorded.referenceIfAny("Quality assurance reference", builder.reference);
        target = builder.target;
        by = builder.by;
        outcome = builder.outcome;
        on = builder.on;
        stage = builder.stage;
        person = Recorded.referenceIfAny("Quality assurer", builder.person);
        countersigned = builder.countersigned;
    }

    /** Returns a builder of a sample of a target by the centre or from outside, with its outcome and day. */
    public static Builder builder(AssuranceTarget target, AssuranceBody by, AssuranceOutcome outcome, LocalDate on) {
        return new Builder(target, by, outcome, on);
    }

    /** Returns a builder that holds what this quality assurance says. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, by, outcome, on);
        builder.reference = reference;
        builder.stage = stage;
        builder.person = person;
        builder.countersigned = countersigned;
        return builder;
    }

    /** Returns what was looked at. */
    public AssuranceTarget target() {
        return target;
    }

    /** Returns whether the centre looked, or somebody from outside. */
    public AssuranceBody by() {
        return by;
    }

    /** Returns what came of it. */
    public AssuranceOutcome outcome() {
        return outcome;
    }

    /** Returns the day of the sample. */
    public LocalDate on() {
        return on;
    }

    /** Returns whether the work was under way or finished. */
    public Optional<AssuranceStage> stage() {
        return Optional.ofNullable(stage);
    }

    /** Returns the reference of the quality assurer. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** Returns who countersigned, and when. */
    public Optional<Attestation> countersigned() {
        return Optional.ofNullable(countersigned);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.QUALITY_ASSURANCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.qualityAssurance(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof QualityAssurance that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, outcome + " of " + target + " on " + on);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, target, by, outcome, on, stage, person, countersigned);
    }

    /** Collects what a quality assurance says. */
    public static final class Builder {

        private final AssuranceTarget target;
        private final AssuranceBody by;
        private final AssuranceOutcome outcome;
        private final LocalDate on;
        private @Nullable String reference;
        private @Nullable AssuranceStage stage;
        private @Nullable String person;
        private @Nullable Attestation countersigned;

        private Builder(AssuranceTarget target, AssuranceBody by, AssuranceOutcome outcome, LocalDate on) {
            this.target = Objects.requireNonNull(target, "target");
            this.by = Objects.requireNonNull(by, "by");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference by which a withdrawal can name the quality assurance. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets whether the work was under way or finished. */
        public Builder stage(AssuranceStage stage) {
            this.stage = Objects.requireNonNull(stage, "stage");
            return this;
        }

        /** Sets the reference of the quality assurer. */
        public Builder person(String person) {
            this.person = Objects.requireNonNull(person, "person");
            return this;
        }

        /** Sets who countersigned, and when. */
        public Builder countersigned(Attestation countersigned) {
            this.countersigned = Objects.requireNonNull(countersigned, "countersigned");
            return this;
        }

        /** Returns the quality assurance. */
        public QualityAssurance build() {
            return new QualityAssurance(this);
        }
    }
}
