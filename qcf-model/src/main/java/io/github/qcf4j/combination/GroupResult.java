package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far one group of a qualification has what it asks for, such as 'group B: short, 5 of 12 credits, 1 of 0 units'.
 * <p>
 * It is told of one combination, the best of what is held. The group is satisfied where it certainly has what it asks
 * for in that combination. It is short where the qualification is, and this group lacks something in the combination
 * whatever is not recorded. Otherwise it is unknown. A group that counts for nothing asks for nothing and is satisfied,
 * with nothing counted.
 */
public final class GroupResult {

    /**
     * How much counts in the group, is asked for and is missing.
     *
     * @param credit  credit before any maximum
     * @param creditGiven  credit after the maximum
     * @param units  units
     * @param shortfalls  what is missing of minima, by measure
     * @param excesses  how much more is taken than the group allows, by measure
     */
    record Sizes(
            Amount credit,
            long creditGiven,
            Amount units,
            SortedMap<Measure, Integer> shortfalls,
            SortedMap<Measure, Integer> excesses) {

        static final Sizes NONE =
                new Sizes(Amount.NONE, 0, Amount.NONE, Collections.emptySortedMap(), Collections.emptySortedMap());

        Sizes {
            shortfalls = Collections.unmodifiableSortedMap(new TreeMap<>(shortfalls));
            excesses = Collections.unmodifiableSortedMap(new TreeMap<>(excesses));
        }
    }

    private final AskedGroup group;
    private final Standing standing;
    private final List<UnitIdentifier> counted;
    private final List<UnitIdentifier> candidates;
    private final Sizes sizes;

    GroupResult(
            AskedGroup group,
            Standing standing,
            List<UnitIdentifier> counted,
            List<UnitIdentifier> candidates,
            Sizes sizes) {
        this.group = group;
        this.standing = standing;
        this.counted = List.copyOf(counted);
        this.candidates = List.copyOf(candidates);
        this.sizes = sizes;
    }

    /** Returns the name of the group, such as 'B'. */
    public String name() {
        return group.name();
    }

    /** Returns what the group asks for, such as 'group B asks for 12 credits or more'. */
    public String sentence() {
        return group.sentence();
    }

    public Answer answer() {
        return standing.answer();
    }

    /** Returns the units that count in the group or in the groups nested in it, in the order of the qualification. */
    public List<UnitIdentifier> unitsCounted() {
        return counted;
    }

    /**
     * Returns the units of the group, and of the groups nested in it, that are not held and that nothing that counts
     * bars, in the order of the group.
     */
    public List<UnitIdentifier> candidates() {
        return candidates;
    }

    /** Returns the credit that counts in the group, as far as it is recorded and before any maximum. */
    public Credit creditHeld() {
        return Credit.of(Amount.told(sizes.credit().held()));
    }

    /** Returns the credit that the group gives to the qualification: what counts in it, and no more than its maximum. */
    public Credit creditGiven() {
        return Credit.of(Amount.told(sizes.creditGiven()));
    }

    /** Returns the credit asked for; of a mandatory group at least the credit of its units, as far as recorded. */
    public Credit creditNeeded() {
        return Credit.of(Amount.told(sizes.credit().needed()));
    }

    /** Returns the credit that is certainly missing, zero unless the group is short. */
    public Credit shortfallCredit() {
        return Credit.of(Amount.told(sizes.credit().missing()));
    }

    /** Returns the number of units that count in the group or in the groups nested in it. */
    public int unitsHeld() {
        return Amount.told(sizes.units().held());
    }

    /** Returns the number of units asked for; of a mandatory group at least the number of its units. */
    public int unitsNeeded() {
        return Amount.told(sizes.units().needed());
    }

    /** Returns the number of units that are certainly missing, zero unless the group is short. */
    public int shortfallUnits() {
        return Amount.told(sizes.units().missing());
    }

    /** Returns how much is certainly missing in the measure, zero unless the group is short. */
    public int shortfall(Measure measure) {
        return sizes.shortfalls().getOrDefault(requireNonNull(measure, "measure"), 0);
    }

    /**
     * Returns by how much more is certainly taken than the group allows in the measure.
     * <p>
     * Zero unless the group forbids to take more; of other groups what is beyond the maximum does not count.
     */
    public int excess(Measure measure) {
        return sizes.excesses().getOrDefault(requireNonNull(measure, "measure"), 0);
    }

    /** Returns why the answer is unknown, none when it is not. */
    public List<String> reasons() {
        return unknownFacts().stream().map(UnknownFact::sentence).toList();
    }

    /** Returns what the answer lacks where it is unknown, none where it is not. */
    public List<UnknownFact> unknownFacts() {
        return standing.facts();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GroupResult other
                && name().equals(other.name())
                && sentence().equals(other.sentence())
                && standing.equals(other.standing)
                && counted.equals(other.counted)
                && candidates.equals(other.candidates)
                && sizes.equals(other.sizes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name(), standing, sizes);
    }

    @Override
    public String toString() {
        return "group %s: %s, %s of %s credits, %s of %s units"
                .formatted(
                        name(),
                        answer().label().toLowerCase(Locale.ROOT),
                        creditHeld().value(),
                        creditNeeded().value(),
                        unitsHeld(),
                        unitsNeeded());
    }
}
