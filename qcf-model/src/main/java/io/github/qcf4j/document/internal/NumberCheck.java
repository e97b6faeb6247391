package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.CriterionDocument;
import io.github.qcf4j.document.OutcomeDocument;
import io.github.qcf4j.document.UnitDocument;
import io.github.qcf4j.validation.UnitFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a unit numbers all of its outcomes and criteria or none of them, and each differently. */
final class NumberCheck {

    private final Problems problems;
    private final List<Spot> unnumbered = new ArrayList<>();
    private final Set<String> outcomeNumbers = new HashSet<>();
    private final Set<String> criterionNumbers = new HashSet<>();
    private boolean someNumbered;

    NumberCheck(Problems problems) {
        this.problems = problems;
    }

    void check(UnitDocument unit, Spot spot) {
        List<OutcomeDocument> outcomes = Assembly.all(unit.outcomes());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) != null) {
                check(outcomes.get(i), spot.property("outcomes").item(i));
            }
        }
        if (someNumbered) {
            unnumbered.forEach(at -> problems.report(UnitFinding.NUMBER_MISSING, at));
        }
    }

    private void check(OutcomeDocument outcome, Spot spot) {
        check(outcome.number(), spot, outcomeNumbers);
        List<CriterionDocument> criteria = Assembly.all(outcome.criteria());
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) != null) {
                check(criteria.get(i).number(), spot.property("criteria").item(i), criterionNumbers);
            }
        }
    }

    private void check(@Nullable String number, Spot spot, Set<String> before) {
        Spot at = spot.property("number");
        boolean toldOrCutOff =
                problems.isReported(at) || spot.value() != null && !spot.value().isComplete();
        if (number != null) {
            someNumbered = true;
            if (!before.add(number)) {
                problems.report(UnitFinding.NUMBER_REPEATED, at);
            }
        } else if (!toldOrCutOff) {
            unnumbered.add(spot);
        }
    }
}
