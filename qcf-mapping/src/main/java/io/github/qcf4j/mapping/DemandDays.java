package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds until when a demand of an evidence requirement is met if nothing more is recorded (V5.4).
 * <p>
 * What counts is added from what counts longest on: the demand is met until the day on which it first is enough.
 */
final class DemandDays {

    private final UnitVerdict unit;
    private final DemandPlan demand;
    private final Tally tally;
    private final NavigableMap<LocalDate, List<Runnable>> byLastDay = new TreeMap<>();

    DemandDays(UnitVerdict unit, DemandPlan demand) {
        this.unit = unit;
        this.demand = demand;
        this.tally = new Tally(demand.requirement());
        demand.scope().stream().filter(index -> !unit.isRecognised(index)).forEach(this::list);
    }

    /** Returns the last day, in days since 1970-01-01; the first of all where it is not met on any. */
    long until() {
        if (new Demands(demand, tally).isMet()) {
            return PackedPortfolio.FOR_GOOD;
        }
        for (Map.Entry<LocalDate, List<Runnable>> last :
                byLastDay.descendingMap().entrySet()) {
            last.getValue().forEach(Runnable::run);
            if (new Demands(demand, tally).isMet()) {
                return last.getKey().toEpochDay();
            }
        }
        return Long.MIN_VALUE;
    }

    private void list(int index) {
        CriterionView view = unit.view().view(index);
        @Nullable LocalDate[] last = view.lastDays();
        for (int i = 0; i < last.length; i++) {
            Item item = unit.item(view.items()[i]);
            LocalDate until = last[i];
            if (until != null && tally.counts(item)) {
                at(until, () -> add(view, item));
            }
        }
        StandingDecisions standing = view.standing();
        for (int i = 0; i < standing.met().size(); i++) {
            Judgement judgement = standing.met().get(i);
            at(
                    standing.ends().get(i),
                    () -> tally.addAssessor(judgement, unit.view().records()));
        }
    }

    private void at(LocalDate last, Runnable adding) {
        byLastDay.computeIfAbsent(last, day -> new ArrayList<>()).add(adding);
    }

    private void add(CriterionView view, Item item) {
        tally.add(item, unit.on());
        for (String attribute : tally.attributes()) {
            item.values(view.liveOffers(item.id()), attribute).forEach(value -> tally.show(attribute, value, item));
        }
    }
}
