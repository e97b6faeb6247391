package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A qualification made up for a test: units that are described, groups of them, and rules. */
final class Given {

    private final List<Unit> units = new ArrayList<>();
    private final QualificationBuilder qualification = Qualification.builder(
                    QualificationIdentifier.parse("999/0002/6"))
            .title("Level 3 Diploma in Contact Centre Operations");

    static Given units() {
        return new Given();
    }

    static UnitIdentifier id(String unit) {
        return UnitIdentifier.parse(unit);
    }

    static List<UnitIdentifier> ids(String... units) {
        return Arrays.stream(units).map(UnitIdentifier::parse).toList();
    }

    static UnitGroup.Builder group(String name, String... units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        ids(units).forEach(group::unit);
        return group;
    }

    static OfferedUnit offered(String unit, UnaryOperator<OfferedUnit.Builder> more) {
        return more.apply(OfferedUnit.builder(id(unit))).build();
    }

    static SizeRule credits(int least) {
        return SizeRule.of(Measure.CREDIT, Bounds.atLeast(least));
    }

    static SizeRule credits(int least, String... groups) {
        return SizeRule.of(Measure.CREDIT, Bounds.atLeast(least), RuleScope.from(groups));
    }

    static SizeRule units(int least, String... groups) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(least), RuleScope.from(groups));
    }

    static List<String> texts(List<UnitIdentifier> units) {
        return units.stream().map(UnitIdentifier::text).toList();
    }

    Given unit(String unit, int credit) {
        return unit(unit, builder -> builder.credit(credit));
    }

    Given unit(String unit, int credit, Level level) {
        return unit(unit, builder -> builder.credit(credit).level(level));
    }

    Given unit(String unit, UnaryOperator<UnitBuilder> more) {
        units.add(more.apply(Unit.builder(id(unit)).title("Unit " + unit)).build());
        return this;
    }

    Given group(UnitGroup.Builder group) {
        qualification.group(group.build());
        return this;
    }

    Given rule(RuleOfCombination rule) {
        qualification.rule(rule);
        return this;
    }

    Given rulesKnownInPart() {
        qualification.rulesComplete(false);
        return this;
    }

    Given pathway(Pathway.Builder pathway) {
        qualification.pathway(pathway.build());
        return this;
    }

    Given size(SizeOption.Builder size) {
        qualification.sizeOption(size.build());
        return this;
    }

    RulesOfCombination rules() {
        return RulesOfCombination.of(qualification.build(), units);
    }

    /** Returns units held as they are described here. */
    HeldUnit held(String unit) {
        return units.stream()
                .filter(known -> known.identifier().equals(id(unit)))
                .findFirst()
                .map(HeldUnit::of)
                .orElseGet(() -> HeldUnit.of(id(unit)));
    }

    CombinationResult holding(String... held) {
        return rules().evaluate(Arrays.stream(held).map(this::held).toList());
    }

    CombinationResult holding(HeldUnit... held) {
        return rules().evaluate(List.of(held));
    }

    /** Returns which units count where, such as 'U 1 in B'. */
    static List<String> places(CombinationResult result) {
        return result.assignment().stream()
                .map(unit -> unit.unit().text() + " in " + unit.group())
                .toList();
    }

    static List<String> notCounted(CombinationResult result) {
        return result.notCounted().stream().map(UncountedUnit::sentence).toList();
    }

    static List<UncountedUnit.Reason> reasons(CombinationResult result) {
        return result.notCounted().stream().map(UncountedUnit::reason).toList();
    }
}
