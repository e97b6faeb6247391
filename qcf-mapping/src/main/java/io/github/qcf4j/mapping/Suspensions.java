package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which decisions that stand for a criterion do not count for the time being: an item of theirs has come to its end, or
 * a decision that is left for some time only, a passing one, replaces them.
 * <p>
 * For every item it is enough to know when the last passing decisions were made, so that decisions are not compared
 * pair by pair. A decision on the same items as a passing one does not stand while that one is left.
 */
final class Suspensions {

    private final Map<Integer, RestingDecisions> byItem = new LinkedHashMap<>();
    private final Map<List<Integer>, PassingDecisions> byItems = new LinkedHashMap<>();
    private final Map<Judgement, Integer> reasons = new LinkedHashMap<>();
    private final BitSet lapsed = new BitSet();
    private final BiConsumer<Judgement, LocalDate> count;
    private final BiConsumer<Judgement, LocalDate> discount;

    /**
     * Starts with no decisions.
     *
     * @param count  what is done with a decision that begins to count
     * @param discount  what is done with a decision that does not count any more
     */
    Suspensions(BiConsumer<Judgement, LocalDate> count, BiConsumer<Judgement, LocalDate> discount) {
        this.count = count;
        this.discount = discount;
    }

    /** Says that decisions on an item will not only begin and end, but may be suspended between. */
    void maySuspend(int item) {
        byItem.putIfAbsent(item, new RestingDecisions());
    }

    /** A decision begins to stand; it counts unless there is a reason against it. */
    void begin(Judgement judgement, LocalDate day) {
        int against = 0;
        for (int item : judgement.items()) {
            RestingDecisions on = byItem.get(item);
            if (on != null) {
                on.add(judgement);
                against += (lapsed.get(item) ? 1 : 0) + on.replacing(judgement);
            }
        }
        if (judgement.items().length > 1) {
            against += (int) passingWith(judgement)
                    .filter(passing -> passing.replace(judgement))
                    .count();
        }
        if (against == 0) {
            count.accept(judgement, day);
        } else {
            reasons.put(judgement, against);
        }
    }

    void end(Judgement judgement, LocalDate day) {
        on(judgement.items()).forEach(on -> on.remove(judgement));
        if (reasons.remove(judgement) == null) {
            discount.accept(judgement, day);
        }
    }

    /** An item comes to its end. */
    void lapse(int item, LocalDate day) {
        lapsed.set(item);
        on(item).flatMap(RestingDecisions::all).forEach(judgement -> suspend(judgement, day));
    }

    /** An item that had come to its end occurred again. */
    void renew(int item, LocalDate day) {
        lapsed.clear(item);
        on(item).flatMap(RestingDecisions::all).forEach(judgement -> resume(judgement, day));
    }

    /** A decision on several items begins to be left that does not stay so; it replaces others for that time. */
    void beginPassing(Judgement passing, LocalDate day) {
        pass(passing, moments -> moments.add(passing.moment()), judgement -> suspend(judgement, day));
    }

    void endPassing(Judgement passing, LocalDate day) {
        pass(passing, moments -> moments.remove(passing.moment()), judgement -> resume(judgement, day));
    }

    /** Takes notice of a decision that begins or ends to be passing. */
    private void pass(Judgement passing, Consumer<Moments> change, Consumer<Judgement> then) {
        boolean lower = passing.outcome().isLowerThan(DecisionOutcome.MET);
        on(passing.items()).forEach(on -> on.pass(lower, change, then));
        passingOnSame(passing).pass(change).forEach(then);
    }

    private PassingDecisions passingOnSame(Judgement judgement) {
        return byItems.computeIfAbsent(judgement.itemList(), same -> {
            PassingDecisions passing =
                    new PassingDecisions(judgement, on(judgement.items()).toList());
            on(judgement.items()).forEach(on -> on.add(passing));
            return passing;
        });
    }

    /** Returns passing decisions among which are all that are on each item of a decision. */
    private Stream<PassingDecisions> passingWith(Judgement judgement) {
        return on(judgement.items()).map(RestingDecisions::passing).min(Comparator.comparingInt(Set::size)).stream()
                .flatMap(Set::stream);
    }

    private Stream<RestingDecisions> on(int... items) {
        return Arrays.stream(items).mapToObj(byItem::get).filter(Objects::nonNull);
    }

    private void suspend(Judgement judgement, LocalDate day) {
        if (reasons.merge(judgement, 1, Integer::sum) == 1) {
            discount.accept(judgement, day);
        }
    }

    private void resume(Judgement judgement, LocalDate day) {
        if (reasons.computeIfPresent(judgement, (same, against) -> against == 1 ? null : against - 1) == null) {
            count.accept(judgement, day);
        }
    }
}
