package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which days of a window decisions on a criterion stood, by the records of that day (V2).
 * <p>
 * It says of all days at once what {@link Reduction} says of one. A decision that is left on live mappings is usually
 * left for good, and takes away the days of those that it replaces. One on several items that is not, as a mapping of
 * one of them to another version came between, is told by itself, with the days on which it is left.
 */
final class CountingDays {

    private final CriterionRecords criterion;
    private final CriterionPlan plan;
    private final Records records;
    private final Portfolio portfolio;
    private final Window window;
    private final Currency currency;
    private final Conformity conformity;
    private final Map<Integer, LocalDate> decidedFrom = new LinkedHashMap<>();
    private final Map<Integer, LiveDays> live = new LinkedHashMap<>();
    private final List<Judgement> made = new ArrayList<>();
    private final List<DaySet> left = new ArrayList<>();
    private final BitSet leftOut = new BitSet();
    private final Map<Integer, LastingDays> lower = new LinkedHashMap<>();
    private final Map<Integer, LastingDays> any = new LinkedHashMap<>();
    private final Map<List<Integer>, LastingDays> onSameItems = new LinkedHashMap<>();
    private final Map<Integer, Integer> last = new LinkedHashMap<>();
    private final Supersets supersets = new Supersets(made);

    /**
     * Looks at the decisions on a criterion.
     *
     * @param today  what the records of today say
     */
    CountingDays(CriterionView today, CriterionPlan plan, Evidenced evidenced, Window window) {
        this.criterion = today.criterion();
        this.plan = plan;
        this.records = evidenced.records();
        this.portfolio = evidenced.portfolio();
        this.window = window;
        this.currency = evidenced.currency(criterion.reference().unit());
        this.conformity = new Conformity(criterion, evidenced);
        findMadeMappings();
        leaveDecisions(today.replacedByLaterLower());
        noteLastingDays();
    }

