package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the units of a plan come to together; of two plans the lesser is the better.
 *
 * @param value  their weight
 * @param credit  their credit
 * @param units  their number
 * @param hours  their guided learning hours
 * @param notRecorded  the sentences that say which weights are not recorded
 */
record CompletionTotals(long value, long credit, int units, long hours, List<String> notRecorded)
        implements Comparable<CompletionTotals> {

    private static final Comparator<CompletionTotals> ORDER = Comparator.comparingLong(CompletionTotals::value)
            .thenComparingLong(CompletionTotals::credit)
            .thenComparingInt(CompletionTotals::units);

    static CompletionTotals of(Collection<UnitIdentifier> units, CompletionObjective objective, Structure asked) {
        long value = 0;
        long credit = 0;
        long hours = 0;
        List<String> notRecorded = new ArrayList<>();
        for (UnitIdentifier identifier : units) {
            Optional<Unit> unit = asked.unit(identifier);
            OptionalLong weight = objective.weightOf(identifier, unit);
            if (weight.isEmpty()) {
                notRecorded.add("the %s of %s is not recorded".formatted(objective.noun(), identifier.text()));
            }
            value += weight.orElse(0);
            credit += unit.flatMap(Unit::credit).map(Credit::value).orElse(0);
            hours += unit.flatMap(Unit::guidedLearningHours).map(Hours::value).orElse(0);
        }
        return new CompletionTotals(value, credit, units.size(), hours, List.copyOf(notRecorded));
    }

    @Override
    public int compareTo(CompletionTotals other) {
        return ORDER.compare(this, other);
    }
}
