package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision with what can be said of it before any one criterion is looked at. */
final class Judgement {

    private final Decision decision;
    private final int rank;
    private final int moment;
    private final int[] items;
    private final boolean withdrawn;
    private final Admission.Ruling ruling;
    private boolean countsForSome;

    /**
     * Holds a decision.
     *
     * @param rank  its position among all decisions
     * @param moment  when it was made: the same number for one day and sequence, a higher one for later
     * @param items  the items it is on, each once, in order
     * @param withdrawn  whether it does not stand for any criterion
     */
    Judgement(Decision decision, int rank, int moment, int[] items, boolean withdrawn, Admission.Ruling ruling) {
        this.decision = decision;
        this.rank = rank;
        this.moment = moment;
        this.items = items;
        this.withdrawn = withdrawn;
        this.ruling = ruling;
    }

    Decision decision() {
        return decision;
    }

    LocalDate on() {
        return decision.on();
    }

    DecisionOutcome outcome() {
        return decision.outcome();
    }

    int rank() {
        return rank;
    }

    int moment() {
        return moment;
    }

    int[] items() {
        return items;
    }

    /** Returns the items as a list, which equals that of another decision on the same items. */
    List<Integer> itemList() {
        return Arrays.stream(items).boxed().toList();
    }

    boolean names(int item) {
        return Arrays.binarySearch(items, item) >= 0;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Returns whether it is on each of some items. */
    boolean namesAll(int[] others) {
        if (others.length > items.length) {
            return false;
        }
        for (int item : others) {
            if (!names(item)) {
                return false;
            }
        }
        return true;
    }

    boolean isAdmittedOn(LocalDate day) {
        return ruling.admitsOn(day);
    }

    /** Returns the day from which on it is admitted, if it is at all. */
    @Nullable
    LocalDate admittedFrom() {
        return ruling.from();
    }

    /** Returns what keeps it, or kept it, from being admitted. */
    @Nullable
    MappingFinding reason() {
        return ruling.reason();
    }

    /** Notes that it is not withdrawn for one of its criteria. */
    void countForSome() {
        countsForSome = true;
    }

    /** Returns whether there is a criterion for which it is not withdrawn. */
    boolean countsForSome() {
        return countsForSome;
    }

    @Override
    public String toString() {
        return decision.toString();
    }
}