    /**
     * Returns the decisions that find the criterion met, each with the days on which none that stays replaces it and it
     * has what the policy asks for, whatever action is open on the unit or on the learner.
     */
    List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).outcome() == DecisionOutcome.MET && !leftOut.get(i)) {
                standing.add(new Standing(made.get(i), conformity.days(made.get(i), window, standing(i))));
            }
        }
        return standing;
    }

    /** Returns the decisions that are left for some time and not for good, each with the days. */
    List<Standing> passing() {
        List<Standing> passing = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            DaySet days = isLasting(i)
                    ? left.get(i).without(lastingFrom(i), left.get(i).last())
                    : left.get(i);
            if (!days.isNone()) {
                passing.add(new Standing(made.get(i), days));
            }
        }
        return passing;
    }

    /** Returns on which days each item has come to its end, of those that decisions left are on. */
    Map<Integer, DaySet> lapsed() {
        Map<Integer, DaySet> lapsed = new LinkedHashMap<>();
        live.forEach((item, days) -> {
            DaySet ended = window.all().without(days.valid());
            if (!ended.isNone()) {
                lapsed.put(item, ended);
            }
        });
        return lapsed;
    }

    /** Returns, for each item that is mapped to the criterion, the days on which the mapping is live. */
    List<DaySet> mapped() {
        Set<Integer> items = new LinkedHashSet<>();
        Arrays.stream(criterion.offers().items()).forEach(items::add);
        items.addAll(decidedFrom.keySet());
        return items.stream().map(item -> live(item).live()).toList();
    }

    private void findMadeMappings() {
        for (int i = 0; i < criterion.judgements().size(); i++) {
            if (!criterion.isWithdrawn(i) && !criterion.isOutdated(i)) {
                Judgement judgement = criterion.judgements().get(i);
                for (int item : judgement.items()) {
                    decidedFrom.putIfAbsent(item, judgement.on());
                }
            }
        }
    }

    private void leaveDecisions(BitSet replacedByLaterLower) {
        for (int i = 0; i < criterion.judgements().size(); i++) {
            DaySet days = left(i);
            if (!days.isNone()) {
                leftOut.set(made.size(), replacedByLaterLower.get(i));
                made.add(criterion.judgements().get(i));
                left.add(days);
            }
        }
    }

    /** Returns the days on which a decision is left: admitted, and on live mappings only. */
    private DaySet left(int position) {
        Judgement judgement = criterion.judgements().get(position);
        LocalDate admitted = judgement.admittedFrom();
        if (admitted == null
                || criterion.isWithdrawn(position)
                || criterion.isOutdated(position)
                || Competence.of(plan, judgement.decision(), portfolio) == Competence.LACKING) {
            return DaySet.NONE;
        }
        DaySet days = window.since(admitted);
        for (int item : judgement.items()) {
            days = days.isNone() ? days : days.and(live(item).live());
        }
        return days;
    }

    private LiveDays live(int item) {
        return live.computeIfAbsent(
                item,
                id -> new LiveDays(
                        plan, records.item(id), criterion.offers(id), decidedFrom.get(id), window, currency));
    }

    /** One on a single item is as good as left for good: on days on which it is not, no other one on the item is. */
    private boolean isLasting(int position) {
        return made.get(position).items().length == 1
                || left.get(position).last() == window.until().toEpochDay();
    }

    private long lastingFrom(int position) {
        DaySet days = left.get(position);
        return made.get(position).items().length == 1 ? days.first(0) : days.first(days.ranges() - 1);
    }

    /** Notes for every item since when decisions on it that may replace others are left for good. */
    private void noteLastingDays() {
        for (Judgement judgement : made) {
            if (judgement.items().length == 1) {
                any.putIfAbsent(judgement.items()[0], new LastingDays());
            }
        }
        for (int i = 0; i < made.size(); i++) {
            Judgement judgement = made.get(i);
            if (judgement.items().length > 1) {
                onSameItems
                        .computeIfAbsent(judgement.itemList(), items -> new LastingDays())
                        .add(judgement.moment(), left.get(i).first(0));
            }
            if (isLasting(i)) {
                for (int item : judgement.items()) {
                    last.put(item, judgement.moment());
                    LastingDays onItem = any.get(item);
                    if (onItem != null) {
                        onItem.add(judgement.moment(), lastingFrom(i));
                    }
                    if (judgement.outcome() != DecisionOutcome.MET) {
                        lower.computeIfAbsent(item, id -> new LastingDays()).add(judgement.moment(), lastingFrom(i));
                    }
                }
            }
        }
    }

    /** Returns the days on which a decision that finds the criterion met is replaced by none that is left for good. */
    private DaySet standing(int position) {
        Judgement judgement = made.get(position);
        DaySet days = withoutLaterOnSameItems(position);
        boolean replaceable = true;
        for (int item : judgement.items()) {
            days = without(lower.get(item), days, judgement.moment());
            replaceable &= last.getOrDefault(item, 0) > judgement.moment();
        }
        if (!replaceable) {
            return days;
        }
        return judgement.items().length == 1
                ? without(any.get(judgement.items()[0]), days, judgement.moment() + 1)
                : withoutLaterOnAllItems(position, days);
    }

    /** On the days on which a decision on several items is left, so is any other on the same items once it is made. */
    private DaySet withoutLaterOnSameItems(int position) {
        Judgement judgement = made.get(position);
        DaySet days = left.get(position);
        return judgement.items().length == 1
                ? days
                : without(onSameItems.get(judgement.itemList()), days, judgement.moment() + 1);
    }

    private static DaySet without(@Nullable LastingDays lasting, DaySet days, int moment) {
        return lasting == null || days.isNone() ? days : lasting.without(days, moment);
    }

    /** A decision is left on its own day at the earliest, so those made after the last of the days are no matter. */
    private DaySet withoutLaterOnAllItems(int position, DaySet days) {
        DaySet rest = days;
        int later = supersets.firstLater(position);
        while (later >= 0 && !rest.isNone() && made.get(later).on().toEpochDay() <= rest.last()) {
            rest = isLasting(later) ? rest.without(lastingFrom(later), rest.last()) : rest;
            later = supersets.next(position, later + 1);
        }
        return rest;
    }

    /**
     * A decision with days of it.
     *
     * @param days  when it stands, or is left
     */
    record Standing(Judgement judgement, DaySet days) {}
}
