package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of combination of a qualification, each with the place where it stands. */
final class PlacedRules {

    private final Qualification qualification;
    private final List<Placed> rules = new ArrayList<>();

    private PlacedRules(QualificationInHand hand) {
        this.qualification = hand.qualification();
        for (int i = 0; i < qualification.rules().size(); i++) {
            rules.add(
                    new Placed(hand.place().atRule(i + 1), qualification.rules().get(i), null));
        }
        for (Pathway pathway : qualification.pathways()) {
            Place place = hand.place().atPathway(pathway.name());
            pathway.rules().forEach(rule -> rules.add(new Placed(place, rule, pathway)));
        }
        for (SizeOption size : qualification.sizes()) {
            Place place = hand.place().atSize(size.name());
            size.rules().forEach(rule -> rules.add(new Placed(place, rule, null)));
        }
    }

    static PlacedRules of(QualificationInHand hand) {
        return new PlacedRules(hand);
    }

    /** Returns every rule that stands by itself, those that others are made of left out. */
    List<Placed> rules() {
        return rules;
    }

    /** Returns the rules of one type that stand by themselves, or within rules all of whose parts hold. */
    <T extends RuleOfCombination> List<Placed> rules(Class<T> type) {
        List<Placed> found = new ArrayList<>();
        List<Placed> open = new ArrayList<>(rules);
        while (!open.isEmpty()) {
            Placed placed = open.remove(0);
            if (type.isInstance(placed.rule())) {
                found.add(placed);
            } else if (placed.rule().kind() == RuleOfCombination.Kind.ALL_OF) {
                placed.rule().parts().forEach(part -> open.add(new Placed(placed.place(), part, placed.pathway())));
            }
        }
        return found;
    }

    /** Finds the place where a rule stands. */
    Optional<Place> placeOf(RuleOfCombination rule) {
        return rules.stream()
                .filter(placed -> placed.rule().equals(rule))
                .map(Placed::place)
                .findFirst();
    }

    /** Returns whether two units exclude each other, by a rule or by a barring code. */
    boolean areBarred(UnitIdentifier one, UnitIdentifier other) {
        boolean byRule = rules(BarredUnits.class).stream()
                .map(placed -> ((BarredUnits) placed.rule()).units())
                .anyMatch(units -> units.contains(one) && units.contains(other));
        return byRule || offers(one).anyMatch(first -> offers(other).anyMatch(first::bars));
    }

    private Stream<OfferedUnit> offers(UnitIdentifier unit) {
        return qualification
                .allGroups()
                .flatMap(group -> group.units().stream())
                .filter(offered -> offered.unit().equals(unit));
    }

    /** Returns the outermost groups that count together with a rule: those of its pathway, or all. */
    List<UnitGroup> groups(Placed placed) {
        return placed.pathway() == null ? qualification.groups() : qualification.groupsOf(placed.pathway());
    }

    /**
     * A rule in its place.
     *
     * @param place  where it stands
     * @param rule  the rule
     * @param pathway  the pathway it is asked on, where it is asked on one
     */
    record Placed(
            Place place, RuleOfCombination rule, @Nullable Pathway pathway) {}
}
