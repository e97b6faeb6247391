package io.github.qcf4j.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.UnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The learners of one qualification version as one thread counts them, each looked at through the same view. */
final class LayoutTally {

    private final CohortQuestion question;
    private final CoverageLayout layout;
    private final CoverageView view;
    private final LearnerCounts counts;
    private final List<GrowingShortlist<NearLearner>> near = new ArrayList<>();
    private final GrowingShortlist<EndingCriterion> ending;
    private final long asOf;
    private final long lastDay;

    LayoutTally(CoverageLayout layout, CohortQuestion question) {
        this.layout = layout;
        this.question = question;
        this.view = CoverageView.of(layout);
        this.counts = new LearnerCounts(layout);
        this.ending = new GrowingShortlist<>(question.listed());
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
        for (UnitState state : UnitState.values()) {
            counts.addCredit(state, view.credit(state));
        }
        boolean readyByMore = false;
        for (int unit = 0; unit < layout.units(); unit++) {
            UnitState state = view.state(unit);
            if (view.isSelected(unit) || state.isHeld()) {
                counts.addState(unit, state);
            }
            countStatuses(unit);
            if (view.isSelected(unit) && !state.isHeld()) {
                countNear(learner, unit, state);
                boolean ends = countEnding(learner, unit);
                counts.addEndingUnit(unit, ends && state == UnitState.READY && layout.isPlain(unit));
                readyByMore |= state == UnitState.READY && !layout.isPlain(unit);
            }
        }
        if (readyByMore) {
            countFallen(learner);
        }
    }

    private void countStatuses(int unit) {
        for (int criterion = layout.firstCriterion(unit); criterion < layout.endCriterion(unit); criterion++) {
            counts.addStatus(criterion, view.status(criterion));
        }
    }

    /** Counts the criteria of an open unit that will not be met any more, and returns whether there are any. */
    private boolean countEnding(PackedPortfolio learner, int unit) {
        boolean ends = false;
        for (int criterion = layout.firstCriterion(unit); criterion < layout.endCriterion(unit); criterion++) {
            long until = view.metUntil(criterion);
            if (until >= asOf && until < lastDay) {
                ends = true;
                counts.addEndingCriterion(criterion);
                LocalDate on = LocalDate.ofEpochDay(until + 1);
                ending.add(new EndingCriterion(on, layout.criterion(criterion), learner.learner()));
            }
        }
        return ends;
    }

    private void countNear(PackedPortfolio learner, int unit, UnitState state) {
        int open = view.required(unit) - view.met(unit);
        if (state != UnitState.NOT_STARTED && open <= question.nearCompletion()) {
            near.get(unit).add(new NearLearner(learner.learner(), open));
        }
    }

    /** Counts units that a choice or a demand makes ready, which only the later day tells to be so no more. */
    private void countFallen(PackedPortfolio learner) {
        boolean[] ready = new boolean[layout.units()];
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
