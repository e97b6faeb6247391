package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;

/**
 * What all ways to map a learner have to agree on, in a few numbers.
 *
 * @param statuses  over the status of every criterion, in the order of the specification
 * @param evidence  over the items of every criterion, in order; 0 where a way does not tell them
 * @param outcomes  over how many criteria of each outcome are met
 * @param units  over the state of each unit, and how many of its criteria are met and required
 * @param met  how many criteria of the units taken are met or recognised
 * @param required  how many there are
 * @param gaps  over those that are neither
 * @param credit  over the credit of the units taken, by their state
 */
record Fingerprint(
        long statuses, long evidence, long outcomes, long units, int met, int required, long gaps, long credit) {

    /** Returns the same without what is told of evidence. */
    Fingerprint withoutEvidence() {
        return new Fingerprint(statuses, 0, outcomes, units, met, required, gaps, credit);
    }

    /** A fingerprint while it is taken; whatever is added has to come in the order of the specification. */
    static final class Taker {

        private static final long ODD = 0x9E3779B97F4A7C15L;

        private long statuses;
        private long evidence;
        private long outcomes;
        private long units;
        private int met;
        private int required;
        private long gaps;
        private final int[] credit = new int[UnitState.values().length];

        void criterion(int criterion, CriterionStatus status) {
            statuses = 31 * statuses + code(status);
            if (isOpen(status)) {
                gaps = 31 * gaps + criterion;
            }
        }

        /** Adds an item of a criterion, in any order. */
        void evidence(int criterion, int item) {
            evidence += ODD * (10_000L * criterion + item + 1);
        }

        void outcome(int metOfOutcome) {
            outcomes = 31 * outcomes + metOfOutcome;
        }

        void unit(UnitState state, int metOfUnit, int requiredOfUnit) {
            units = 31 * (31 * (31 * units + code(state)) + metOfUnit) + requiredOfUnit;
            met += metOfUnit;
            required += requiredOfUnit;
        }

        /** Adds the credit of all units taken that are in a state; of units that are not started it is not asked. */
        void credit(UnitState state, int ofUnits) {
            credit[code(state)] = state == UnitState.NOT_STARTED ? 0 : ofUnits;
        }

        Fingerprint taken() {
            long ofCredit = 0;
            for (int each : credit) {
                ofCredit = 1_000 * ofCredit + each;
            }
            return new Fingerprint(statuses, evidence, outcomes, units, met, required, gaps, ofCredit);
        }
    }

    /** Returns whether a criterion with a status is a gap. */
    static boolean isOpen(CriterionStatus status) {
        return switch (status) {
            case NOT_REQUIRED, RECOGNISED, MET -> false;
            case LAPSED, PARTLY_MET, AWAITING_DECISION, NOT_YET_MET, NO_EVIDENCE -> true;
        };
    }

    /** Returns the number that stands for a status in all ways, those of databases included. */
    static int code(CriterionStatus status) {
        return switch (status) {
            case NOT_REQUIRED -> 0;
            case RECOGNISED -> 1;
            case MET -> 2;
            case LAPSED -> 3;
            case PARTLY_MET -> 4;
            case AWAITING_DECISION -> 5;
            case NOT_YET_MET -> 6;
            case NO_EVIDENCE -> 7;
        };
    }

    /** Returns the number that stands for a state in all ways, those of databases included. */
    static int code(UnitState state) {
        return switch (state) {
            case NOT_STARTED -> 0;
            case IN_PROGRESS -> 1;
            case READY -> 2;
            case ACHIEVED -> 3;
            case RECOGNISED -> 4;
        };
    }
}
