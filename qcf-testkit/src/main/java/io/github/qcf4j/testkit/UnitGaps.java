package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is still to do for one selected unit that is neither achieved nor recognised, in the order of the specification.
 */
final class UnitGaps {

    private final Question question;
    private final UnitStanding standing;
    private final Unit unit;
    private final CriterionStatuses statuses;
    private final Demands demands;

    UnitGaps(Question question, UnitStanding standing) {
        this.question = question;
        this.standing = standing;
        this.unit = standing.unit();
        this.statuses = standing.statuses();
        this.demands = new Demands(question, statuses);
    }

    /** V8.1: returns the gaps, each once. */
    List<Shortfall> gaps() {
        List<Shortfall> gaps = new ArrayList<>();
        if (UnitStanding.isUnmeetable(unit)) {
            gaps.add(new Shortfall("UNIT", unit.identifier().text(), "", 1));
        }
        for (String number : standing.numbers()) {
            if (statuses.choicesOf(number).isEmpty() && !statuses.isMetOrRecognised(number)) {
                gaps.add(new Shortfall("CRITERION", statuses.reference(number).toString(), "", 1));
            }
            gaps.addAll(demands.shortfalls(number));
        }
        gaps.addAll(choices());
        for (PlacedRequirement requirement : question.requirements(unit.identifier())) {
            if (requirement.isRequired()) {
                gaps.addAll(demands.shortfalls(requirement));
            }
        }
        return gaps.stream().distinct().toList();
    }

    /** V3.10: returns one gap for each choice of which not enough criteria are met. */
    private List<Shortfall> choices() {
        List<Shortfall> gaps = new ArrayList<>();
        int ordinal = 0;
        for (CriterionChoice choice : unit.choices()) {
            ordinal++;
            int missing = choice.atLeast() - statuses.metOf(choice);
            if (missing > 0) {
                gaps.add(new Shortfall("CHOICE", unit.identifier().text() + " choice " + ordinal, "", missing));
            }
        }
        return gaps;
    }
}
