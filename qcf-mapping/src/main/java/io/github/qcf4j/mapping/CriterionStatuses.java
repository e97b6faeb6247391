package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * The number of the status of every criterion on a day, and how many criteria of each outcome are covered, laid out from
 * unit to unit for one learner after the other.
 */
final class CriterionStatuses {

    /** The status is not known before it is asked for. */
    static final byte UNKNOWN = -1;

    private static final byte NOT_REQUIRED = (byte) CriterionStatus.NOT_REQUIRED.ordinal();
    private static final byte RECOGNISED = (byte) CriterionStatus.RECOGNISED.ordinal();
    private static final byte NO_EVIDENCE = (byte) CriterionStatus.NO_EVIDENCE.ordinal();
    private static final byte MET = (byte) PackedCriteria.MET;

    final byte[] statuses;
    final int[] coveredOfOutcome;

    /** For each criterion that has live mappings, one more than its index among those of the learner; else 0. */
    final int[] places;

    private final int[] outcomeOf;
    private final int[] sizeOfOutcome;
    private final int[] firstCriterion;
    private final int[] firstOutcome;
    private PackedCriteria criteria = PackedCriteria.NONE;

    CriterionStatuses(CoverageLayout layout) {
        statuses = new byte[layout.criteria()];
        coveredOfOutcome = new int[layout.outcomes()];
        places = new int[layout.criteria()];
        outcomeOf = new int[layout.criteria()];
        sizeOfOutcome = new int[layout.outcomes()];
        firstCriterion = new int[layout.units() + 1];
        firstOutcome = new int[layout.units() + 1];
        for (int outcome = 0; outcome < layout.outcomes(); outcome++) {
            int first = layout.firstCriterionOfOutcome(outcome);
            int end = layout.endCriterionOfOutcome(outcome);
            Arrays.fill(outcomeOf, first, end, outcome);
            sizeOfOutcome[outcome] = end - first;
            firstOutcome[layout.unitOfOutcome(outcome) + 1] = outcome + 1;
        }
        for (int unit = 0; unit < layout.units(); unit++) {
            firstCriterion[unit + 1] = layout.endCriterion(unit);
            firstOutcome[unit + 1] = Math.max(firstOutcome[unit + 1], firstOutcome[unit]);
        }
        Arrays.fill(statuses, UNKNOWN);
        Arrays.fill(coveredOfOutcome, UNKNOWN);
    }

    /** Takes down which criteria have live mappings, in place of those of the learner before. */
    void turnTo(PackedCriteria learner) {
        for (int i = 0; i < criteria.size(); i++) {
            places[criteria.criterion(i)] = 0;
        }
        criteria = learner;
        for (int i = 0; i < criteria.size(); i++) {
            places[criteria.criterion(i)] = i + 1;
        }
    }

    /** Begins with another day: nothing is required of anything yet. */
    void clear() {
        Arrays.fill(statuses, NOT_REQUIRED);
        Arrays.fill(coveredOfOutcome, 0);
    }

    /** Says that all criteria of a unit are recognised. */
    void recogniseUnit(int unit) {
        Arrays.fill(statuses, firstCriterion[unit], firstCriterion[unit + 1], RECOGNISED);
        int first = firstOutcome[unit];
        System.arraycopy(sizeOfOutcome, first, coveredOfOutcome, first, firstOutcome[unit + 1] - first);
    }

    /** Says that nothing is required of a unit whose criteria were read. */
    void release(int unit) {
        fill(unit, NOT_REQUIRED, 0);
    }

    /** Says that the criteria of a unit are not known before one of them is asked for. */
    void leaveOpen(int unit) {
        fill(unit, UNKNOWN, UNKNOWN);
    }

    private void fill(int unit, byte status, int covered) {
        Arrays.fill(statuses, firstCriterion[unit], firstCriterion[unit + 1], status);
        Arrays.fill(coveredOfOutcome, firstOutcome[unit], firstOutcome[unit + 1], covered);
    }

    /**
     * Reads where the criteria of a unit stand on a day, and returns how many of them are met.
     *
     * @param index  the index of the unit among those of the learner
     */
    int read(int unit, int index, int day) {
        Arrays.fill(statuses, firstCriterion[unit], firstCriterion[unit + 1], NO_EVIDENCE);
        int from = criteria.firstOfUnit[index];
        int to = criteria.firstOfUnit[index + 1];
        return criteria.isLong() ? read(criteria.longOnes, from, to, day) : read(criteria.shortOnes, from, to, day);
    }

    private int read(int[] ones, int from, int to, int day) {
        int covered = 0;
        for (int i = from; i < to; i++) {
            int one = ones[i];
            covered += put(one >>> 18, ((one & 0xFFFF) - day) >> 31, one >>> 16 & 3);
        }
        return covered;
    }

    private int read(long[] ones, int from, int to, int day) {
        int covered = 0;
        for (int i = from; i < to; i++) {
            long one = ones[i];
            covered += put((int) (one >>> 34), ((int) one - day) >> 31, (int) (one >>> 32) & 3);
        }
        return covered;
    }

    /** Puts down a criterion without a branch: {@code over} is -1 if its last day is over, and 0 if it is met. */
    private int put(int criterion, int over, int afterwards) {
        statuses[criterion] = (byte) (MET + (over & afterwards + 1));
        coveredOfOutcome[outcomeOf[criterion]] += over + 1;
        return over + 1;
    }

    /** Puts down that a criterion of a unit that was read is recognised, and returns 1 if it is not met besides. */
    int recognise(int criterion) {
        int more = statuses[criterion] == MET ? 0 : 1;
        statuses[criterion] = RECOGNISED;
        coveredOfOutcome[outcomeOf[criterion]] += more;
        return more;
    }

    /** Finds out where the criteria of a unit stand that are not known yet. */
    void resolve(int unit, UnitRollUp rollUp) {
        int first = firstCriterion[unit];
        fill(unit, NO_EVIDENCE, 0);
        for (int criterion = first; criterion < firstCriterion[unit + 1]; criterion++) {
            CriterionStatus status = rollUp.status(criterion - first);
            statuses[criterion] = (byte) status.ordinal();
            coveredOfOutcome[outcomeOf[criterion]] += status.isCovered() ? 1 : 0;
        }
    }
}
