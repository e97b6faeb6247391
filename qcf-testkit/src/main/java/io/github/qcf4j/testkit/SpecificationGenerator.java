package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Specifications by chance: units and the qualifications that offer them, right as a whole and different for each seed.
 * <p>
 * Every construct of the model turns up: choices, ranges, requirements of every form, outlines, several versions, units
 * without criteria, nested groups, pathways and overlays. Equal seeds give equal specifications. Make one and share it.
 */
public final class SpecificationGenerator {

    private final SpecificationShape shape;

    private SpecificationGenerator(SpecificationShape shape) {
        this.shape = shape;
    }

    /** Returns the generator of specifications of a shape. */
    public static SpecificationGenerator of(SpecificationShape shape) {
        return new SpecificationGenerator(requireNonNull(shape, "shape"));
    }

    /** Returns the specifications of a seed. */
    public Specifications specifications(long seed) {
        Dice dice = new Dice(seed);
        List<Unit> units = units(dice);
        List<UnitIdentifier> identifiers =
                units.stream().map(Unit::identifier).distinct().toList();
        List<Qualification> qualifications = new ArrayList<>();
        int count = dice.between(1, shape.qualifications());
        for (int i = 1; i <= count; i++) {
            QualificationIdentifier identifier = IllustrativeReferences.qualification(i + 1);
            QualificationByChance chance = new QualificationByChance(dice, shape, units);
            qualifications.addAll(chance.versions(identifier, dice.some(identifiers, dice.between(2, 12))));
        }
        qualifications.replaceAll(qualification -> QualificationByChance.knownInPart(qualification, dice));
        return Specifications.of(units, qualifications);
    }

    /** Returns the framework of the specifications of a seed. */
    public Framework framework(long seed) {
        return Framework.of(specifications(seed)).orThrow();
    }

    private List<Unit> units(Dice dice) {
        List<Unit> units = new ArrayList<>();
        UnitByChance chance = new UnitByChance(dice, shape);
        int count = dice.between(2, shape.units());
        for (int i = 1; i <= count; i++) {
            UnitIdentifier identifier = dice.chance(10)
                    ? new UnitCode(String.format(Locale.ROOT, "HSC %03d", i))
                    : IllustrativeReferences.unit(i);
            units.addAll(chance.versions(identifier));
        }
        return units;
    }
}
