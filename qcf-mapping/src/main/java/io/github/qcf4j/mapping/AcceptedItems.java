package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.Evidence;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Counts the items that count for one criterion, and says whether they are what its rule asks for (V4.4 to V4.7,
 * V4.10).
 * <p>
 * An item is told once for each decision by which it counts, and is one item all the same.
 */
final class AcceptedItems {

    private final CoveragePlan plan;
    private final ItemCounts items = new ItemCounts();
    private int enoughAlone;
    private int moreThanWitness;
    private int mapped;

    AcceptedItems(CoveragePlan plan) {
        this.plan = plan;
    }

    /** Adds an item that counts by one more decision, and returns whether it did not count before. */
    boolean add(Item item) {
        boolean first = items.add(item.id());
        if (first) {
            change(item, 1);
        }
        return first;
    }

    /** Removes an item that counts by one decision less, and returns whether it does not count any more. */
    boolean remove(Item item) {
        boolean gone = items.remove(item.id());
        if (gone) {
            change(item, -1);
        }
        return gone;
    }

    private void change(Item item, int by) {
        Optional<AssessmentMethod> method = item.evidence().flatMap(Evidence::method);
        enoughAlone += method.filter(plan.policy().enoughAlone()::contains).isPresent() ? by : 0;
        moreThanWitness += isWitnessTestimony(item) ? 0 : by;
    }

    /** Returns whether an item is the testimony of an ordinary witness (V4.10). */
    static boolean isWitnessTestimony(Item item) {
        return item.evidence()
                .flatMap(Evidence::method)
                .filter(AssessmentMethod.WITNESS_TESTIMONY::equals)
                .isPresent();
    }

    /** Says that so many more items have a live mapping. */
    void map(int more) {
        mapped += more;
    }

    boolean holds(int item) {
        return items.holds(item);
    }

    /** Returns how many different items count. */
    int counted() {
        return items.different();
    }

    void forEach(IntConsumer action) {
        items.forEach(action);
    }

    boolean isMet() {
        return isEnough() && (moreThanWitness > 0 || !plan.asksForMoreThanWitness());
    }

    private boolean isEnough() {
        return switch (plan.rule().kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> counted() > 0;
            case ACCEPTED -> counted() >= plan.rule().items() || enoughAlone > 0;
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> mapped > 0 && counted() == mapped;
        };
    }

    /** Returns how many items have to count. */
    int needed() {
        return switch (plan.rule().kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> 1;
            case ACCEPTED -> enoughAlone > 0 ? 1 : plan.rule().items();
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> Math.max(1, mapped);
        };
    }

    /** Returns whether only testimony of ordinary witnesses counts, and more is asked for. */
    boolean isOnlyWitness() {
        return plan.asksForMoreThanWitness() && counted() > 0 && moreThanWitness == 0;
    }
}
