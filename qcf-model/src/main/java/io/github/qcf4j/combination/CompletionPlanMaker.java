package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes a plan of what a search found. */
final class CompletionPlanMaker {

    private final CompletionQuestion question;
    private final SortedSet<UnitIdentifier> secured;
    private final Found found;
    private final Structure asked;

    /**
     * @param secured  the units taken whatever else is
     */
    CompletionPlanMaker(CompletionQuestion question, SortedSet<UnitIdentifier> secured, Found found) {
        this.question = question;
        this.secured = secured;
        this.found = found;
        this.asked = found.problem().asked();
    }

    CompletionPlan plan() {
        SortedSet<UnitIdentifier> insisted = new TreeSet<>(secured);
        insisted.removeAll(question.planned());
        SortedSet<UnitIdentifier> planned = new TreeSet<>(secured);
        planned.retainAll(question.planned());
        List<UnitIdentifier> units = new ArrayList<>(secured);
        units.addAll(found.taken());
        return new CompletionPlan(
                asked.way(),
                question.objective(),
                further(),
                told(planned, "planned"),
                told(insisted, "insisted on"),
                found.assignment(),
                CompletionTotals.of(units, question.objective(), asked));
    }

    private List<UnitToTake> further() {
        ReasonsToTake reasons = new ReasonsToTake(found);
        List<UnitToTake> further = new ArrayList<>();
        for (int item = 0; item < found.problem().items().size(); item++) {
            if (found.isTaken(item)) {
                UnitIdentifier unit = found.problem().items().get(item).unit();
                further.add(toTake(unit, found.group(item), reasons.of(item)));
            }
        }
        return further;
    }

    private List<UnitToTake> told(Collection<UnitIdentifier> units, String why) {
        return units.stream().map(unit -> toTake(unit, groupOf(unit), why)).toList();
    }

    private Optional<AskedGroup> groupOf(UnitIdentifier unit) {
        for (int item = 0; item < found.problem().items().size(); item++) {
            Optional<HeldUnit> held = found.problem().items().get(item).held();
            if (found.counts(item) && held.filter(as -> as.unit().equals(unit)).isPresent()) {
                return found.group(item);
            }
        }
        return Optional.empty();
    }

    private UnitToTake toTake(UnitIdentifier unit, Optional<AskedGroup> group, String why) {
        Optional<Credit> credit = asked.unit(unit).flatMap(Unit::credit);
        return new UnitToTake(unit, group.map(AskedGroup::name).orElse(null), credit.orElse(null), why);
    }
}
