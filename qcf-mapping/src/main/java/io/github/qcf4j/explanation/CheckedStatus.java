package io.github.qcf4j.explanation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a criterion stands, with the clause and the numbers (V3).
 *
 * @param verdict  where it stands
 * @param clause  the clause by which it does
 * @param numbers  the numbers of items
 */
record CheckedStatus(ExplainedVerdict verdict, String clause, SortedMap<ExplainedNumber, Integer> numbers) {

    static CheckedStatus of(CheckedUnit unit, String number) {
        if (!unit.isSelected()) {
            return new CheckedStatus(ExplainedVerdict.NOT_REQUIRED, "V3.1", Collections.emptySortedMap());
        }
        CheckedVerdict verdict = unit.readiness().verdict(number);
        LocalDate measured = unit.measured();
        if (unit.readiness().isRecognised(number)) {
            SortedMap<ExplainedNumber, Integer> numbers = new TreeMap<>(verdict.numbers(measured));
            numbers.remove(ExplainedNumber.NEEDED);
            return new CheckedStatus(ExplainedVerdict.RECOGNISED, "V3.2", numbers);
        }
        if (unit.readiness().isReleased(number)) {
            return new CheckedStatus(ExplainedVerdict.NOT_REQUIRED, "V3.10", Collections.emptySortedMap());
        }
        ExplainedVerdict found = verdict.verdict(measured);
        if (found == ExplainedVerdict.MET && unit.isHeldBack(number)) {
            return new CheckedStatus(ExplainedVerdict.AWAITING_DECISION, "V4.8", verdict.numbers(measured));
        }
        return new CheckedStatus(found, verdict.clause(found, measured), verdict.numbers(measured));
    }
}
