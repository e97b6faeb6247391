package io.github.qcf4j.mapping;

/** Where a unit stands that has choices, demands or criteria that wait for its sign-off; used for many learners. */
final class UnitRollUp implements Attained {

    private final UnitPlan plan;
    private final int firstCriterion;
    private final int firstDemand;
    private final CriterionDays days;
    private final Readiness readiness;
    private long[] demandsUntil = new long[0];
    private int day;
    private long epochDay;
    private boolean signedOff;

    UnitRollUp(CoverageLayout layout, int unit, CriterionDays days) {
        this.plan = layout.plan(unit);
        this.firstCriterion = layout.firstCriterion(unit);
        this.firstDemand = layout.firstDemand(unit);
        this.days = days;
        this.readiness = new Readiness(plan, this);
    }

    /** Turns to a learner and a day. */
    void turnTo(PackedPortfolio portfolio, boolean signedOff, int day, long epochDay) {
        turnTo(portfolio.demandsUntil, signedOff, day, epochDay);
    }

    /** Turns to a learner, whose demands are met until some days, and a day. */
    void turnTo(long[] demandsUntil, boolean signedOff, int day, long epochDay) {
        this.demandsUntil = demandsUntil;
        this.signedOff = signedOff;
        this.day = day;
        this.epochDay = epochDay;
        readiness.recognisedChanged();
    }

    @Override
    public boolean isRecognised(int criterion) {
        return days.isRecognised(firstCriterion + criterion);
    }

    @Override
    public boolean isCovered(int criterion) {
        return days.isCovered(firstCriterion + criterion, day);
    }

    @Override
    public boolean isMet(DemandPlan demand) {
        return demandsUntil[firstDemand + demand.index()] >= epochDay;
    }

    boolean isReady() {
        return readiness.isReady();
    }

    /** Returns where a criterion of the unit stands if the unit is selected. */
    CriterionStatus status(int index) {
        if (!isRecognised(index) && readiness.isReleased(index)) {
            return CriterionStatus.NOT_REQUIRED;
        }
        return awaitsSignOff(index) ? CriterionStatus.AWAITING_DECISION : days.status(firstCriterion + index, day);
    }

    /** Returns whether a criterion is asked for and not covered. */
    boolean isOpen(int index) {
        return !isProgress(index) && !readiness.isReleased(index);
    }

    private boolean awaitsSignOff(int index) {
        return !signedOff
                && plan.criterion(index).coverage().awaitsSignOff()
                && isCovered(index)
                && !isRecognised(index);
    }

    /** Returns how many criteria are covered, a choice counting no more than it asks for (V3.10). */
    int met() {
        int met = 0;
        for (CriterionPlan criterion : plan.criteria()) {
            met += criterion.isInNoChoice() && isProgress(criterion.index()) ? 1 : 0;
        }
        for (ChoicePlan choice : plan.choices()) {
            int covered = 0;
            for (int member : choice.members()) {
                covered += isProgress(member) ? 1 : 0;
            }
            met += Math.min(choice.atLeast(), covered);
        }
        return met;
    }

    private boolean isProgress(int index) {
        return isCovered(index) && !awaitsSignOff(index);
    }
}
