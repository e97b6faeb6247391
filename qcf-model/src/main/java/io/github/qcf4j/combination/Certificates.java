package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.BranchAndBound;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds certificates for questions that have no answer.
 * <p>
 * First every group and rule is left out without which there is still no answer; what is left is explained as plainly
 * as can be. Nothing is told that the {@link CombinationChecker} does not confirm.
 */
final class Certificates {

    private Certificates() {}

    /**
     * Returns a certificate that the problem has no solution.
     *
     * @param infeasible  a problem without solution, of the possible reading, in which nothing may be short
     * @param usable  the units that it is about
     * @param budget  how much work it may take
     * @return the certificate, empty when there is none of at most {@value CertificateCases#MOST_LEAVES} cases, or none
     *     is found with so much work
     */
    static Optional<Certificate> explain(RuleProblem infeasible, UsableUnits usable, SearchBudget budget) {
        Structure asked = infeasible.asked();
        SharedBudget shared = SharedBudget.of(budget, new BranchAndBound());
        Predicate<Basis> matters = CertificateRelevance.of(infeasible, shared);
        return explain(asked.qualification(), described(asked, usable), asked.way(), usable, matters, shared.rest());
    }

    private static SortedMap<UnitIdentifier, Unit> described(Structure asked, UsableUnits usable) {
        List<UnitIdentifier> named = new ArrayList<>(asked.qualification().units());
        usable.held().forEach(held -> named.add(held.unit()));
        named.addAll(usable.planned());
        SortedMap<UnitIdentifier, Unit> described = new TreeMap<>();
        named.forEach(unit -> asked.unit(unit).ifPresent(found -> described.put(unit, found)));
        return described;
    }

    /**
     * Returns a certificate that one way through a qualification cannot be met.
     *
     * @param matters  whether what a group or rule asks is needed, as far as that is known
     */
    static Optional<Certificate> explain(
            Qualification qualification,
            SortedMap<UnitIdentifier, Unit> units,
            Way way,
            UsableUnits usable,
            Predicate<Basis> matters,
            SearchBudget budget) {
        CombinationChecker checker = CombinationChecker.of(qualification, units.values());
        return CheckedWay.of(qualification, way)
                .map(asked -> CheckedCase.of(asked, units, usable))
                .flatMap(known -> obstacle(known, matters, budget).map(found -> shortened(found, known)))
                .map(obstacle -> Certificate.of(qualification.qualificationVersion(), way, obstacle))
                .filter(certificate -> checker.check(certificate, usable).isEmpty());
    }

    /** Looks for one obstacle, then for few cases, then for any; first at what is needed alone, then at everything. */
    private static Optional<Obstacle> obstacle(CheckedCase known, Predicate<Basis> matters, SearchBudget budget) {
        CertificateWork work = new CertificateWork(budget);
        CertificateFacts needed = new CertificateFacts(known, matters, work);
        CertificateFacts all = new CertificateFacts(known, basis -> true, work);
        return new CertificateLeaves(needed)
                .first()
                .or(() -> new CertificateLeaves(all).first())
                .or(() -> few(needed, work.part(16)))
                .or(() -> any(needed, work.part(3)))
                .or(() -> few(all, work.part(4)))
                .or(() -> any(all, work));
    }

    private static Optional<Obstacle> few(CertificateFacts facts, CertificateWork work) {
        return CertificateCases.few(work).obstacle(facts.with(work));
    }

    private static Optional<Obstacle> any(CertificateFacts facts, CertificateWork work) {
        return CertificateCases.any(work).obstacle(facts.with(work));
    }

    /** Returns the obstacle without cases that are told apart for nothing: where one obstacle stands in every case. */
    private static Obstacle shortened(Obstacle obstacle, CheckedCase known) {
        if (!(obstacle instanceof CasesObstacle split)) {
            return obstacle;
        }
        List<CasesObstacle.Case> cases = new ArrayList<>();
        for (CasesObstacle.Case each : split.cases()) {
            Obstacle shorter = shortened(each.obstacle(), known.with(each.assumption()));
            if (shorter.match(new CheckedObstacle(known)).isEmpty()) {
                return shortened(shorter, known);
            }
            cases.add(new CasesObstacle.Case(each.assumption(), shorter));
        }
        return new CasesObstacle(split.about(), cases);
    }
}
