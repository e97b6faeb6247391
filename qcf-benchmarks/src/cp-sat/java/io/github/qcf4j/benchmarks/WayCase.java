package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatQuestion;
import io.github.qcf4j.combination.Certificate;
import io.github.qcf4j.combination.CombinationCheck;
import io.github.qcf4j.combination.CombinationChecker;
import io.github.qcf4j.combination.CountedUnit;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.UnitPlacement;
import io.github.qcf4j.combination.UsableUnits;
import io.github.qcf4j.combination.Way;
import io.github.qcf4j.testkit.RulesCase;
import java.util.Collection;
import java.util.List;

/**
 * A generated question on one way through its qualification, ready to be put to the library, its checker, and CP-SAT.
 *
 * @param drawn  the generated question
 * @param way  the way
 * @param rules  the rules as the library has them
 * @param cpSat  the rules as CP-SAT has them
 * @param checker  what confirms the answers of both
 */
record WayCase(RulesCase drawn, Way way, RulesOfCombination rules, CpSatQuestion cpSat, CombinationChecker checker) {

    /** Returns the question on each way on which anything is asked. */
    static List<WayCase> of(RulesCase drawn) {
        RulesOfCombination rules = RulesOfCombination.of(drawn.qualification(), drawn.units());
        CombinationChecker checker = CombinationChecker.of(drawn.qualification(), drawn.units());
        return rules.ways().stream()
                .map(way -> new WayCase(drawn, way, on(rules, way), cpSat(drawn, way), checker))
                .filter(onWay -> onWay.cpSat.asks())
                .toList();
    }

    private static RulesOfCombination on(RulesOfCombination rules, Way way) {
        RulesOfCombination onPathway = way.pathway().map(rules::onPathway).orElse(rules);
        return way.size().map(onPathway::inSize).orElse(onPathway);
    }

    private static CpSatQuestion cpSat(RulesCase drawn, Way way) {
        return CpSatQuestion.of(drawn.qualification(), drawn.units(), way.pathway(), way.size());
    }

    /** Returns all that is held, or its first third. */
    List<HeldUnit> held(boolean all) {
        int most = all ? drawn.held().size() : drawn.held().size() / 3;
        return drawn.held().stream().limit(most).map(RulesQuestion::inHand).toList();
    }

    CombinationCheck check(Collection<HeldUnit> held, Collection<UnitPlacement> placements) {
        return checker.checkCertain(way, held, placements);
    }

    List<String> check(Certificate certificate, UsableUnits usable) {
        return checker.check(certificate, usable);
    }

    static List<UnitPlacement> placements(Collection<CountedUnit> counted) {
        return counted.stream()
                .map(unit -> new UnitPlacement(unit.unit(), unit.held(), unit.group()))
                .toList();
    }

    /** Returns where to find it again, such as 'seed 12, pathway Team leading'. */
    @Override
    public String toString() {
        return "seed %d, %s".formatted(drawn.seed(), way);
    }
}
