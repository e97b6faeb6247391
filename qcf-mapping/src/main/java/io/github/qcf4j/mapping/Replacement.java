package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which of the decisions on a criterion another one replaces (V2.14, V2.15).
 * <p>
 * A decision is replaced by a later one that names all of its items, and by one no earlier that shares an item and has a
 * lower outcome. For every item it is enough to know the last decision of each outcome, so nothing is compared pair by
 * pair.
 */
final class Replacement {

    private static final int NEVER = -1;

    private final List<Judgement> left;
    private final int[] items;
    private final Map<DecisionOutcome, int[]> last = new EnumMap<>(DecisionOutcome.class);
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
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            int[] moments = new int[items.length];
            Arrays.fill(moments, NEVER);
            last.put(outcome, moments);
        }
        for (Judgement judgement : left) {
            int[] moments = momentsOf(judgement.outcome());
            for (int item : judgement.items()) {
                moments[position(item)] = judgement.moment();
            }
        }
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
        return lastOn(item) == judgement.moment();
    }

    /** Returns whether a decision that finds the criterion not yet met replaces it. */
    boolean isReplacedByNotYetMet(Judgement judgement) {
        return isLower(DecisionOutcome.NOT_YET_MET, judgement)
                && hasOutcomeFrom(DecisionOutcome.NOT_YET_MET, judgement, judgement.moment());
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
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            if (isLower(outcome, judgement) && hasOutcomeFrom(outcome, judgement, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOutcomeFrom(DecisionOutcome outcome, Judgement judgement, int from) {
        int[] moments = momentsOf(outcome);
        for (int item : judgement.items()) {
            if (moments[position(item)] >= from) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplacedByLaterOnAllItems(Judgement judgement) {
        for (int item : judgement.items()) {
            if (lastOn(item) <= judgement.moment()) {
                return false;
            }
        }
        return judgement.items().length == 1 || supersets.lastOnAll(judgement) > judgement.moment();
    }

    private int lastOn(int item) {
        int position = position(item);
        int moment = NEVER;
        for (int[] moments : last.values()) {
            moment = Math.max(moment, moments[position]);
        }
        return moment;
    }

    private int[] momentsOf(DecisionOutcome outcome) {
        return Objects.requireNonNull(last.get(outcome), "moments");
    }

    private int position(int item) {
        return Arrays.binarySearch(items, item);
    }

    private static boolean isLower(DecisionOutcome outcome, Judgement judgement) {
        return outcome.isLowerThan(judgement.outcome());
    }

    private static DecisionOutcome lower(DecisionOutcome one, DecisionOutcome other) {
        return other.isLowerThan(one) ? other : one;
    }

    private record Moment(int moment, int item) {}
}
