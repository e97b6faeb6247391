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
    private final Unit unit;
    private final CriterionStatuses statuses;
    private final Demands demands;
    private final CriterionChoices choices;

    UnitGaps(Question question, UnitStanding standing) {
        this.question = question;
        this.unit = standing.unit();
        this.statuses = standing.statuses();
        this.demands = new Demands(question, statuses);
        this.choices = new CriterionChoices(statuses, demands);
    }

    /** V8.1: returns the gaps, each once. */
    List<Shortfall> gaps() {
        List<Shortfall> gaps = new ArrayList<>();
        if (UnitStanding.isUnmeetable(unit)) {
            gaps.add(new Shortfall("UNIT", unit.identifier().text(), "", 1));
        }
        for (String number : statuses.numbers()) {
            if (statuses.choicesOf(number).isEmpty() && !statuses.isMetOrRecognised(number)) {
                gaps.add(new Shortfall("CRITERION", statuses.reference(number).toString(), "", 1));
            }
            gaps.addAll(missing(demands.ofRange(number)));
        }
        gaps.addAll(ofChoices());
        for (PlacedRequirement requirement : question.requirements(unit.identifier())) {
            gaps.addAll(missing(demands.of(requirement)));
        }
        return gaps.stream().distinct().toList();
    }

    /** V5.13: returns what required demands are short of that are made in any case. */
    private List<Shortfall> missing(List<Demand> made) {
        return made.stream()
                .filter(demand -> demand.isRequired() && choices.isMadeInAnyCase(demand))
                .flatMap(demand -> demands.shortfalls(demand).stream())
                .toList();
    }

    /** V3.10, V5.13: returns one gap for each choice that not enough criteria carry. */
    private List<Shortfall> ofChoices() {
        List<Shortfall> gaps = new ArrayList<>();
        int ordinal = 0;
        for (CriterionChoice choice : unit.choices()) {
            ordinal++;
            int missing = choice.atLeast() - choices.carriersOf(choice);
            if (missing > 0) {
                gaps.add(new Shortfall("CHOICE", unit.identifier().text() + " choice " + ordinal, "", missing));
            }
        }
        return gaps;
    }
}
