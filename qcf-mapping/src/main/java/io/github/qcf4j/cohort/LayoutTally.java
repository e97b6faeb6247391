package io.github.qcf4j.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.UnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The learners of one qualification version as one thread counts them, each looked at through the same view. */
final class LayoutTally {

    private static final UnitState[] STATES = UnitState.values();

    private final CohortQuestion question;
    private final CoverageLayout layout;
    private final CoverageView view;
    private final LearnerCounts counts;
    private final List<GrowingShortlist<NearLearner>> near = new ArrayList<>();
    private final GrowingShortlist<EndingCriterion> ending;
    private final boolean[] ready;
    private final long asOf;
    private final long lastDay;
    private long lastListed = Long.MAX_VALUE;

    LayoutTally(CoverageLayout layout, CohortQuestion question) {
        this.layout = layout;
        this.question = question;
        this.view = CoverageView.of(layout);
        this.counts = new LearnerCounts(layout);
        this.ending = new GrowingShortlist<>(question.listed());
        this.ready = new boolean[layout.units()];
        this.asOf = question.asOf().toEpochDay();
        this.lastDay = question.lastDay().toEpochDay();
        for (int unit = 0; unit < layout.units(); unit++) {
            near.add(new GrowingShortlist<>(question.listed()));
        }
    }

    CoverageLayout layout() {
        return layout;
    }

    /** Turns to a learner. */
    void turnTo(PackedPortfolio learner) {
        view.map(learner, asOf);
    }

    CoverageSummary summary() {
        return view.snapshot();
    }

    /** Counts the learner; the view is left on any day. */
    void count(PackedPortfolio learner) {
        counts.learners++;
        counts.covered += view.required() > 0 && view.met() == view.required() ? 1 : 0;
        for (UnitState state : STATES) {
            counts.addCredit(state, view.credit(state));
        }
        boolean readyByMore = false;
        for (int unit = 0; unit < layout.units(); unit++) {
            UnitState state = view.state(unit);
            if (view.isSelected(unit)) {
                counts.addState(unit, state);
                readyByMore |= countSelected(learner, unit, state);
            } else if (state.isHeld()) {
                counts.addState(unit, state);
            }
        }
        if (readyByMore) {
            countFallen(learner);
        }
    }

    /** Counts a selected unit, and returns whether a choice or a demand makes it ready. */
    private boolean countSelected(PackedPortfolio learner, int unit, UnitState state) {
        if (state.isHeld()) {
            countStatuses(unit);
            return false;
        }
        boolean ready = state == UnitState.READY;
        boolean plain = layout.isPlain(unit);
        countNear(learner, unit, state);
        boolean ends = countStatusesAndEnding(learner, unit, plain);
        counts.addEndingUnit(unit, ends && ready && plain);
        return ready && !plain;
    }

    private void countStatuses(int unit) {
        int end = layout.endCriterion(unit);
        for (int criterion = layout.firstCriterion(unit); criterion < end; criterion++) {
            counts.addStatus(criterion, view.status(criterion));
        }
    }

    /** Counts the criteria of an open unit, and returns whether any will not be met any more. */
    private boolean countStatusesAndEnding(PackedPortfolio learner, int unit, boolean plain) {
        boolean ends = false;
        int end = layout.endCriterion(unit);
        for (int criterion = layout.firstCriterion(unit); criterion < end; criterion++) {
            CriterionStatus status = view.status(criterion);
            counts.addStatus(criterion, status);
            if (status == CriterionStatus.MET || !plain) {
                ends |= countEnding(learner, criterion);
            }
        }
        return ends;
    }

    /** Counts a criterion if it is met and will not be any more, and returns whether it is so. */
    private boolean countEnding(PackedPortfolio learner, int criterion) {
        long until = view.metUntil(criterion);
        if (until < asOf || until >= lastDay) {
            return false;
        }
        counts.addEndingCriterion(criterion);
        if (until >= lastListed) {
            ending.addUnlisted();
        } else {
            LocalDate on = LocalDate.ofEpochDay(until + 1);
            ending.add(new EndingCriterion(on, layout.criterion(criterion), learner.learner()));
            EndingCriterion last = ending.last();
            lastListed = last == null ? Long.MAX_VALUE : last.on().toEpochDay();
        }
        return true;
    }

    private void countNear(PackedPortfolio learner, int unit, UnitState state) {
        int open = view.required(unit) - view.met(unit);
        if (state != UnitState.NOT_STARTED && open <= question.nearCompletion()) {
            GrowingShortlist<NearLearner> list = near.get(unit);
            NearLearner last = list.last();
            if (last != null && last.isBefore(learner.learner(), open)) {
                list.addUnlisted();
            } else {
                list.add(new NearLearner(learner.learner(), open));
            }
        }
    }

    /** Counts units that a choice or a demand makes ready, which only the later day tells to be so no more. */
    private void countFallen(PackedPortfolio learner) {
        for (int unit = 0; unit < ready.length; unit++) {
            ready[unit] = view.isSelected(unit) && !layout.isPlain(unit) && view.state(unit) == UnitState.READY;
        }
        view.moveTo(Math.min(lastDay, learner.until().toEpochDay()));
        for (int unit = 0; unit < ready.length; unit++) {
            UnitState later = view.state(unit);
            counts.addEndingUnit(unit, ready[unit] && later != UnitState.READY && !later.isHeld());
        }
    }

    QualificationCoverage coverage() {
        return new QualificationCoverage(
                layout,
                question,
                counts.copy(),
                near.stream().map(GrowingShortlist::shortlist).toList(),
                ending.shortlist());
    }
}
