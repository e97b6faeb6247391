package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units that a qualification offers together, such as the optional group 'B' of 20 credits or more.
 * <p>
 * A group may ask for all of its units, for a size, or for both. What it asks is asked of every learner, also where it
 * is nested in another group: what is asked only of those who take something from it is a {@link ConditionalRule}.
 * The units of nested groups are units of the outer group too.
 */
public final class UnitGroup {

    /** How deep groups may be nested in one another; a group that holds no other is one deep. */
    public static final int DEEPEST_NESTING = 24;

    private final String name;
    private final @Nullable String title;
    private final boolean mandatory;
    private final boolean allOrNothing;
    private final boolean complete;
    private final boolean counts;
    private final List<OfferedUnit> units;
    private final List<UnitGroup> groups;
    private final SortedMap<Measure, Bounds> bounds;
    private final ExcessPolicy excess;
    private final int depth;

    private UnitGroup(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.mandatory = builder.mandatory;
        this.allOrNothing = builder.allOrNothing;
        this.complete = builder.complete;
        this.counts = builder.counts;
        this.units = List.copyOf(builder.units);
        this.groups = List.copyOf(builder.groups);
        this.bounds = Collections.unmodifiableSortedMap(new TreeMap<>(builder.bounds));
        this.excess = builder.excess;
        this.depth = 1 + groups.stream().mapToInt(group -> group.depth).max().orElse(0);
        if (depth > DEEPEST_NESTING) {
            throw new IllegalArgumentException(
                    "Group '%s' must nest groups at most %s deep".formatted(name, DEEPEST_NESTING));
        }
    }

    /** Returns a builder for a group that offers no units yet and asks for nothing. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder that holds what this group holds. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.title = title;
        builder.mandatory = mandatory;
        builder.allOrNothing = allOrNothing;
        builder.complete = complete;
        builder.counts = counts;
        builder.excess = excess;
        builder.bounds.putAll(bounds);
        return builder.units(units).groups(groups);
    }

    /** Streams this group and the groups in it, each before those nested in it. */
    public Stream<UnitGroup> withNested() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(UnitGroup::withNested));
    }

    /** Returns how much must and may come from the group, {@link Bounds#NONE} where nothing is said. */
    public Bounds bounds(Measure measure) {
        return bounds.getOrDefault(requireNonNull(measure, "measure"), Bounds.NONE);
    }

    /** Returns everything that is said about the size of the group. */
    public SortedMap<Measure, Bounds> bounds() {
        return bounds;
    }

    /** Returns how much credit must and may come from the group. */
    public Bounds credits() {
        return bounds(Measure.CREDIT);
    }

    /** Returns how many units must and may come from the group. */
    public Bounds unitCount() {
        return bounds(Measure.UNITS);
    }

    /** Returns what rules and pathways call the group, unique within the qualification, such as 'B'. */
    public String name() {
        return name;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns whether every unit that the group itself lists must be held. */
    public boolean mandatory() {
        return mandatory;
    }

    /** Returns whether its units are held all together or not at all. */
    public boolean allOrNothing() {
        return allOrNothing;
    }

    /** Returns whether all of its units are listed; of an outline some may not be. */
    public boolean complete() {
        return complete;
    }

    /** Returns whether its units count; additional units may be taken and are certificated, but count for nothing. */
    public boolean counts() {
        return counts;
    }

    /** Returns the units that the group itself lists, in order, those of nested groups left out. */
    public List<OfferedUnit> units() {
        return units;
    }

    public List<UnitGroup> groups() {
        return groups;
    }

    /** Returns what becomes of units beyond the maximum of the group. */
    public ExcessPolicy excess() {
        return excess;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitGroup other
                && name.equals(other.name)
                && Objects.equals(title, other.title)
                && mandatory == other.mandatory
                && allOrNothing == other.allOrNothing
                && complete == other.complete
                && counts == other.counts
                && excess == other.excess
                && bounds.equals(other.bounds)
                && units.equals(other.units)
                && groups.equals(other.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mandatory, bounds, units);
    }

    /** Returns 'group' and the name, such as 'group B'. */
    @Override
    public String toString() {
        return "group " + name;
    }

    /** Collects the units of a group and what it asks for. */
    public static final class Builder {

        private final String name;
        private @Nullable String title;
        private boolean mandatory;
        private boolean allOrNothing;
        private boolean complete = true;
        private boolean counts = true;
        private final List<OfferedUnit> units = new ArrayList<>();
        private final List<UnitGroup> groups = new ArrayList<>();
        private final SortedMap<Measure, Bounds> bounds = new TreeMap<>();
        private ExcessPolicy excess = ExcessPolicy.CREDIT_IGNORED;

        private Builder(String name) {
            this.name = RuleText.name("Group name", name);
        }

        /** Sets the title. */
        public Builder title(String title) {
            this.title = Wording.notBlank("Group title", requireNonNull(title, "title"));
            return this;
        }

        /** Sets whether every unit that the group itself lists must be held. */
        public Builder mandatory(boolean mandatory) {
            this.mandatory = mandatory;
            return this;
        }

        /** Sets whether the units are held all together or not at all. */
        public Builder allOrNothing(boolean allOrNothing) {
            this.allOrNothing = allOrNothing;
            return this;
        }

        /** Sets whether all units are listed, which they are unless this says otherwise. */
        public Builder complete(boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Sets whether the units count, which they do unless this says otherwise. */
        public Builder counts(boolean counts) {
            this.counts = counts;
            return this;
        }

        /** Sets the units. */
        public Builder units(List<OfferedUnit> units) {
            RuleText.replace(this.units, requireNonNull(units, "units"));
            return this;
        }

        /** Adds units of which nothing else is said. */
        public Builder units(UnitIdentifier... units) {
            List.of(units).forEach(this::unit);
            return this;
        }

        /** Adds a unit. */
        public Builder unit(OfferedUnit unit) {
            units.add(requireNonNull(unit, "unit"));
            return this;
        }

        /** Adds a unit of which nothing else is said. */
        public Builder unit(UnitIdentifier unit) {
            return unit(OfferedUnit.of(unit));
        }

        /** Sets the groups nested in this one. */
        public Builder groups(List<UnitGroup> groups) {
            RuleText.replace(this.groups, requireNonNull(groups, "groups"));
            return this;
        }

        /** Adds a group nested in this one. */
        public Builder group(UnitGroup group) {
            groups.add(requireNonNull(group, "group"));
            return this;
        }

        /** Sets how much must and may come from the group. */
        public Builder bounds(Measure measure, Bounds bounds) {
            requireNonNull(measure, "measure");
            if (requireNonNull(bounds, "bounds").isNone()) {
                this.bounds.remove(measure);
            } else {
                this.bounds.put(measure, bounds);
            }
            return this;
        }

        /** Sets how much credit must and may come from the group. */
        public Builder credits(Bounds credits) {
            return bounds(Measure.CREDIT, requireNonNull(credits, "credits"));
        }

        /** Sets how many units must and may come from the group. */
        public Builder unitCount(Bounds unitCount) {
            return bounds(Measure.UNITS, requireNonNull(unitCount, "unitCount"));
        }

        /** Sets what becomes of units beyond the maximum; unless this says otherwise, their credit is ignored. */
        public Builder excess(ExcessPolicy excess) {
            this.excess = requireNonNull(excess, "excess");
            return this;
        }

        /**
         * Returns the group.
         *
         * @throws IllegalArgumentException if groups are nested too deep
         */
        public UnitGroup build() {
            return new UnitGroup(this);
        }
    }
}
