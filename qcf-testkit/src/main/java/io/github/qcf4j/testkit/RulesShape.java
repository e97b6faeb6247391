package io.github.qcf4j.testkit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How large generated rules of combination are and what they are made of, such as {@link #SMALL} with everything.
 *
 * @param fewestUnits  the fewest units that groups offer, at least two
 * @param mostUnits  the most units that groups offer
 * @param groups  the most outermost groups, at least one
 * @param rules  the most rules beside what the groups ask for, zero or more
 * @param constructs  what they may be made of
 */
public record RulesShape(int fewestUnits, int mostUnits, int groups, int rules, SortedSet<RulesConstruct> constructs) {

    /** Few enough units to try every combination in no time. */
    public static final RulesShape SMALL = of(3, 8, 3, 4);

    /** About as many units as every combination can be tried of. */
    public static final RulesShape MEDIUM = of(9, 14, 4, 5);

    /** About what a large qualification offers. */
    public static final RulesShape LARGE = of(40, 120, 8, 10);

    public RulesShape {
        constructs = Collections.unmodifiableSortedSet(new TreeSet<>(constructs));
        if (fewestUnits < 2 || mostUnits < fewestUnits || groups < 1 || rules < 0) {
            throw new IllegalArgumentException(
                    "Shape '%s to %s units, %s groups, %s rules' must have 2 units and a group"
                            .formatted(fewestUnits, mostUnits, groups, rules));
        }
    }

    /** Returns the shape of so much of everything. */
    public static RulesShape of(int fewestUnits, int mostUnits, int groups, int rules) {
        return new RulesShape(
                fewestUnits, mostUnits, groups, rules, new TreeSet<>(EnumSet.allOf(RulesConstruct.class)));
    }

    /** Returns this shape with another number of units. */
    public RulesShape withUnits(int fewest, int most) {
        return new RulesShape(fewest, most, groups, rules, constructs);
    }

    /** Returns this shape without some of what rules are made of. */
    public RulesShape without(RulesConstruct... left) {
        SortedSet<RulesConstruct> rest = new TreeSet<>(constructs);
        rest.removeAll(Set.of(left));
        return new RulesShape(fewestUnits, mostUnits, groups, rules, rest);
    }

    /** Returns this shape made of nothing but these. */
    public RulesShape only(RulesConstruct... kept) {
        return new RulesShape(fewestUnits, mostUnits, groups, rules, new TreeSet<>(List.of(kept)));
    }

    boolean has(RulesConstruct construct) {
        return constructs.contains(construct);
    }
}
