package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.List;

/** An illustrative diploma of 25 credits: group A is mandatory, 8 credits; B asks for 12 credits; C is open. */
final class Combinations {

    static final RuleOfCombination TWENTY_FIVE = SizeRule.of(Measure.CREDIT, Bounds.atLeast(25));

    static final List<Unit> UNITS = List.of(
            unit("J/999/0001", 5),
            unit("L/999/0002", 3),
            unit("R/999/0003", 7),
            unit("Y/999/0004", 6),
            unit("D/999/0005", 4),
            unit("H/999/0006", 4),
            unit("K/999/0007", 9));

    private Combinations() {}

    static QualificationBuilder empty() {
        return Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Level 3 Diploma in Contact Centre Operations");
    }

    static QualificationBuilder diploma() {
        return empty().group(groupA().build())
                .group(groupB().build())
                .group(groupC().build())
                .rule(TWENTY_FIVE);
    }

    static UnitGroup.Builder groupA() {
        return group("A", "J/999/0001", "L/999/0002").mandatory(true);
    }

    static UnitGroup.Builder groupB() {
        return group("B", "R/999/0003", "Y/999/0004", "D/999/0005").credits(Bounds.atLeast(12));
    }

    static UnitGroup.Builder groupC() {
        return group("C", "H/999/0006", "K/999/0007");
    }

    static UnitGroup.Builder group(String name, String... units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        Arrays.stream(units).map(UnitIdentifier::parse).forEach(group::unit);
        return group;
    }

    static Unit unit(String identifier, int credit) {
        return Unit.builder(UnitIdentifier.parse(identifier))
                .title("Unit " + identifier)
                .credit(credit)
                .build();
    }

    /** Returns units held with the credit they have here, or none recorded where they are not here. */
    static List<HeldUnit> held(String... units) {
        return Arrays.stream(units).map(Combinations::one).toList();
    }

    static HeldUnit one(String unit) {
        UnitIdentifier identifier = UnitIdentifier.parse(unit);
        return UNITS.stream()
                .filter(known -> known.identifier().equals(identifier))
                .findFirst()
                .map(HeldUnit::of)
                .orElse(HeldUnit.of(identifier));
    }

    static HeldUnit one(String unit, int credit) {
        return HeldUnit.of(UnitIdentifier.parse(unit)).withCredit(Credit.of(credit));
    }

    static CombinationResult evaluate(QualificationBuilder qualification, List<HeldUnit> held) {
        return RulesOfCombination.of(qualification.build(), UNITS).evaluate(held);
    }
}
