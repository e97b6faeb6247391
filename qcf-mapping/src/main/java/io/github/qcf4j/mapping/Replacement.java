package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the decisions on a criterion another one replaces (V2.14, V2.15).
 * <p>
 * A decision is replaced by a later one that names all of its items, and by one no earlier that shares an item and has
 * a lower outcome. For every item it is enough to know the last decision of each outcome, so nothing is compared pair
 * by pair.
 */
final class Replacement {

    private static final int NEVER = -1;

    private final List<Judgement> left;
    private final int[] items;
    private final int[] last;
    private final int[] lastBelowMet;
    private final int[] lastNotYetMet;
    private final Supersets supersets;

    /**
     * Looks at the decisions that are left for a criterion.
     *
     * @param left  the decisions, in their order
     * @param items  the items that any of them names, each once, in order
     */
    Replacement(List<Judgement> left, int[] items) {
        this.left = left;
        this.items = items;
        this.supersets = new Supersets(left);
        this.last = never(items.length);
        this.lastBelowMet = never(items.length);
        this.lastNotYetMet = never(items.length);
        for (Judgement judgement : left) {
            for (int item : judgement.items()) {
                int position = position(item);
                last[position] = judgement.moment();
                if (judgement.outcome() != DecisionOutcome.MET) {
                    lastBelowMet[position] = judgement.moment();
                }
                if (judgement.outcome() == DecisionOutcome.NOT_YET_MET) {
                    lastNotYetMet[position] = judgement.moment();
                }
            }
        }
    }

    /** Returns whether no item is named by two of some decisions, so that none of them replaces another. */
    static boolean shareNoItem(List<Judgement> decisions) {
        if (decisions.size() < 2) {
            return true;
        }
        int size = 0;
        for (Judgement judgement : decisions) {
            size += judgement.items().length;
        }
        int[] named = new int[size];
        int count = 0;
        for (Judgement judgement : decisions) {
            for (int item : judgement.items()) {
                named[count++] = item;
            }
        }
        Arrays.sort(named);
        for (int i = 1; i < named.length; i++) {
            if (named[i] == named[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] never(int length) {
        int[] moments = new int[length];
        Arrays.fill(moments, NEVER);
        return moments;
    }

    boolean isReplaced(Judgement judgement) {
        return isReplacedByLower(judgement, judgement.moment()) || isReplacedByLaterOnAllItems(judgement);
    }

    /** Returns whether a strictly later decision of a lower outcome replaces it. */
    boolean isReplacedByLaterLower(Judgement judgement) {
        return isReplacedByLower(judgement, judgement.moment() + 1);
    }

    /** Returns whether the decision is one of the last that name the item. */
    boolean isLastOn(int item, Judgement judgement) {
        return last[position(item)] == judgement.moment();
    }

    /** Returns whether a decision that finds the criterion not yet met replaces it. */
    boolean isReplacedByNotYetMet(Judgement judgement) {
        return judgement.outcome() != DecisionOutcome.NOT_YET_MET
                && isAnyFrom(judgement.moment(), judgement, lastNotYetMet);
    }

    /**
     * Returns the decisions for which it is not clear what came last: one of the same moment has a lower outcome on the
     * same item.
     */
    List<Judgement> unclear() {
        Map<Moment, DecisionOutcome> lowest = new LinkedHashMap<>();
        for (Judgement judgement : left) {
            for (int item : judgement.items()) {
                lowest.merge(new Moment(judgement.moment(), item), judgement.outcome(), Replacement::lower);
            }
        }
        return left.stream()
                .filter(judgement -> Arrays.stream(judgement.items())
                        .mapToObj(item -> lowest.get(new Moment(judgement.moment(), item)))
                        .anyMatch(outcome -> outcome != null && outcome.isLowerThan(judgement.outcome())))
                .toList();
    }

    private boolean isReplacedByLower(Judgement judgement, int from) {
        return switch (judgement.outcome()) {
            case MET -> isAnyFrom(from, judgement, lastBelowMet);
            case PARTLY_MET -> isAnyFrom(from, judgement, lastNotYetMet);
            case NOT_YET_MET -> false;
        };
    }

    private boolean isAnyFrom(int from, Judgement judgement, int[] moments) {
        for (int item : judgement.items()) {
            if (moments[position(item)] >= from) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplacedByLaterOnAllItems(Judgement judgement) {
        for (int item : judgement.items()) {
            if (last[position(item)] <= judgement.moment()) {
                return false;
            }
        }
        return judgement.items().length == 1 || supersets.firstLater(place(judgement)) >= 0;
    }

    /** Returns where the decision is among those that are left, which are in the order of all decisions. */
    private int place(Judgement judgement) {
        return Collections.binarySearch(left, judgement, Comparator.comparingInt(Judgement::rank));
    }

    private int position(int item) {
        return Arrays.binarySearch(items, item);
    }

    private static DecisionOutcome lower(DecisionOutcome one, DecisionOutcome other) {
        return other.isLowerThan(one) ? other : one;
    }

    private record Moment(int moment, int item) {}
}
