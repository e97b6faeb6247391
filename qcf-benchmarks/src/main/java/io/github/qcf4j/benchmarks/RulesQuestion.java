package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.RulesCase;
import io.github.qcf4j.testkit.UnitInHand;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A qualification of one way, and what a learner holds of its units, such as 60 units of which 12 are held.
 *
 * @param qualification  the qualification
 * @param units  its units
 * @param held  the units held
 */
record RulesQuestion(Qualification qualification, List<Unit> units, List<HeldUnit> held) {

    RulesQuestion {
        units = List.copyOf(units);
        held = List.copyOf(held);
    }

    /** Returns a generated question, with the first of the units that are held in it. */
    static RulesQuestion of(RulesCase drawn, int held) {
        List<HeldUnit> inHand =
                drawn.held().stream().limit(held).map(RulesQuestion::inHand).toList();
        return new RulesQuestion(drawn.qualification(), drawn.units(), inHand);
    }

    /** Returns a unit of the test kit as the library is given it. */
    static HeldUnit inHand(UnitInHand unit) {
        HeldUnit held = HeldUnit.of(unit.unit());
        held = unit.credit().map(held::withCredit).orElse(held);
        held = unit.level().map(held::withLevel).orElse(held);
        held = unit.route().map(held::withRoute).orElse(held);
        return unit.isAttempted() ? held.asAttempted() : held;
    }

    RulesOfCombination rules() {
        return RulesOfCombination.of(qualification, units);
    }

    /** Returns the credit of each unit. */
    SortedMap<UnitIdentifier, Long> credits() {
        SortedMap<UnitIdentifier, Long> credits = new TreeMap<>();
        units.forEach(unit -> credits.put(
                unit.identifier(), (long) unit.credit().orElseThrow().value()));
        return credits;
    }
}
