package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes small illustrative qualifications: groups of units 'A1', 'A2' and so on, and rules over them. */
final class Diplomas {

    private final Map<UnitIdentifier, Unit> units = new LinkedHashMap<>();
    private final QualificationBuilder qualification = Qualification.builder(
                    QualificationIdentifier.parse("999/0002/6"))
            .title("Level 4 Diploma in Contact Centre Operations");

    static Unit unit(String code, int credit) {
        return unit(code, credit, Level.LEVEL_3);
    }

    /** Returns a unit of four guided learning hours for each credit. */
    static Unit unit(String code, int credit, Level level) {
        return Unit.builder(id(code))
                .title("Unit " + code)
                .credit(credit)
                .level(level)
                .guidedLearningHours(Hours.of(4 * credit))
                .build();
    }

    static UnitIdentifier id(String code) {
        return UnitIdentifier.parse(code);
    }

    static List<UnitIdentifier> ids(String... codes) {
        return Arrays.stream(codes).map(Diplomas::id).toList();
    }

    static RuleOfCombination credits(int least) {
        return SizeRule.of(Measure.CREDIT, Bounds.atLeast(least));
    }

    static UnitGroup.Builder group(String name, Unit... units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        Arrays.stream(units).map(Unit::identifier).forEach(group::unit);
        return group;
    }

    /** Adds a group of units of this credit, 'B1' first. */
    Diplomas group(UnitGroup.Builder group, int... credits) {
        String name = group.build().name();
        Unit[] made = new Unit[credits.length];
        for (int i = 0; i < credits.length; i++) {
            made[i] = unit(name + (i + 1), credits[i]);
        }
        return group(group, made);
    }

    /** Adds a group of units. */
    Diplomas group(UnitGroup.Builder group, Unit... offered) {
        for (Unit unit : offered) {
            units.put(unit.identifier(), unit);
            group.unit(unit.identifier());
        }
        qualification.group(group.build());
        return this;
    }

    /** Describes units without putting them into a group. */
    Diplomas describing(Unit... described) {
        Arrays.stream(described).forEach(unit -> units.put(unit.identifier(), unit));
        return this;
    }

    Diplomas rule(RuleOfCombination rule) {
        qualification.rule(rule);
        return this;
    }

    QualificationBuilder qualification() {
        return qualification;
    }

    RulesOfCombination rules() {
        return RulesOfCombination.of(qualification.build(), units.values());
    }

    CombinationAnalysis analysis() {
        return rules().analyse();
    }

    Completion complete(CompletionQuestion.Builder question) {
        return rules().complete(question.build());
    }

    /** Returns the question what is still to be taken beside units of the qualification that are held. */
    CompletionQuestion.Builder holding(String... codes) {
        List<HeldUnit> held = new ArrayList<>();
        ids(codes)
                .forEach(unit -> held.add(units.containsKey(unit) ? HeldUnit.of(units.get(unit)) : HeldUnit.of(unit)));
        return CompletionQuestion.builder(held);
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }
}
