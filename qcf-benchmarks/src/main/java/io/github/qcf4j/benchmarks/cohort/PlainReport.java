package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.util.List;
import java.util.Map;

/**
 * What a programme without the library works out about a learner.
 *
 * @param statuses  the status of every criterion
 * @param evidence  what is offered for every criterion that has something
 * @param outcomes  how many criteria of every outcome are met or recognised
 * @param gaps  the criteria still to be met, in the order of the specification
 */
record PlainReport(
        Map<String, CriterionStatus> statuses,
        Map<String, List<PlainMapping>> evidence,
        Map<String, Integer> outcomes,
        Map<String, UnitProgress> units,
        List<String> gaps,
        Map<UnitState, Integer> credit) {

    /** How far one unit is. */
    record UnitProgress(UnitState state, int met, int required) {}

    /** Returns the fingerprint of it. */
    Fingerprint fingerprint(List<PlainUnit> specification) {
        Fingerprint.Taker taker = new Fingerprint.Taker();
        int criterion = 0;
        for (PlainUnit unit : specification) {
            for (PlainUnit.Outcome outcome : unit.outcomes()) {
                for (String reference : outcome.criteria()) {
                    taker.criterion(criterion, statuses.get(reference));
                    for (PlainMapping mapping : evidence.getOrDefault(reference, List.of())) {
                        taker.evidence(criterion, DrawnLearner.item(mapping.item()));
                    }
                    criterion++;
                }
                taker.outcome(outcomes.get(outcome.reference()));
            }
            UnitProgress progress = units.get(unit.reference());
            taker.unit(progress.state(), progress.met(), progress.required());
        }
        credit.forEach(taker::credit);
        return taker.taken();
    }
}
