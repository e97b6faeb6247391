package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many learners of a qualification version stand where, in whole numbers that can be added up. */
final class LearnerCounts {

    long learners;
    long covered;
    private final Map<CriterionStatus, long[]> statuses = new EnumMap<>(CriterionStatus.class);
    private final Map<UnitState, long[]> states = new EnumMap<>(UnitState.class);
    private final Map<UnitState, long[]> credit = new EnumMap<>(UnitState.class);
    private final long[] endingCriteria;
    private final long[] endingUnits;

    LearnerCounts(CoverageLayout layout) {
        this(layout.criteria(), layout.units());
    }

    private LearnerCounts(int criteria, int units) {
        for (CriterionStatus status : CriterionStatus.values()) {
            statuses.put(status, new long[criteria]);
        }
        for (UnitState state : UnitState.values()) {
            states.put(state, new long[units]);
            credit.put(state, new long[1]);
        }
        this.endingCriteria = new long[criteria];
        this.endingUnits = new long[units];
    }

    void addStatus(int criterion, CriterionStatus status) {
        of(status, statuses)[criterion]++;
    }

    void addState(int unit, UnitState state) {
        of(state, states)[unit]++;
    }

    void addCredit(UnitState state, long further) {
        of(state, credit)[0] += further;
    }

    void addEndingCriterion(int criterion) {
        endingCriteria[criterion]++;
    }

    void addEndingUnit(int unit, boolean ends) {
        endingUnits[unit] += ends ? 1 : 0;
    }

    long learners(int criterion, CriterionStatus status) {
        return of(status, statuses)[criterion];
    }

    long learners(int unit, UnitState state) {
        return of(state, states)[unit];
    }

    long endingCriterion(int criterion) {
        return endingCriteria[criterion];
    }

    long endingUnit(int unit) {
        return endingUnits[unit];
    }

    long credit(UnitState state) {
        return of(state, credit)[0];
    }

    private static <E> long[] of(E constant, Map<E, long[]> counts) {
        return requireNonNull(counts.get(constant), "counts");
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
        statuses.forEach((status, counts) -> add(counts, of(status, other.statuses)));
        states.forEach((state, counts) -> add(counts, of(state, other.states)));
        credit.forEach((state, counts) -> add(counts, of(state, other.credit)));
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
                && isEqual(statuses, other.statuses)
                && isEqual(states, other.states)
                && isEqual(credit, other.credit)
                && Arrays.equals(endingCriteria, other.endingCriteria)
                && Arrays.equals(endingUnits, other.endingUnits);
    }

    private static <E> boolean isEqual(Map<E, long[]> counts, Map<E, long[]> others) {
        return counts.keySet().stream().allMatch(constant -> Arrays.equals(of(constant, counts), of(constant, others)));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(of(CriterionStatus.MET, statuses)) + Long.hashCode(learners);
    }
}
