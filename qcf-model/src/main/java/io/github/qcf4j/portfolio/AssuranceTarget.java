package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;

/**
 * What quality assurance looked at: the decision 'D1', the unit 'J/999/0001', or all of a learner's work.
 */
public sealed interface AssuranceTarget {

    /** Returns a decision as the target. */
    static AssuranceTarget ofDecision(String reference) {
        return new OfDecision(reference);
    }

    /** Returns a unit of the learner as the target. */
    static AssuranceTarget ofUnit(UnitIdentifier unit) {
        return new OfUnit(unit);
    }

    /** Returns the learner as the target. */
    static AssuranceTarget ofLearner() {
        return new OfLearner();
    }

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this target, one case for each alternative. */
    <R> R match(Cases<R> cases);

    /** What can be sampled. */
    enum Kind {
        /** One decision. */
        DECISION("Decision"),
        /** One unit of the learner. */
        UNIT("Unit"),
        /** The learner. */
        LEARNER("Learner");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the kind as it is shown to people. */
        public String label() {
            return label;
        }
    }

    /**
     * A question about a target, with its answer for each alternative.
     *
     * @param <R>  what the question is answered with
     */
    interface Cases<R> {

        /** Answers for a decision. */
        R decision(OfDecision target);

        /** Answers for a unit. */
        R unit(OfUnit target);

        /** Answers for the learner. */
        R learner(OfLearner target);
    }

    /**
     * One decision, such as 'D1'.
     *
     * @param reference  the reference of the decision
     */
    record OfDecision(String reference) implements AssuranceTarget {

        /** Checks the reference. */
        public OfDecision {
            Recorded.reference("Assured decision", Objects.requireNonNull(reference, "reference"));
        }

        @Override
        public Kind kind() {
            return Kind.DECISION;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decision(this);
        }

        @Override
        public String toString() {
            return "decision " + reference;
        }
    }

    /**
     * One unit of the learner, such as 'J/999/0001'.
     *
     * @param unit  the unit
     */
    record OfUnit(UnitIdentifier unit) implements AssuranceTarget {

        /** Looks for null. */
        public OfUnit {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public Kind kind() {
            return Kind.UNIT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unit(this);
        }

        @Override
        public String toString() {
            return "unit " + unit.text();
        }
    }

    /** All of the learner's work. */
    record OfLearner() implements AssuranceTarget {

        @Override
        public Kind kind() {
            return Kind.LEARNER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.learner(this);
        }

        @Override
        public String toString() {
            return "learner";
        }
    }
}
