package io.github.qcf4j.model;

import java.util.List;

/**
 * One rule about which units make up a qualification, such as '46 credits or more at Level 3 or above'.
 * <p>
 * The rules of a qualification are a flat list, and each of them must hold. They point at groups by name; what is asked
 * of one group alone may stand on the {@link UnitGroup} itself. A rule is data: units that several groups offer, and
 * units that bar each other, mean that no rule can be answered alone, so the answers are given elsewhere.
 * <p>
 * Every rule reads, as text, as a part of a sentence with its numbers.
 */
public sealed interface RuleOfCombination
        permits SizeRule,
                RemainingRule,
                LevelShareRule,
                AllOf,
                AnyOf,
                ConditionalRule,
                AdvisedRule,
                BarredUnits,
                UnitsTogether,
                UnitOrder,
                RecognitionLimit,
                CompensationLimit {

    /** How deep rules may be nested in one another; a rule that holds no other is one deep. */
    int DEEPEST_NESTING = 24;

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this rule, one case for each alternative. */
    <R> R match(Cases<R> cases);

    /** Returns the rules that this rule is made of, in order, none for most alternatives. */
    default List<RuleOfCombination> parts() {
        return List.of();
    }

    /** The alternatives of a rule of combination, such as 'Size'. */
    enum Kind {
        /** A {@link SizeRule}. */
        SIZE("Size"),
        /** A {@link RemainingRule}. */
        REMAINING("Remaining"),
        /** A {@link LevelShareRule}. */
        LEVEL_SHARE("Share at a level"),
        /** An {@link AllOf}. */
        ALL_OF("All of"),
        /** An {@link AnyOf}. */
        ANY_OF("Any of"),
        /** A {@link ConditionalRule}. */
        CONDITIONAL("Condition"),
        /** An {@link AdvisedRule}. */
        ADVISED("Advice"),
        /** A {@link BarredUnits}. */
        BARRED_UNITS("Barred units"),
        /** A {@link UnitsTogether}. */
        UNITS_TOGETHER("Units together"),
        /** A {@link UnitOrder}. */
        UNIT_ORDER("Order of units"),
        /** A {@link RecognitionLimit}. */
        RECOGNITION_LIMIT("Limit of recognition"),
        /** A {@link CompensationLimit}. */
        COMPENSATION_LIMIT("Limit of compensation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the alternative in words fit to be shown, such as 'Barred units'. */
        public String label() {
            return label;
        }

        /** Returns whether rules of this kind are made of other rules. */
        public boolean isComposite() {
            return this == ALL_OF || this == ANY_OF || this == CONDITIONAL || this == ADVISED;
        }
    }

    /**
     * A question about a rule, with one case for each alternative.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        R size(SizeRule rule);

        R remaining(RemainingRule rule);

        R levelShare(LevelShareRule rule);

        R allOf(AllOf rule);

        R anyOf(AnyOf rule);

        R conditional(ConditionalRule rule);

        R advised(AdvisedRule rule);

        R barredUnits(BarredUnits rule);

        R unitsTogether(UnitsTogether rule);

        R unitOrder(UnitOrder rule);

        R recognitionLimit(RecognitionLimit rule);

        R compensationLimit(CompensationLimit rule);
    }
}
