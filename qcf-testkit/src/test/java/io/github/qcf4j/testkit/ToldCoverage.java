package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageListener;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.LivePortfolio;
import io.github.qcf4j.mapping.UnitState;
import java.util.Arrays;
import java.util.function.Supplier;

/** Where a learner stands by what was told alone, from a first look on. */
final class ToldCoverage implements CoverageListener {

    private final LivePortfolio live;
    private CriterionStatus[] criteria = new CriterionStatus[0];
    private UnitState[] units = new UnitState[0];
    private int[] credit = new int[0];
    private boolean satisfied;
    private int changes;

    ToldCoverage(LivePortfolio live) {
        this.live = live;
        look();
    }

    private void look() {
        criteria = criteria(live);
        units = units(live);
        credit = credit(live);
        satisfied = live.isSatisfied();
    }

    private static CriterionStatus[] criteria(LivePortfolio live) {
        CriterionStatus[] criteria = new CriterionStatus[live.layout().criteria()];
        Arrays.setAll(criteria, live::status);
        return criteria;
    }

    private static UnitState[] units(LivePortfolio live) {
        UnitState[] units = new UnitState[live.layout().units()];
        Arrays.setAll(units, live::state);
        return units;
    }

    private static int[] credit(LivePortfolio live) {
        return Arrays.stream(UnitState.values()).mapToInt(live::credit).toArray();
    }

    /** Says that what was told comes to what the portfolio says. */
    void agree(Supplier<String> when) {
        boolean same = Arrays.equals(criteria, criteria(live))
                && Arrays.equals(units, units(live))
                && Arrays.equals(credit, credit(live));
        assertThat(same).as(when).isTrue();
    }

    boolean isSatisfied() {
        return satisfied;
    }

    int changes() {
        return changes;
    }

    @Override
    public void laidOutAnew(CoverageLayout layout) {
        look();
    }

    @Override
    public void criterionChanged(int criterion, CriterionStatus before, CriterionStatus now) {
        assertThat(before).isEqualTo(criteria[criterion]).isNotEqualTo(now);
        criteria[criterion] = now;
        changes++;
    }

    @Override
    public void unitChanged(int unit, UnitState before, UnitState now) {
        assertThat(before).isEqualTo(units[unit]).isNotEqualTo(now);
        units[unit] = now;
    }

    @Override
    public void creditChanged(UnitState state, int before, int now) {
        assertThat(before).isEqualTo(credit[state.ordinal()]).isNotEqualTo(now);
        credit[state.ordinal()] = now;
    }

    @Override
    public void rulesChanged(boolean nowSatisfied) {
        assertThat(nowSatisfied).isNotEqualTo(satisfied);
        satisfied = nowSatisfied;
    }
}
