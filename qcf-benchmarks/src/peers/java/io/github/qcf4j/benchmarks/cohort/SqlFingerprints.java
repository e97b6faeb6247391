package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fingerprints of what a database has worked out about a cohort. */
final class SqlFingerprints {

    private static final List<CriterionStatus> STATUSES = List.of(
            CriterionStatus.NOT_REQUIRED,
            CriterionStatus.RECOGNISED,
            CriterionStatus.MET,
            CriterionStatus.LAPSED,
            CriterionStatus.PARTLY_MET,
            CriterionStatus.AWAITING_DECISION,
            CriterionStatus.NOT_YET_MET,
            CriterionStatus.NO_EVIDENCE);
    private static final List<UnitState> STATES = List.of(
            UnitState.NOT_STARTED, UnitState.IN_PROGRESS, UnitState.READY, UnitState.ACHIEVED, UnitState.RECOGNISED);

    private final WorkModel model;
    private final int[][] statuses;
    private final int[][] outcomes;
    private final int[][][] units;
    private final int[][] credit;

    SqlFingerprints(SqlCohort cohort, WorkModel model, int learners) throws SQLException {
        this.model = model;
        this.statuses = new int[learners][model.criteria().size()];
        this.outcomes = new int[learners][model.outcomes()];
        this.units = new int[learners][model.units().size()][3];
        this.credit = new int[learners][STATES.size()];
        for (int[] row : cohort.rows("SELECT learner, criterion, status FROM status", 3)) {
            statuses[row[0]][row[1]] = row[2];
        }
        for (int[] row : cohort.rows("SELECT learner, outcome, met FROM outcome_met", 3)) {
            outcomes[row[0]][row[1]] = row[2];
        }
        for (int[] row : cohort.rows("SELECT learner, unit, state, met, size FROM unit_state", 5)) {
            units[row[0]][row[1]] = Arrays.copyOfRange(row, 2, 5);
        }
        for (int[] row : cohort.rows("SELECT learner, state, credit FROM credit", 3)) {
            credit[row[0]][row[1]] = row[2];
        }
    }

    /** Returns the fingerprint of each learner, without evidence. */
    List<Fingerprint> taken() {
        List<Fingerprint> taken = new ArrayList<>();
        for (int learner = 0; learner < statuses.length; learner++) {
            taken.add(taken(learner));
        }
        return taken;
    }

    private Fingerprint taken(int learner) {
        Fingerprint.Taker taker = new Fingerprint.Taker();
        for (int criterion = 0; criterion < model.criteria().size(); criterion++) {
            taker.criterion(criterion, STATUSES.get(statuses[learner][criterion]));
        }
        for (int met : outcomes[learner]) {
            taker.outcome(met);
        }
        for (int[] unit : units[learner]) {
            taker.unit(STATES.get(unit[0]), unit[1], unit[2]);
        }
        for (int state = 0; state < STATES.size(); state++) {
            taker.credit(STATES.get(state), credit[learner][state]);
        }
        return taker.taken();
    }
}
