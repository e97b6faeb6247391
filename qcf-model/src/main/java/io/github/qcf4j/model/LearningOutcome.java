package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a learner knows, understands or can do on achieving a unit, such as 'Be able to review contacts with customers'.
 * <p>
 * The statement completes the words 'The learner will'. An outcome is shown by its assessment criteria, all of them
 * unless the unit offers a {@link CriterionChoice choice}; an outcome without criteria is never achieved.
 */
public final class LearningOutcome {

    private static final Pattern KNOWLEDGE_STEM = stem("know|understand");
    private static final Pattern COMPETENCE_STEM = stem("be\\s+able\\s+to");

    private final String number;
    private final String statement;
    private final @Nullable OutcomeKind declaredKind;
    private final List<String> content;
    private final List<AssessmentCriterion> criteria;

    private LearningOutcome(Builder builder) {
        this.number = builder.number;
        this.statement = builder.statement;
        this.declaredKind = builder.declaredKind;
        this.content = builder.content;
        this.criteria = List.copyOf(builder.criteria);
    }

    /** Returns a builder for an outcome with the statement. */
    public static Builder builder(String statement) {
        return new Builder(statement);
    }

    /** Returns a builder that holds what this outcome holds, its numbers included. */
    public Builder toBuilder() {
        Builder builder = builder(statement);
        builder.number = number;
        builder.declaredKind = declaredKind;
        builder.content = content;
        builder.criteria = new ArrayList<>(criteria);
        return builder;
    }

    /** Returns the number within the unit, such as '1'. */
    public String number() {
        return number;
    }

    /** Returns what the learner will know, understand or be able to do. */
    public String statement() {
        return statement;
    }

    /** Returns the kind that the specification states, where it states one. */
    public Optional<OutcomeKind> declaredKind() {
        return Optional.ofNullable(declaredKind);
    }

    /**
     * Returns whether this outcome is about knowledge or about competence.
     * <p>
     * What the specification declares comes first. Else the first words tell: 'Know' and 'Understand' are knowledge,
     * 'Be able to' is competence, and of any other outcome the kind is not known.
     */
    public Optional<OutcomeKind> kind() {
        if (declaredKind != null) {
            return Optional.of(declaredKind);
        }
        if (KNOWLEDGE_STEM.matcher(statement).lookingAt()) {
            return Optional.of(OutcomeKind.KNOWLEDGE);
        }
        return COMPETENCE_STEM.matcher(statement).lookingAt() ? Optional.of(OutcomeKind.COMPETENCE) : Optional.empty();
    }

    /** Returns what the outcome spans, as the specification lists it; nothing is asked for by it. */
    public List<String> content() {
        return content;
    }

    /** Returns the criteria by which the outcome is shown, in specification order. */
    public List<AssessmentCriterion> criteria() {
        return criteria;
    }

    boolean isNumbered() {
        return !number.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LearningOutcome other
                && number.equals(other.number)
                && statement.equals(other.statement)
                && declaredKind == other.declaredKind
                && content.equals(other.content)
                && criteria.equals(other.criteria);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, statement);
    }

    /** Returns 'outcome' and the number, such as 'outcome 1'. */
    @Override
    public String toString() {
        return "outcome " + number;
    }

    private static Pattern stem(String words) {
        return Pattern.compile("\\s*(?:the\\s+learner\\s+will\\s+)?(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Collects the parts of a learning outcome. */
    public static final class Builder {

        private String number = "";
        private final String statement;
        private @Nullable OutcomeKind declaredKind;
        private List<String> content = List.of();
        private List<AssessmentCriterion> criteria = new ArrayList<>();

        private Builder(String statement) {
            this.statement = Wording.notBlank("Learning outcome statement", requireNonNull(statement, "statement"));
        }

        /** Gives the number; without one, the unit gives it by order. */
        public Builder number(String number) {
            this.number = Numbers.check("Learning outcome number", number);
            return this;
        }

        /** States the kind, so that it is not read from the first words. */
        public Builder declaredKind(OutcomeKind declaredKind) {
            this.declaredKind = requireNonNull(declaredKind, "declaredKind");
            return this;
        }

        /** Sets what the outcome spans. */
        public Builder content(List<String> content) {
            this.content = Wording.noneBlank("Learning outcome content", requireNonNull(content, "content"));
            return this;
        }

        /** Sets the criteria, each with its number. */
        public Builder criteria(List<AssessmentCriterion> criteria) {
            this.criteria = new ArrayList<>(requireNonNull(criteria, "criteria"));
            return this;
        }

        /** Adds a criterion with its number. */
        public Builder criterion(AssessmentCriterion criterion) {
            criteria.add(requireNonNull(criterion, "criterion"));
            return this;
        }

        /** Adds a criterion as the builder holds it now; without a number, the unit gives it one by order. */
        public Builder criterion(AssessmentCriterion.Builder criterion) {
            criteria.add(requireNonNull(criterion, "criterion").draft());
            return this;
        }

        /** Adds a criterion to which the unit gives a number by order. */
        public Builder criterion(String statement) {
            return criterion(AssessmentCriterion.builder(statement));
        }

        /**
         * Returns the outcome.
         *
         * @throws IllegalArgumentException if the outcome or one of its criteria has no number
         */
        public LearningOutcome build() {
            if (number.isEmpty() || !criteria.stream().allMatch(AssessmentCriterion::isNumbered)) {
                throw new IllegalArgumentException(
                        "Learning outcome '%s' must have a number and numbered criteria, or reach its unit as a builder"
                                .formatted(statement));
            }
            return draft();
        }

        /** Returns the outcome as far as it is known, perhaps without numbers; never to leave the package. */
        LearningOutcome draft() {
            return new LearningOutcome(this);
        }
    }
}
