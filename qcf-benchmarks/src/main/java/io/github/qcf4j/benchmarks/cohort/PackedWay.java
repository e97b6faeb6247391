package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.UnitState;
import java.util.List;

/**
 * Maps packed learners with the library, and reads what it says: every answer that the other ways work out, so that
 * nothing that is only found when asked for is left out of the time.
 */
final class PackedWay {

    private static final List<UnitState> STATES = List.of(UnitState.values());

    private final CoverageLayout layout;
    private final CoverageView view;

    PackedWay(CoverageLayout layout) {
        this.layout = layout;
        this.view = CoverageView.of(layout);
    }

    /** Maps a learner, and reads status, roll-up, credit and gaps. */
    int statuses(PackedPortfolio learner, long day) {
        view.map(learner, day);
        return readStatuses();
    }

    /** Asks about the learner mapped before on another day, and reads status, roll-up, credit and gaps. */
    int statusesAt(long day) {
        view.moveTo(day);
        return readStatuses();
    }

    /** Maps a learner, and reads how many items every criterion has besides, for which all of them are indexed. */
    int withIndex(PackedPortfolio learner, long day) {
        return statuses(learner, day) + readIndex();
    }

    /** Maps a learner, and reads each item of every criterion besides. */
    int withEvidence(PackedPortfolio learner, long day) {
        return statuses(learner, day) + readEvidence();
    }

    private int readIndex() {
        int read = 0;
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            read += view.evidenceCount(criterion);
        }
        return read;
    }

    private int readEvidence() {
        int read = 0;
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            int items = view.evidenceCount(criterion);
            for (int position = 0; position < items; position++) {
                read += view.evidence(criterion, position);
            }
        }
        return read;
    }

    /** Maps a learner and keeps the answer. */
    CoverageSummary snapshot(PackedPortfolio learner, long day) {
        return view.map(learner, day).snapshot();
    }

    /** Maps a learner. */
    CoverageView map(PackedPortfolio learner, long day) {
        return view.map(learner, day);
    }

    /** Asks about the learner mapped before on another day. */
    CoverageView moveTo(long day) {
        return view.moveTo(day);
    }

    private int readStatuses() {
        int read = view.met() + view.required() + readCriteria() + readOutcomes() + readUnits() + readGaps();
        for (UnitState state : STATES) {
            read += view.credit(state);
        }
        return read;
    }

    private int readCriteria() {
        int read = 0;
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            read += view.status(criterion).ordinal();
        }
        return read;
    }

    private int readOutcomes() {
        int read = 0;
        for (int outcome = 0; outcome < layout.outcomes(); outcome++) {
            read += view.metOfOutcome(outcome);
        }
        return read;
    }

    private int readUnits() {
        int read = 0;
        for (int unit = 0; unit < layout.units(); unit++) {
            read += view.state(unit).ordinal() + view.met(unit);
        }
        return read;
    }

    private int readGaps() {
        int read = 0;
        for (int open = view.nextOpen(0); open >= 0; open = view.nextOpen(open + 1)) {
            read += open;
        }
        return read;
    }

    /** Returns the fingerprint of what the view says now. */
    Fingerprint fingerprint() {
        Fingerprint.Taker taker = new Fingerprint.Taker();
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            taker.criterion(criterion, view.status(criterion));
            for (int position = 0; position < view.evidenceCount(criterion); position++) {
                taker.evidence(criterion, view.evidence(criterion, position));
            }
        }
        for (int outcome = 0; outcome < layout.outcomes(); outcome++) {
            taker.outcome(view.metOfOutcome(outcome));
        }
        for (int unit = 0; unit < layout.units(); unit++) {
            taker.unit(view.state(unit), view.met(unit), view.isSelected(unit) ? view.required(unit) : 0);
        }
        STATES.forEach(state -> taker.credit(state, view.credit(state)));
        return taker.taken();
    }
}
