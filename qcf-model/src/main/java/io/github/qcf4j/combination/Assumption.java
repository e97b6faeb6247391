package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one case of a {@link CasesObstacle} takes as given, such as 'J/999/0001 counts in group B'.
 */
public final class Assumption {

    private final Kind kind;
    private final List<UnitIdentifier> units;
    private final @Nullable UnitIdentifier held;
    private final @Nullable String group;
    private final @Nullable RuleOfCombination rule;

    private Assumption(
            Kind kind,
            List<UnitIdentifier> units,
            @Nullable UnitIdentifier held,
            @Nullable String group,
            @Nullable RuleOfCombination rule) {
        this.kind = kind;
        this.units = List.copyOf(units);
        this.held = held;
        this.group = group;
        this.rule = rule;
    }

    /** Returns the case that the unit counts in the group itself, and not in one nested in it. */
    public static Assumption countsIn(UnitIdentifier unit, String group) {
        return new Assumption(
                Kind.COUNTS_IN, List.of(requireNonNull(unit, "unit")), null, requireNonNull(group, "group"), null);
    }

    /** Returns the case that the unit held counts as the unit, be it itself or one that it stands in for. */
    public static Assumption countsAs(UnitIdentifier held, UnitIdentifier unit) {
        return new Assumption(
                Kind.COUNTS_AS, List.of(requireNonNull(unit, "unit")), requireNonNull(held, "held"), null, null);
    }

    /** Returns the case that the unit held counts neither as itself nor as another. */
    public static Assumption countsAsNothing(UnitIdentifier held) {
        return new Assumption(Kind.COUNTS_AS_NOTHING, List.of(), requireNonNull(held, "held"), null, null);
    }

    /** Returns the case that the unit held counts as nothing and adds to the maximum of the group all the same. */
    public static Assumption countsAsNothingIn(UnitIdentifier held, String group) {
        return new Assumption(
                Kind.COUNTS_AS_NOTHING, List.of(), requireNonNull(held, "held"), requireNonNull(group, "group"), null);
    }

    /** Returns the case that each of the units counts. */
    public static Assumption allCount(List<UnitIdentifier> units) {
        return new Assumption(Kind.ALL_COUNT, requireNonNull(units, "units"), null, null, null);
    }

    /** Returns the case that each of the units counts in the group or in one nested in it. */
    public static Assumption allCountIn(List<UnitIdentifier> units, String group) {
        return new Assumption(
                Kind.ALL_COUNT, requireNonNull(units, "units"), null, requireNonNull(group, "group"), null);
    }

    /** Returns the case that none of the units counts. */
    public static Assumption noneCounts(List<UnitIdentifier> units) {
        return new Assumption(Kind.NONE_COUNTS, requireNonNull(units, "units"), null, null, null);
    }

    /** Returns the case that nothing counts in the group. */
    public static Assumption nothingIn(String group) {
        return new Assumption(Kind.NOTHING_IN, List.of(), null, requireNonNull(group, "group"), null);
    }

    /** Returns the case that the rule holds. */
    public static Assumption holds(RuleOfCombination rule) {
        return new Assumption(Kind.HOLDS, List.of(), null, null, requireNonNull(rule, "rule"));
    }

    /** Returns the case that the rule does not hold. */
    public static Assumption fails(RuleOfCombination rule) {
        return new Assumption(Kind.FAILS, List.of(), null, null, requireNonNull(rule, "rule"));
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the units that are taken to count or not to count. */
    public List<UnitIdentifier> units() {
        return units;
    }

    /** Returns the unit held of which it is taken as given what it counts as. */
    public Optional<UnitIdentifier> held() {
        return Optional.ofNullable(held);
    }

    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    public Optional<RuleOfCombination> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Assumption other
                && kind == other.kind
                && units.equals(other.units)
                && Objects.equals(held, other.held)
                && Objects.equals(group, other.group)
                && Objects.equals(rule, other.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, units, held, group, rule);
    }

    /** Returns the case in words, such as 'J/999/0001 counts in group B'. */
    @Override
    public String toString() {
        String names = CertificateWords.units(units);
        return switch (kind) {
            case COUNTS_IN -> names + " counts" + in();
            case COUNTS_AS -> heldText() + " counts as " + (units.contains(held) ? "itself" : names);
            case COUNTS_AS_NOTHING -> heldText() + " counts as nothing" + (group == null ? "" : " and stays" + in());
            case ALL_COUNT ->
                "%s %s%s".formatted(names, units.size() == 1 ? "counts" : "count", group == null ? "" : in());
            case NONE_COUNTS -> units.size() == 1 ? names + " does not count" : "none of %s counts".formatted(names);
            case NOTHING_IN -> "nothing counts" + in();
            case HOLDS -> "'%s' holds".formatted(rule);
            case FAILS -> "'%s' does not hold".formatted(rule);
        };
    }

    private String heldText() {
        return requireNonNull(held).text();
    }

    private String in() {
        return " in group " + group;
    }

    /** What is taken as given, such as 'All count'. */
    public enum Kind {
        /** A unit counts in a group. */
        COUNTS_IN("Counts in it"),
        /** A unit held counts as itself, or as a unit that it stands in for. */
        COUNTS_AS("Counts as it"),
        /** A unit held counts neither as itself nor as another. */
        COUNTS_AS_NOTHING("Counts as nothing"),
        /** Each of some units counts, in a group where one is named. */
        ALL_COUNT("All count"),
        /** None of some units counts. */
        NONE_COUNTS("None counts"),
        /** Nothing counts in a group. */
        NOTHING_IN("Nothing counts in it"),
        /** A rule holds. */
        HOLDS("Holds"),
        /** A rule does not hold. */
        FAILS("Does not hold");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Holds'. */
        public String label() {
            return label;
        }
    }
}
