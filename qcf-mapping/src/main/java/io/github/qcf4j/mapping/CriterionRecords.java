package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The mappings and decisions that name one criterion, whether or not anybody describes it.
 * <p>
 * What counts as withdrawn is settled once, by what is known on the day that is asked about.
 */
final class CriterionRecords {

    private static final int FEW = 4;

    private final CriterionReference reference;
    private final @Nullable UnitPlan unit;
    private final @Nullable CriterionPlan plan;
    private final boolean listed;
    private final Predicate<Version> describedIn;
    private final Offers offers = new Offers();
    private final List<Judgement> judgements = new ArrayList<>(FEW);
    private @Nullable BitSet withdrawn;
    private @Nullable BitSet outdated;

    /**
     * Makes an empty collection.
     *
     * @param unit  the unit in the version answered, if anybody describes it
     * @param plan  the criterion in that version, if it has it
     * @param listed  whether the unit is one of those that are listed
     * @param describedIn  whether a version of the unit has the criterion
     */
    CriterionRecords(
            CriterionReference reference,
            @Nullable UnitPlan unit,
            @Nullable CriterionPlan plan,
            boolean listed,
            Predicate<Version> describedIn) {
        this.reference = reference;
        this.unit = unit;
        this.plan = plan;
        this.listed = listed;
        this.describedIn = describedIn;
    }

    void add(Item item, Offer offer) {
        offers.add(item, offer);
    }

    /** Adds a decision; one that is added twice in a row is there once. */
    void add(Judgement judgement) {
        int made = judgements.size();
        if (made > 0 && judgements.get(made - 1) == judgement) {
            return;
        }
        if (judgement.decision().version().filter(this::isOutdated).isPresent()) {
            outdated = with(made, outdated);
        }
        judgements.add(judgement);
    }

    /** Settles which decisions are withdrawn for the criterion (V2.7, V2.8, V2.9). */
    void settle(Withdrawals withdrawals, Map<String, Item> items) {
        offers.sort();
        if (withdrawals.isNone()) {
            judgements.forEach(Judgement::countForSome);
            return;
        }
        Map<Integer, LocalDate> goneUntil = new LinkedHashMap<>();
        for (int item : offers.items()) {
            LeftMappings.noneLeftUntil(offers.of(item)).ifPresent(day -> goneUntil.put(item, day));
        }
        for (String evidence : withdrawals.evidenceWithdrawnFor(reference)) {
            Optional.ofNullable(items.get(evidence)).ifPresent(item -> goneUntil.put(item.id(), LocalDate.MAX));
        }
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (judgement.isWithdrawn()
                    || withdrawals.day(judgement.decision(), reference) != null
                    || restsOnWithdrawn(judgement, goneUntil)) {
                withdrawn = with(i, withdrawn);
            } else {
                judgement.countForSome();
            }
        }
    }

    private static BitSet with(int position, @Nullable BitSet positions) {
        BitSet set = positions == null ? new BitSet() : positions;
        set.set(position);
        return set;
    }

    private static boolean restsOnWithdrawn(Judgement judgement, Map<Integer, LocalDate> goneUntil) {
        if (goneUntil.isEmpty()) {
            return false;
        }
        return Arrays.stream(judgement.items())
                .mapToObj(goneUntil::get)
                .anyMatch(day -> day != null && !judgement.on().isAfter(day));
    }

    CriterionReference reference() {
        return reference;
    }

    /** Returns whether the unit is one of those that are listed. */
    boolean isListed() {
        return listed;
    }

    /** Returns the unit in the version answered, unless nobody describes the unit. */
    Optional<UnitPlan> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the same as {@link #plan()}, or null. */
    @Nullable
    CriterionPlan described() {
        return plan;
    }

    /** Returns the criterion as the version answered asks for it, unless it does not. */
    Optional<CriterionPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Returns the mappings, in the order of items. */
    Offers offers() {
        return offers;
    }

    List<Offer> offers(int item) {
        return offers.of(item);
    }

    /** Returns the decisions, in their order. */
    List<Judgement> judgements() {
        return judgements;
    }

    /** Returns whether all that names it was there, and admitted, by a day, and is of the version answered. */
    boolean isAllBy(LocalDate day) {
        if (!offers.arePlain() || offers.lastSince().isAfter(day) || outdated != null) {
            return false;
        }
        for (Judgement judgement : judgements) {
            LocalDate admitted = judgement.admittedFrom();
            if (judgement.on().isAfter(day) || admitted != null && admitted.isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the decision at a position is withdrawn for the criterion. */
    boolean isWithdrawn(int position) {
        return withdrawn != null && withdrawn.get(position);
    }

    /** Returns whether the decision at a position names another version of the unit than the one answered. */
    boolean isOutdated(int position) {
        return outdated != null && outdated.get(position);
    }

    /** Returns whether a version is another than the one answered, and one of them has the criterion. */
    boolean isOutdated(Version version) {
        return unit != null && !version.equals(unit.unit().version()) && (plan != null || describedIn.test(version));
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
