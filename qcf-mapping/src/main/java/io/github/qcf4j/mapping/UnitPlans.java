package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The versions of units that were made ready so far; never more than the framework describes. */
final class UnitPlans {

    private final CoverageRules rules;
    private final Map<Asked, UnitPlan> plans = new ConcurrentHashMap<>();

    private final Map<Laid, CoverageLayout> layouts = new ConcurrentHashMap<>();
    private final Map<Ruled, RulesOfCombination> combinations = new ConcurrentHashMap<>();

    UnitPlans(CoveragePolicy policy) {
        this.rules = new CoverageRules(policy);
    }

    /** Returns the plan for a unit as a qualification asks for it. */
    UnitPlan plan(Unit unit, @Nullable Qualification qualification) {
        boolean overlaid = qualification != null
                && qualification.overlays().stream()
                        .anyMatch(overlay -> overlay.unit().equals(unit.identifier()));
        Qualification asking = overlaid ? qualification : null;
        Asked asked = new Asked(unit.unitVersion(), asking == null ? null : asking.qualificationVersion());
        return plans.computeIfAbsent(asked, key -> new UnitPlan(new UnitPlanner(unit, asking, rules)));
    }

    /** Returns the numbers of the units that are listed; without a qualification they are made anew each time. */
    CoverageLayout layout(@Nullable Qualification qualification, List<UnitPlan> units) {
        if (qualification == null) {
            return new CoverageLayout(rules.policy(), null, units);
        }
        List<UnitVersion> versions =
                units.stream().map(UnitPlan::unit).map(Unit::unitVersion).toList();
        Laid laid = new Laid(qualification.qualificationVersion(), versions);
        return layouts.computeIfAbsent(laid, key -> new CoverageLayout(rules.policy(), qualification, units));
    }

    /** Returns the rules of combination of a qualification, for which units are taken in the versions listed. */
    RulesOfCombination rules(Qualification qualification, List<UnitPlan> units, @Nullable String pathway) {
        List<Unit> offered = units.stream().map(UnitPlan::unit).toList();
        Ruled ruled = new Ruled(
                new Laid(
                        qualification.qualificationVersion(),
                        offered.stream().map(Unit::unitVersion).toList()),
                pathway);
        return combinations.computeIfAbsent(
                ruled,
                key -> pathway == null
                        ? RulesOfCombination.of(qualification, offered)
                        : RulesOfCombination.of(qualification, offered, pathway));
    }

    private record Ruled(Laid laid, @Nullable String pathway) {}

    private record Laid(QualificationVersion qualification, List<UnitVersion> units) {}

    private record Asked(UnitVersion unit, @Nullable QualificationVersion qualification) {}
}
