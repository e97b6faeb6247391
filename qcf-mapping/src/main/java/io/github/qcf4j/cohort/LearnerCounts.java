package io.github.qcf4j.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many learners of a qualification version stand where, in whole numbers that can be added up.
 * <p>
 * Of most learners most criteria are not required. They are not counted one by one: they are those who are left.
 */
final class LearnerCounts {

    private static final int STATUSES = CriterionStatus.values().length;
    private static final int STATES = UnitState.values().length;

    long learners;
    long covered;
    private final long[][] statuses;
    private final long[][] states;
    private final long[] credit = new long[STATES];
    private final long[] endingCriteria;
    private final long[] endingUnits;

    LearnerCounts(CoverageLayout layout) {
        this(layout.criteria(), layout.units());
    }

    private LearnerCounts(int criteria, int units) {
        this.statuses = new long[STATUSES][criteria];
        this.states = new long[STATES][units];
        this.endingCriteria = new long[criteria];
        this.endingUnits = new long[units];
    }

    /** Counts a status that is required. */
    void addStatus(int criterion, CriterionStatus status) {
        if (status != CriterionStatus.NOT_REQUIRED) {
            statuses[status.ordinal()][criterion]++;
        }
    }

    void addState(int unit, UnitState state) {
        states[state.ordinal()][unit]++;
    }

    void addCredit(UnitState state, long further) {
        credit[state.ordinal()] += further;
    }

    void addEndingCriterion(int criterion) {
        endingCriteria[criterion]++;
    }

    void addEndingUnit(int unit, boolean ends) {
        endingUnits[unit] += ends ? 1 : 0;
    }

    long learners(int criterion, CriterionStatus status) {
        if (status != CriterionStatus.NOT_REQUIRED) {
            return statuses[status.ordinal()][criterion];
        }
        long required = 0;
        for (long[] counts : statuses) {
            required += counts[criterion];
        }
        return learners - required;
    }

    long learners(int unit, UnitState state) {
        return states[state.ordinal()][unit];
    }

    long endingCriterion(int criterion) {
        return endingCriteria[criterion];
    }

    long endingUnit(int unit) {
        return endingUnits[unit];
    }

    long credit(UnitState state) {
        return credit[state.ordinal()];
    }

    LearnerCounts copy() {
        return new LearnerCounts(endingCriteria.length, endingUnits.length).add(this);
    }

    LearnerCounts plus(LearnerCounts other) {
        return copy().add(other);
    }

    private LearnerCounts add(LearnerCounts other) {
        learners += other.learners;
        covered += other.covered;
        for (int status = 0; status < STATUSES; status++) {
            add(statuses[status], other.statuses[status]);
        }
        for (int state = 0; state < STATES; state++) {
            add(states[state], other.states[state]);
        }
        add(credit, other.credit);
        add(endingCriteria, other.endingCriteria);
        add(endingUnits, other.endingUnits);
        return this;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LearnerCounts other
                && learners == other.learners
                && covered == other.covered
                && Arrays.deepEquals(statuses, other.statuses)
                && Arrays.deepEquals(states, other.states)
                && Arrays.equals(credit, other.credit)
                && Arrays.equals(endingCriteria, other.endingCriteria)
                && Arrays.equals(endingUnits, other.endingUnits);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(statuses) + Long.hashCode(learners);
    }
}
