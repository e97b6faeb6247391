package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The check of what sums and names show to be beyond reach, before combinations are searched. */
final class ReachCheck {

    private final QualificationInHand hand;
    private final PlacedRules rules;
    private boolean found;

    ReachCheck(QualificationInHand hand) {
        this.hand = hand;
        this.rules = PlacedRules.of(hand);
    }

    /** Tells of what is beyond reach, and returns whether anything is. */
    boolean check() {
        rules.rules(BarredUnits.class).forEach(this::checkBarred);
        Qualification qualification = hand.qualification();
        if (qualification.pathways().isEmpty()) {
            checkBarringCodes(hand.place(), qualification.groups());
        }
        for (Pathway pathway : qualification.pathways()) {
            checkBarringCodes(hand.place().atPathway(pathway.name()), qualification.groupsOf(pathway));
        }
        rules.rules(SizeRule.class).forEach(this::checkSum);
        return found;
    }

    private void checkBarred(PlacedRules.Placed placed) {
        BarredUnits barred = (BarredUnits) placed.rule();
        boolean onEveryPathway =
                placed.pathway() == null && !hand.qualification().pathways().isEmpty();
        if (barred.effect() != BarringEffect.NOT_TOGETHER || onEveryPathway) {
            return;
        }
        List<UnitIdentifier> mandatory = Mandatory.units(rules.groups(placed)).stream()
                .filter(barred.units()::contains)
                .toList();
        if (mandatory.size() > barred.atMost()) {
            find(
                    CombinationRule.BARRED_UNITS_MANDATORY,
                    placed.place(),
                    "bars units that are all mandatory: %s".formatted(names(mandatory)));
        }
    }

    private void checkBarringCodes(Place place, List<UnitGroup> groups) {
        List<OfferedUnit> mandatory = Mandatory.offered(groups);
        for (int i = 0; i < mandatory.size(); i++) {
            OfferedUnit one = mandatory.get(i);
            Optional<OfferedUnit> other = mandatory.subList(i + 1, mandatory.size()).stream()
                    .filter(one::bars)
                    .findFirst();
            other.ifPresent(barred -> find(
                    CombinationRule.BARRED_UNITS_MANDATORY,
                    place,
                    "bars units that are all mandatory: %s".formatted(names(List.of(one.unit(), barred.unit())))));
        }
    }

    private void checkSum(PlacedRules.Placed placed) {
        SizeRule rule = (SizeRule) placed.rule();
        if (rule.measure() != Measure.CREDIT || !rule.bounds().hasMin()) {
            return;
        }
        Optional<Integer> reachable = reachable(rule, rules.groups(placed));
        int least = rule.bounds().min();
        reachable.filter(sum -> sum < least).ifPresent(sum -> {
            boolean byLevel = rule.level().isPresent();
            String level = rule.level().map(at -> " " + at).orElse("");
            find(
                    byLevel ? CombinationRule.RULE_LEVEL_UNREACHABLE : CombinationRule.RULE_CREDIT_UNREACHABLE,
                    placed.place(),
                    "asks for %s%s, and all units together come to %s"
                            .formatted(Credit.of(least), level, Credit.of(sum)));
        });
    }

    /** Returns the credit of all units that a rule could count, or nothing where it is not known. */
    private Optional<Integer> reachable(SizeRule rule, List<UnitGroup> outermost) {
        List<UnitGroup> groups = outermost.stream()
                .flatMap(UnitGroup::withNested)
                .filter(group -> rule.scope().isWhole() || rule.scope().groups().contains(group.name()))
                .flatMap(UnitGroup::withNested)
                .distinct()
                .toList();
        Stream<OfferedUnit> offered = groups.stream().flatMap(group -> group.units().stream());
        List<UnitIdentifier> named = offered.map(OfferedUnit::unit).distinct().toList();
        List<Unit> units =
                named.stream().flatMap(unit -> hand.unit(unit).stream()).toList();
        boolean known = !groups.isEmpty()
                && units.size() == named.size()
                && groups.stream().allMatch(UnitGroup::complete)
                && units.stream()
                        .allMatch(unit ->
                                unit.credit().isPresent() && unit.level().isPresent());
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(units.stream()
                .filter(unit -> rule.level()
                        .map(at -> at.holds(unit.level().orElseThrow()))
                        .orElse(true))
                .mapToInt(unit -> unit.credit().orElseThrow().value())
                .sum());
    }

    private void find(SpecificationRule rule, Place place, String message) {
        hand.find(rule, place, message);
        found = true;
    }

    private static String names(List<UnitIdentifier> units) {
        List<String> quoted = new ArrayList<>();
        units.forEach(unit -> quoted.add("'%s'".formatted(unit.text())));
        return Joined.and(quoted);
    }
}
