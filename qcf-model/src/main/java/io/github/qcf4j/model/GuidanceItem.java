package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice that comes with a unit or qualification, such as the common mistake 'Reports one contact only'.
 * <p>
 * Guidance helps to teach, learn and assess and never decides: no criterion is met or missed by it. It may be about an
 * outcome or a criterion, and on a qualification about one of its units.
 */
public final class GuidanceItem {

    private final GuidanceKind kind;
    private final String text;
    private final @Nullable String elaboration;
    private final @Nullable UnitIdentifier unit;
    private final @Nullable String outcome;
    private final @Nullable String criterion;
    private final @Nullable String source;
    private final @Nullable GuidanceCheck check;

    private GuidanceItem(Builder builder) {
        this.kind = builder.kind;
        this.text = builder.text;
        this.elaboration = builder.elaboration;
        this.unit = builder.unit;
        this.outcome = builder.outcome;
        this.criterion = builder.criterion;
        this.source = builder.source;
        this.check = builder.check;
    }

    /** Returns advice about the unit or qualification as a whole. */
    public static GuidanceItem of(GuidanceKind kind, String text) {
        return builder(kind, text).build();
    }

    /** Returns a builder for advice of the kind. */
    public static Builder builder(GuidanceKind kind, String text) {
        return new Builder(kind, text);
    }

    /** Returns a builder that holds what this item holds. */
    public Builder toBuilder() {
        Builder builder = builder(kind, text);
        builder.elaboration = elaboration;
        builder.unit = unit;
        builder.outcome = outcome;
        builder.criterion = criterion;
        builder.source = source;
        builder.check = check;
        return builder;
    }

    /** Returns what kind of advice this is. */
    public GuidanceKind kind() {
        return kind;
    }

    /** Returns the advice; for a key term the term, for a question the question. */
    public String text() {
        return text;
    }

    /** Returns what goes with the text: an explanation, a correction, a meaning or an answer. */
    public Optional<String> elaboration() {
        return Optional.ofNullable(elaboration);
    }

    /** Returns the unit this is about, for an item on a qualification. */
    public Optional<UnitIdentifier> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the number of the learning outcome this is about. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Returns the number of the assessment criterion this is about. */
    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Returns where the advice was taken from. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** Returns the look a program can take at whether the advice was followed. */
    public Optional<GuidanceCheck> check() {
        return Optional.ofNullable(check);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GuidanceItem other
                && kind == other.kind
                && text.equals(other.text)
                && Objects.equals(elaboration, other.elaboration)
                && Objects.equals(unit, other.unit)
                && Objects.equals(outcome, other.outcome)
                && Objects.equals(criterion, other.criterion)
                && Objects.equals(source, other.source)
                && Objects.equals(check, other.check);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, unit, outcome, criterion);
    }

    /** Returns the kind and the text, such as 'Common mistake: Reports one contact only'. */
    @Override
    public String toString() {
        return kind.label() + ": " + text;
    }

    /** Collects the parts of a guidance item. */
    public static final class Builder {

        private final GuidanceKind kind;
        private final String text;
        private @Nullable String elaboration;
        private @Nullable UnitIdentifier unit;
        private @Nullable String outcome;
        private @Nullable String criterion;
        private @Nullable String source;
        private @Nullable GuidanceCheck check;

        private Builder(GuidanceKind kind, String text) {
            this.kind = requireNonNull(kind, "kind");
            this.text = Wording.notBlank("Guidance text", requireNonNull(text, "text"));
        }

        /** Adds an explanation, a correction, a meaning or an answer to the text. */
        public Builder elaboration(String elaboration) {
            this.elaboration = Wording.notBlank("Guidance elaboration", requireNonNull(elaboration, "elaboration"));
            return this;
        }

        /** Says which unit this is about, for an item on a qualification. */
        public Builder unit(UnitIdentifier unit) {
            this.unit = requireNonNull(unit, "unit");
            return this;
        }

        /** Says which learning outcome this is about, by its number. */
        public Builder outcome(String number) {
            this.outcome = Numbers.check("Learning outcome number", number);
            return this;
        }

        /** Says which assessment criterion this is about, by its number. */
        public Builder criterion(String number) {
            this.criterion = Numbers.check("Assessment criterion number", number);
            return this;
        }

        /** Says where the advice was taken from. */
        public Builder source(String source) {
            this.source = Wording.notBlank("Guidance source", requireNonNull(source, "source"));
            return this;
        }

        /** Adds the look a program can take at whether the advice was followed. */
        public Builder check(GuidanceCheck check) {
            this.check = requireNonNull(check, "check");
            return this;
        }

        /** Returns the guidance item. */
        public GuidanceItem build() {
            return new GuidanceItem(this);
        }
    }
}
