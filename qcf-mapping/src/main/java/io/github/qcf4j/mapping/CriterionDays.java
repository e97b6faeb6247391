package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * Until when each criterion is met, and what else was decided on it, for one learner after the other.
 * <p>
 * It is all that is left of the mappings once they were looked at: the status of a criterion on any day that the
 * learner's records answer is read from two numbers.
 */
final class CriterionDays {

    private static final int RECOGNISED = 1 << 4;
    private static final int SHOWS_SOME = 1 << PackedMappings.COUNTED | 1 << PackedMappings.PARTLY_MET;
    private static final int AWAITING = 1 << PackedMappings.AWAITING;
    private static final int NOT_YET_MET = 1 << PackedMappings.NOT_YET_MET;

    private final CoverageLayout layout;
    private final int[] until;
    private final byte[] marks;

    CriterionDays(CoverageLayout layout) {
        this.layout = layout;
        this.until = new int[layout.criteria()];
        this.marks = new byte[layout.criteria()];
    }

    /** Takes over what the mappings of a learner come to. */
    void read(PackedPortfolio portfolio) {
        Arrays.fill(until, DayCode.NEVER);
        Arrays.fill(marks, (byte) 0);
        PackedCriteria criteria = portfolio.criteria;
        for (int i = 0; i < criteria.size(); i++) {
            int criterion = criteria.criterion(i);
            until[criterion] = criteria.until(i);
            marks[criterion] = criteria.marks(i);
        }
        int forGood = DayCode.forGood(portfolio.mappings.isLong());
        for (int criterion : portfolio.recognised) {
            recognise(criterion, forGood);
        }
        for (int unit = 0; unit < layout.units(); unit++) {
            if (portfolio.units.isRecognised(unit)) {
                for (int criterion = layout.firstCriterion(unit); criterion < layout.endCriterion(unit); criterion++) {
                    recognise(criterion, forGood);
                }
            }
        }
    }

    /**
     * Says how one criterion stands, in long codes of days.
     *
     * @param lastDay  the code of the last day on which it is met
     * @param states  a bit for each of the states that its live mappings have
     */
    void put(int criterion, int lastDay, int states, boolean isRecognised) {
        until[criterion] = lastDay;
        marks[criterion] = (byte) states;
        if (isRecognised) {
            recognise(criterion, DayCode.forGood(true));
        }
    }

    private void recognise(int criterion, int forGood) {
        marks[criterion] |= RECOGNISED;
        until[criterion] = forGood;
    }

    boolean isRecognised(int criterion) {
        return (marks[criterion] & RECOGNISED) != 0;
    }

    /** Returns whether a criterion is met or recognised on a day. */
    boolean isCovered(int criterion, int day) {
        return until[criterion] >= day;
    }

    /** Returns how many of some criteria are met or recognised on a day. */
    int covered(int first, int end, int day) {
        int covered = 0;
        for (int criterion = first; criterion < end; criterion++) {
            covered += until[criterion] >= day ? 1 : 0;
        }
        return covered;
    }

    /** Returns the code of the last day on which a criterion is met. */
    int until(int criterion) {
        return until[criterion];
    }

    /** Returns where a criterion stands on a day that is required and waits for no sign-off. */
    CriterionStatus status(int criterion, int day) {
        return isRecognised(criterion) ? CriterionStatus.RECOGNISED : status(until[criterion], marks[criterion], day);
    }

    /**
     * Returns where a criterion stands (V3.3 to V3.8).
     *
     * @param until  the code of the last day on which it is met
     * @param marks  a bit for each of the states that its live mappings have
     * @param day  the code of the day asked about
     */
    static CriterionStatus status(int until, int marks, int day) {
        if (until >= day) {
            return CriterionStatus.MET;
        }
        if (until != DayCode.NEVER) {
            return CriterionStatus.LAPSED;
        }
        if ((marks & SHOWS_SOME) != 0) {
            return CriterionStatus.PARTLY_MET;
        }
        if ((marks & AWAITING) != 0) {
            return CriterionStatus.AWAITING_DECISION;
        }
        return (marks & NOT_YET_MET) != 0 ? CriterionStatus.NOT_YET_MET : CriterionStatus.NO_EVIDENCE;
    }
}
