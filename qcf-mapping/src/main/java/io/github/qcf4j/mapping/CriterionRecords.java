package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The mappings and decisions that name one criterion, whether or not anybody describes it.
 * <p>
 * What counts as withdrawn is settled once, by what is known on the day that is asked about.
 */
final class CriterionRecords {

    private final CriterionReference reference;
    private final @Nullable UnitPlan unit;
    private final @Nullable CriterionPlan plan;
    private final Predicate<Version> describedIn;
    private SortedMap<Integer, List<Offer>> offers = Collections.emptySortedMap();
    private final List<Judgement> judgements = new ArrayList<>();
    private final BitSet withdrawn = new BitSet();
    private final BitSet outdated = new BitSet();

    /**
     * Makes an empty collection.
     *
     * @param unit  the unit in the version answered, if anybody describes it
     * @param describedIn  whether a version of the unit has the criterion
     */
    CriterionRecords(CriterionReference reference, @Nullable UnitPlan unit, Predicate<Version> describedIn) {
        this(reference, unit, unit == null ? null : unit.criterion(reference.number()), describedIn);
    }

    /** Makes an empty collection for a criterion that was looked up. */
    CriterionRecords(
            CriterionReference reference,
            @Nullable UnitPlan unit,
            @Nullable CriterionPlan plan,
            Predicate<Version> describedIn) {
        this.reference = reference;
        this.unit = unit;
        this.plan = plan;
        this.describedIn = describedIn;
    }

    void add(int item, Offer offer) {
        if (offers.isEmpty()) {
            offers = new TreeMap<>();
        }
        offers.computeIfAbsent(item, id -> new ArrayList<>(1)).add(offer);
    }

    void add(Judgement judgement) {
        if (judgement.decision().version().filter(this::isOutdated).isPresent()) {
            outdated.set(judgements.size());
        }
        judgements.add(judgement);
    }

    /** Settles which decisions are withdrawn for the criterion (V2.7, V2.8, V2.9). */
    void settle(Withdrawals withdrawals, Map<String, Item> items) {
        Map<Integer, LocalDate> goneUntil = new LinkedHashMap<>();
        offers.forEach((item, made) -> LeftMappings.noneLeftUntil(made).ifPresent(day -> goneUntil.put(item, day)));
        for (String evidence : withdrawals.evidenceWithdrawnFor(reference)) {
            Optional.ofNullable(items.get(evidence)).ifPresent(item -> goneUntil.put(item.id(), LocalDate.MAX));
        }
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (judgement.isWithdrawn()
                    || withdrawals.day(judgement.decision(), reference) != null
                    || restsOnWithdrawn(judgement, goneUntil)) {
                withdrawn.set(i);
            } else {
                judgement.countForSome();
            }
        }
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

    /** Returns the unit in the version answered, unless nobody describes the unit. */
    Optional<UnitPlan> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the criterion as the version answered asks for it, unless it does not. */
    Optional<CriterionPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Returns the mappings of each item, in the order of items. */
    SortedMap<Integer, List<Offer>> offers() {
        return offers;
    }

    List<Offer> offers(int item) {
        return offers.getOrDefault(item, List.of());
    }

    /** Returns the decisions, in their order. */
    List<Judgement> judgements() {
        return judgements;
    }

    /** Returns whether the decision at a position is withdrawn for the criterion. */
    boolean isWithdrawn(int position) {
        return withdrawn.get(position);
    }

    /** Returns whether the decision at a position names another version of the unit than the one answered. */
    boolean isOutdated(int position) {
        return outdated.get(position);
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
