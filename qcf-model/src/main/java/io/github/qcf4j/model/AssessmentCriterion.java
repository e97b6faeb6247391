package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a learner has to do to show that a learning outcome is achieved, such as '1.2 Report what contacts have in
 * common'.
 * <p>
 * The statement completes the words 'The learner can'. Content only explains what the statement spans; a range asks for
 * more: evidence of values such as 'call' and 'email'.
 * <p>
 * The number is a label within the unit and need not follow from the order, so that a criterion that is withdrawn does
 * not renumber the rest. A criterion whose number is left to its unit exists as a builder until the unit is built.
 */
public final class AssessmentCriterion {

    private final String number;
    private final String statement;
    private final List<String> content;
    private final List<RangeDemand> range;

    private AssessmentCriterion(Builder builder) {
        this.number = builder.number;
        this.statement = builder.statement;
        this.content = builder.content;
        this.range = List.copyOf(builder.range);
    }

    /** Returns a criterion that is a number and a statement. */
    public static AssessmentCriterion of(String number, String statement) {
        return builder(statement).number(number).build();
    }

    /** Returns a builder for a criterion with the statement. */
    public static Builder builder(String statement) {
        return new Builder(statement);
    }

    /** Returns a builder that holds what this criterion holds, its number included. */
    public Builder toBuilder() {
        Builder builder = builder(statement);
        builder.number = number;
        builder.content = content;
        builder.range = new ArrayList<>(range);
        return builder;
    }

    /** Returns the number within the unit, such as '1.2'. */
    public String number() {
        return number;
    }

    /** Returns what the learner can do, such as 'Report what contacts have in common'. */
    public String statement() {
        return statement;
    }

    /** Returns what the statement spans, as the specification lists it; nothing is asked for by it. */
    public List<String> content() {
        return content;
    }

    /** Returns the range that evidence has to show. */
    public List<RangeDemand> range() {
        return range;
    }

    boolean isNumbered() {
        return !number.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AssessmentCriterion other
                && number.equals(other.number)
                && statement.equals(other.statement)
                && content.equals(other.content)
                && range.equals(other.range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, statement);
    }

    /** Returns 'criterion' and the number, such as 'criterion 1.2'. */
    @Override
    public String toString() {
        return "criterion " + number;
    }

    /** Collects the parts of an assessment criterion. */
    public static final class Builder {

        private String number = "";
        private final String statement;
        private List<String> content = List.of();
        private List<RangeDemand> range = new ArrayList<>();

        private Builder(String statement) {
            this.statement = Wording.notBlank("Assessment criterion statement", requireNonNull(statement, "statement"));
        }

        /** Gives the number; without one, the unit gives it by order. */
        public Builder number(String number) {
            this.number = Numbers.check("Assessment criterion number", number);
            return this;
        }

        /** Sets what the statement spans. */
        public Builder content(List<String> content) {
            this.content = Wording.noneBlank("Assessment criterion content", requireNonNull(content, "content"));
            return this;
        }

        /** Sets the range that evidence has to show. */
        public Builder range(List<RangeDemand> range) {
            this.range = new ArrayList<>(requireNonNull(range, "range"));
            return this;
        }

        /** Adds a demand to the range that evidence has to show. */
        public Builder range(RangeDemand demand) {
            range.add(requireNonNull(demand, "demand"));
            return this;
        }

        /**
         * Returns the criterion.
         *
         * @throws IllegalArgumentException if no number was given
         */
        public AssessmentCriterion build() {
            if (number.isEmpty()) {
                throw new IllegalArgumentException(
                        "Assessment criterion '%s' must have a number, or reach its unit as a builder"
                                .formatted(statement));
            }
            return draft();
        }

        /** Returns the criterion as far as it is known, perhaps without a number; never to leave the package. */
        AssessmentCriterion draft() {
            return new AssessmentCriterion(this);
        }
    }
}
