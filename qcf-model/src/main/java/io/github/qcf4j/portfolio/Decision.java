package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor judged of criteria on items of evidence taken together, such as 'J/999/0001 1.1' met by 'E1'.
 * <p>
 * A decision on two items says that both together meet the criterion; two decisions say it of each alone.
 * To judge again is to record a later decision, never to change this one.
 */
public final class Decision implements PortfolioRecord {

    private final @Nullable String reference;
    private final List<String> evidence;
    private final List<CriterionReference> criteria;
    private final DecisionOutcome outcome;
    private final LocalDate on;
    private final @Nullable Version version;
    private final List<NotYetMetReason> reasons;
    private final SortedMap<EvidenceQuality, QualityJudgement> qualities;
    private final @Nullable String assessor;
    private final @Nullable Attestation countersigned;
    private final @Nullable String feedback;
    private final @Nullable LocalDate accepted;
    private final int sequence;

    private Decision(Builder builder) {
        reference = Recorded.referenceIfAny("Decision reference", builder.reference);
        evidence = Recorded.references("Decided evidence", builder.evidence);
        criteria = List.copyOf(builder.criteria);
        outcome = builder.outcome;
        on = builder.on;
        version = builder.version;
        reasons = List.copyOf(builder.reasons);
        qualities = Collections.unmodifiableSortedMap(new TreeMap<>(builder.qualities));
        assessor = Recorded.referenceIfAny("Assessor", builder.assessor);
        countersigned = builder.countersigned;
        feedback = Recorded.textIfAny("Feedback", builder.feedback);
        accepted = builder.accepted;
        sequence = builder.sequence;
        if (evidence.isEmpty() || criteria.isEmpty()) {
            throw new IllegalArgumentException(
                    "Decision '%s' must name one item of evidence or more and one criterion or more"
                            .formatted(reference().orElse("of " + on)));
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("Decision sequence '%s' must be zero or more".formatted(sequence));
        }
    }

    /** Returns a builder of a decision on items of evidence together, for criteria. */
    public static Builder builder(
            List<String> evidence, List<CriterionReference> criteria, DecisionOutcome outcome, LocalDate on) {
        return new Builder(evidence, criteria, outcome, on);
    }

    /** Returns a builder that holds what this decision says. */
    public Builder toBuilder() {
        Builder builder = new Builder(evidence, criteria, outcome, on);
        builder.reference = reference;
        builder.version = version;
        builder.reasons = new ArrayList<>(reasons);
        builder.qualities.putAll(qualities);
        builder.assessor = assessor;
        builder.countersigned = countersigned;
        builder.feedback = feedback;
        builder.accepted = accepted;
        builder.sequence = sequence;
        return builder;
    }

    /** Returns the references of the items of evidence, judged together, at least one. */
    public List<String> evidence() {
        return evidence;
    }

    /** Returns the criteria that were judged, at least one. */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns what was decided. */
    public DecisionOutcome outcome() {
        return outcome;
    }

    /** Returns the day of the decision. */
    public LocalDate on() {
        return on;
    }

    /** Returns the version of the units named; none stands for the one the registration speaks of. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Returns why the criteria are not, or not wholly, met. */
    public List<NotYetMetReason> reasons() {
        return reasons;
    }

    /** Returns how the assessor judged the qualities of the evidence; one that is absent was not recorded. */
    public SortedMap<EvidenceQuality, QualityJudgement> qualities() {
        return qualities;
    }

    /** Returns the reference of the assessor. */
    public Optional<String> assessor() {
        return Optional.ofNullable(assessor);
    }

    /** Returns who countersigned, and when. */
    public Optional<Attestation> countersigned() {
        return Optional.ofNullable(countersigned);
    }

    /** Returns what the assessor told the learner. */
    public Optional<String> feedback() {
        return Optional.ofNullable(feedback);
    }

    /** Returns the day on which the learner accepted the decision. */
    public Optional<LocalDate> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** Returns the place among decisions of one day, the later the greater; zero where none was recorded. */
    public int sequence() {
        return sequence;
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DECISION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.decision(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Decision that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, outcome + " on " + evidence + " for " + criteria);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                reference,
                evidence,
                criteria,
                outcome,
                on,
                version,
                reasons,
                qualities,
                assessor,
                countersigned,
                feedback,
                accepted,
                sequence);
    }

    /** Collects what a decision says. */
    public static final class Builder {

        private final List<String> evidence;
        private final List<CriterionReference> criteria;
        private final DecisionOutcome outcome;
        private final LocalDate on;
        private @Nullable String reference;
        private @Nullable Version version;
        private List<NotYetMetReason> reasons = new ArrayList<>();
        private final SortedMap<EvidenceQuality, QualityJudgement> qualities = new TreeMap<>();
        private @Nullable String assessor;
        private @Nullable Attestation countersigned;
        private @Nullable String feedback;
        private @Nullable LocalDate accepted;
        private int sequence;

        private Builder(
                List<String> evidence, List<CriterionReference> criteria, DecisionOutcome outcome, LocalDate on) {
            this.evidence = Recorded.copy("evidence", evidence);
            this.criteria = Recorded.copy("criteria", criteria);
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.on = Objects.requireNonNull(on, "on");
        }

        /** Sets the reference by which quality assurance and withdrawals name the decision. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the version of the units named. */
        public Builder version(Version version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Sets why the criteria are not, or not wholly, met. */
        public Builder reasons(List<NotYetMetReason> reasons) {
            this.reasons = Recorded.copy("reasons", reasons);
            return this;
        }

        /** Adds a reason why the criteria are not, or not wholly, met. */
        public Builder reason(NotYetMetReason reason) {
            reasons.add(Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /** Sets how the assessor judged the qualities of the evidence. */
        public Builder qualities(Map<EvidenceQuality, QualityJudgement> qualities) {
            Objects.requireNonNull(qualities, "qualities");
            this.qualities.clear();
            qualities.forEach(this::quality);
            return this;
        }

        /** Sets how the assessor judged one quality of the evidence. */
        public Builder quality(EvidenceQuality quality, QualityJudgement judgement) {
            qualities.put(Objects.requireNonNull(quality, "quality"), Objects.requireNonNull(judgement, "judgement"));
            return this;
        }

        /** Sets the reference of the assessor. */
        public Builder assessor(String assessor) {
            this.assessor = Objects.requireNonNull(assessor, "assessor");
            return this;
        }

        /** Sets who countersigned, and when. */
        public Builder countersigned(Attestation countersigned) {
            this.countersigned = Objects.requireNonNull(countersigned, "countersigned");
            return this;
        }

        /** Sets what the assessor told the learner. */
        public Builder feedback(String feedback) {
            this.feedback = Objects.requireNonNull(feedback, "feedback");
            return this;
        }

        /** Sets the day on which the learner accepted the decision. */
        public Builder accepted(LocalDate accepted) {
            this.accepted = Objects.requireNonNull(accepted, "accepted");
            return this;
        }

        /** Sets the place among decisions of one day, the later the greater. */
        public Builder sequence(int sequence) {
            this.sequence = sequence;
            return this;
        }

        /** Returns the decision. */
        public Decision build() {
            return new Decision(this);
        }
    }
}
