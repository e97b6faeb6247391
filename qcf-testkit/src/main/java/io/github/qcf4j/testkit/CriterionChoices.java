package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways that the choices among criteria leave through one unit, and what is asked on them.
 */
final class CriterionChoices {

    private final CriterionStatuses statuses;
    private final Demands demands;
    private final Unit unit;

    CriterionChoices(CriterionStatuses statuses, Demands demands) {
        this.statuses = statuses;
        this.demands = demands;
        this.unit = statuses.unit();
    }

    /** V5.13: returns whether a unit can be met without some criteria: none is required, and choices have others. */
    boolean mayLeaveOut(List<String> numbers) {
        for (String number : numbers) {
            for (CriterionChoice choice : statuses.choicesOf(number)) {
                if (members(choice).stream()
                                .filter(other -> !numbers.contains(other))
                                .count()
                        < choice.atLeast()) {
                    return false;
                }
            }
        }
        return numbers.stream().noneMatch(number -> statuses.choicesOf(number).isEmpty());
    }

    private List<String> members(CriterionChoice choice) {
        return choice.criteria().stream()
                .filter(number -> unit.criterion(number).isPresent())
                .toList();
    }

    /** V5.13: returns whether a demand is made whatever is left out. */
    boolean isMadeInAnyCase(Demand demand) {
        return !mayLeaveOut(demands.span(demand));
    }

    /** V5.13: returns whether a criterion is recognised, or met with what is asked only of those that may be left out. */
    boolean carries(String number) {
        if (statuses.route(number).isPresent()) {
            return true;
        }
        return statuses.isMet(number)
                && demands.all().stream()
                        .filter(demand -> demand.isRequired() && demand.scope().contains(number))
                        .filter(demand -> !isMadeInAnyCase(demand))
                        .allMatch(demand -> demands.shortfalls(demand).isEmpty());
    }

    /** V5.13: returns how many criteria of a choice carry it. */
    int carriersOf(CriterionChoice choice) {
        return (int) members(choice).stream().filter(this::carries).count();
    }

    /** V5.13: returns whether a demand is made: in any case, or of a criterion that is still asked for. */
    boolean isMade(Demand demand) {
        return isMadeInAnyCase(demand) || demands.span(demand).stream().anyMatch(this::isAsked);
    }

    private boolean isAsked(String number) {
        boolean needed = statuses.choicesOf(number).stream().anyMatch(choice -> carriersOf(choice) < choice.atLeast());
        return !statuses.isReleased(number) && (needed || carries(number));
    }

    /** V5.13, V7.4: returns whether there is a way through the unit that is met with all that is asked on it. */
    boolean isAnyWayMet() {
        return ways().stream().anyMatch(this::isMet);
    }

    /** V5.13: returns the ways through the unit: the criteria in no choice, and of every choice as many as it asks. */
    private List<List<String>> ways() {
        List<List<String>> ways = new ArrayList<>(List.of(List.of()));
        for (String number : statuses.numbers()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> way : ways) {
                List<String> with = new ArrayList<>(way);
                with.add(number);
                longer.add(with);
                if (!statuses.choicesOf(number).isEmpty()) {
                    longer.add(way);
                }
            }
            ways = longer;
        }
        return ways.stream()
                .filter(way -> unit.choices().stream()
                        .allMatch(choice ->
                                members(choice).stream().filter(way::contains).count() >= choice.atLeast()))
                .toList();
    }

    private boolean isMet(List<String> way) {
        return way.stream().allMatch(statuses::isMetOrRecognised)
                && demands.all().stream()
                        .filter(Demand::isRequired)
                        .filter(demand -> demands.span(demand).stream().anyMatch(way::contains))
                        .allMatch(demand -> demands.shortfalls(demand).isEmpty());
    }
}
