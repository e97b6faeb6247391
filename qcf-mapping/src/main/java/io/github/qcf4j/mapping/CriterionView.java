package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a day say about one criterion, before it is asked which evidence has come to its end.
 * <p>
 * Items are kept as numbers, and states beside them, so that a decision on very many items for very many criteria stays
 * small.
 */
final class CriterionView {

    private final CriterionRecords criterion;
    private final Records records;
    private final LocalDate day;
    private final int[] items;
    private final int[] mapped;
    private final MappingState[] states;
    private final @Nullable DecisionState[] decisions;
    private final StandingDecisions standing;
    private final @Nullable BitSet replacedByLaterLower;

    CriterionView(
            CriterionRecords criterion,
            Records records,
            LocalDate day,
            int[] items,
            int[] mapped,
            MappingState[] states,
            @Nullable DecisionState[] decisions,
            StandingDecisions standing,
            @Nullable BitSet replacedByLaterLower) {
        this.criterion = criterion;
        this.records = records;
        this.day = day;
        this.items = items;
        this.mapped = mapped;
        this.states = states;
        this.decisions = decisions;
        this.standing = standing;
        this.replacedByLaterLower = replacedByLaterLower;
    }

    CriterionRecords criterion() {
        return criterion;
    }

    /** Returns the items mapped to the criterion, each once, in order. */
    int[] items() {
        return items;
    }

    /** Returns what came of each item, by the records of the day alone, in the order of items. */
    MappingState[] states() {
        return states;
    }

    /** Returns whether somebody mapped the item; else a decision on it made the mapping. */
    boolean isMapped(int item) {
        return Arrays.binarySearch(mapped, item) >= 0;
    }

    /** Returns whether there is a mapping of any kind: one that stands, whatever its version, or one made. */
    boolean hasMapping(int item) {
        return isMapped(item) || Arrays.binarySearch(items, item) >= 0;
    }

    /** Returns what came of the decision at a position, or null when it was not made yet. */
    @Nullable
    DecisionState decision(int position) {
        return decisions[position];
    }

