package io.github.qcf4j.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The decisions on the same items that are left now and not for good; they replace earlier ones on some of these. */
final class PassingDecisions {

    private final Judgement any;
    private final List<RestingDecisions> on;
    private final Moments moments = new Moments();

    /**
     * Starts with none.
     *
     * @param any  any decision on the items
     * @param on  what rests on each of the items
     */
    PassingDecisions(Judgement any, List<RestingDecisions> on) {
        this.any = any;
        this.on = on;
    }

    /** Returns whether the last of them replaces a decision on several of the items and not on all. */
    boolean replace(Judgement judgement) {
        return isOnMoreThan(judgement) && moments.last() > judgement.moment();
    }

    /** Takes notice of one that comes or goes, and returns the decisions that this makes a difference to. */
    Set<Judgement> pass(Consumer<Moments> change) {
        int before = moments.last();
        change.accept(moments);
        int from = Math.min(before, moments.last());
        int until = Math.max(before, moments.last());
        return from == until ? Set.of() : madeOnSome(from, until);
    }

    /** Any decision on several items is found without the item on which most rest. */
    private Set<Judgement> madeOnSome(int from, int until) {
        RestingDecisions most = on.get(0);
        for (RestingDecisions each : on) {
            most = each.size() > most.size() ? each : most;
        }
        Set<Judgement> found = new LinkedHashSet<>();
        for (RestingDecisions each : on) {
            if (each != most) {
                each.made(from, until).filter(this::isOnMoreThan).forEach(found::add);
            }
        }
        return found;
    }

    private boolean isOnMoreThan(Judgement judgement) {
        int items = judgement.items().length;
        return items > 1 && items < any.items().length && any.namesAll(judgement.items());
    }
}