    /** Returns the decisions that are left for the criterion: those that stand and those that another one replaces. */
    List<Judgement> left() {
        List<Judgement> left = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i] == DecisionState.STANDING || decisions[i] == DecisionState.REPLACED) {
                left.add(criterion.judgements().get(i));
            }
        }
        return left;
    }

    /** Returns the decisions of which the order is not clear (V2.15). */
    List<Judgement> unclear() {
        if (replacedByLaterLower == null) {
            return List.of();
        }
        List<Judgement> left = left();
        return haveOwnMoments(left) ? List.of() : new Replacement(left, items).unclear();
    }

    /** Returns whether no two of some decisions, which are in their order, were made at one moment. */
    private static boolean haveOwnMoments(List<Judgement> decisions) {
        for (int i = 1; i < decisions.size(); i++) {
            if (decisions.get(i).moment() == decisions.get(i - 1).moment()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the positions of the decisions that a later one of a lower outcome replaces. */
    BitSet replacedByLaterLower() {
        return replacedByLaterLower == null ? new BitSet(0) : replacedByLaterLower;
    }

    /** Returns the decisions that say that the criterion, or some of it, is shown. */
    StandingDecisions standing() {
        return standing;
    }

    /** Returns the decisions that count, each with the days of a window until it comes to its end. */
    List<CountingDays.Standing> counting(Window window) {
        List<CountingDays.Standing> counting = new ArrayList<>();
        for (int i = 0; i < standing.met().size(); i++) {
            counting.add(new CountingDays.Standing(
                    standing.met().get(i), window.upTo(standing.ends().get(i))));
        }
        return counting;
    }

    /** Returns whether a mapping is live (V2.13). */
    boolean hasLiveMapping() {
        for (MappingState state : states) {
            if (isLive(state)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many items have a live mapping. */
    int liveItems() {
        int live = 0;
        for (MappingState state : states) {
            live += isLive(state) ? 1 : 0;
        }
        return live;
    }

    static boolean isLive(MappingState state) {
        return state.compareTo(MappingState.NOT_ADMISSIBLE) > 0;
    }

    /** Returns the mappings of an item to the criterion that make it live. */
    List<Offer> liveOffers(int item) {
        return criterion.offers(item).stream()
                .filter(offer -> offer.standsOn(day) && !offer.outdated())
                .toList();
    }

    /** Adds what came of each item that is live, with the last day on which it counts. */
    void packInto(PackedPortfolioBuilder builder, int number) {
        @Nullable LocalDate[] last = lastDays();
        for (int i = 0; i < items.length; i++) {
            if (isLive(states[i])) {
                LocalDate until = last[i];
                builder.add(
                        number, items[i], weighing(i), until == null ? PackedPortfolio.FOR_GOOD : until.toEpochDay());
            }
        }
    }

    /**
     * Returns what came of a live item as far as it matters for the criterion: where no decision stands that says that
     * some of it is shown, an item that is told as partly met, by one that was replaced itself, shows nothing (V3.5).
     */
    private MappingState weighing(int position) {
        MappingState state = states[position];
        return state == MappingState.PARTLY_MET && !standing.showSome() ? MappingState.NOT_YET_MET : state;
    }

    /** Returns, for each item, the last day on which it counts by any decision; null where it does not count. */
    @Nullable
    LocalDate[] lastDays() {
        @Nullable LocalDate[] last = new LocalDate[items.length];
        for (int i = 0; i < standing.met().size(); i++) {
            LocalDate end = standing.ends().get(i);
            for (int item : standing.met().get(i).items()) {
                int position = Arrays.binarySearch(items, item);
                LocalDate known = last[position];
                last[position] = known == null ? end : Days.later(known, end);
            }
        }
        return last;
    }

    /** Returns the verdict with ends measured on a day. */
    CriterionVerdict measured(LocalDate on) {
        List<Judgement> counting = standing.countingOn(on);
        return new CriterionVerdict(this, status(on), statesWith(counting), counting);
    }

    private CriterionStatus status(LocalDate on) {
        int marks = 0;
        for (int i = 0; i < states.length; i++) {
            marks |= isLive(states[i]) ? 1 << PackedMappings.number(weighing(i)) : 0;
        }
        return CriterionDays.status(until(), marks, DayCode.asked(on.toEpochDay(), true));
    }

    /** Returns the code of the last day on which the criterion is met by these records. */
    private int until() {
        if (standing.met().isEmpty()) {
            return DayCode.NEVER;
        }
        return plan().coverage().isMetByAny() ? DayCode.of(standing.lastEnd().toEpochDay(), true) : untilByRule();
    }

    private int untilByRule() {
        AcceptedDays accepted = new AcceptedDays();
        @Nullable LocalDate[] last = lastDays();
        for (int i = 0; i < items.length; i++) {
            LocalDate until = last[i];
            if (until != null) {
                int weight = PackedPortfolioBuilder.weight(plan().coverage().policy(), records.item(items[i]));
                accepted.add(DayCode.of(until.toEpochDay(), true), weight);
            } else if (isLive(states[i])) {
                accepted.add();
            }
        }
        return accepted.isEmpty() ? DayCode.NEVER : accepted.until(plan().coverage());
    }

    /** Returns what some decisions that count come to by the rule for the criterion. */
    AcceptedItems accepted(List<Judgement> counting) {
        AcceptedItems accepted = new AcceptedItems(plan().coverage());
        accepted.map(liveItems());
        for (Judgement judgement : counting) {
            for (int item : judgement.items()) {
                accepted.add(records.item(item));
            }
        }
        return accepted;
    }

    /** Returns the criterion as it is asked for, which it is where anything counts for it. */
    private CriterionPlan plan() {
        return criterion.plan().orElseThrow();
    }

    private MappingState[] statesWith(List<Judgement> counting) {
        if (counting.size() == standing.met().size()) {
            return states;
        }
        MappingState[] measured = states.clone();
        for (int i = 0; i < measured.length; i++) {
            if (measured[i] == MappingState.COUNTED) {
                measured[i] = MappingState.LAPSED;
            }
        }
        for (Judgement judgement : counting) {
            for (int item : judgement.items()) {
                measured[Arrays.binarySearch(items, item)] = MappingState.COUNTED;
            }
        }
        return measured;
    }

    /** Returns the last day on which the criterion is met by these records, being met; the last of all if for good. */
    LocalDate metUntil() {
        return LocalDate.ofEpochDay(DayCode.day(until(), true));
    }
}
