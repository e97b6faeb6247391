package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer.Status;
import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.Certificate;
import io.github.qcf4j.combination.CombinationCheck;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.CountedUnit;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.UsableUnits;
import io.github.qcf4j.model.Credit;
import java.util.List;
import java.util.Optional;

/** Whether the library and CP-SAT find alike that what is held is enough, and which combination of it is best. */
final class EvaluationAgreement {

    private final WayCase asked;
    private final Tally tally;
    private final List<HeldUnit> held;
    private final CombinationResult ours;
    private final CpSatAnswer theirs;

    private EvaluationAgreement(WayCase asked, Effort effort, Tally tally) {
        this.asked = asked;
        this.tally = tally;
        this.held = asked.held(true);
        this.ours = asked.rules().evaluate(held, effort.steps());
        this.theirs = asked.cpSat().evaluation(held).solve(effort.seconds());
    }

    /** Asks both and keeps what came of it. */
    static void compare(WayCase asked, Effort effort, Tally tally) {
        EvaluationAgreement agreement = new EvaluationAgreement(asked, effort, tally);
        agreement.count();
        agreement.compareCombinations();
        agreement.compareAnswers();
        agreement.checkCertificate();
    }

    private void count() {
        tally.count("evaluation, %s".formatted(ours.answer().label()), ours.proven() && theirs.proven());
        if (!ours.proven()) {
            tally.miss("evaluation not proven by qcf4j", asked);
        }
        if (!theirs.proven()) {
            tally.miss("evaluation not proven by CP-SAT", asked);
        }
    }

    private void compareCombinations() {
        CombinationCheck check = asked.check(held, WayCase.placements(ours.assignment()));
        tally.require(check.wrong().isEmpty(), asked, "combination is wrong: %s", check.wrong());
        Rank our = Rank.counting(check.shortfall(), credit(), ours.assignment().size());
        tally.require(
                theirs.bound() <= our.value(), asked, "shortfall %s below %s of CP-SAT", our.value(), theirs.bound());
        if (theirs.isFound()) {
            compare(our, Rank.counting(theirs.value(), theirs.credit(), theirs.units()));
        }
    }

    private void compare(Rank our, Rank their) {
        CombinationCheck check = asked.check(held, theirs.placements());
        tally.require(check.wrong().isEmpty(), asked, "combination of CP-SAT is wrong: %s", check.wrong());
        boolean isExact = theirs.status() == Status.BEST;
        tally.require(
                isExact ? check.shortfall() == their.value() : check.shortfall() <= their.value(),
                asked,
                "shortfall %d by CP-SAT is %d",
                their.value(),
                check.shortfall());
        tally.require(!ours.proven() || our.compareTo(their) <= 0, asked, "%s is not best: %s by CP-SAT", our, their);
        tally.require(!isExact || their.compareTo(our) <= 0, asked, "%s is better than %s by CP-SAT", our, their);
    }

    private void compareAnswers() {
        boolean isEnough = theirs.isFound() && theirs.value() == 0;
        boolean isShort = theirs.bound() > 0;
        tally.require(ours.answer() != Answer.SATISFIED || !isShort, asked, "satisfied, short by CP-SAT");
        tally.require(ours.answer() != Answer.SHORT || !isEnough, asked, "short, enough by CP-SAT");
        if (ours.answer() == Answer.UNKNOWN) {
            tally.miss("evaluation not answered by qcf4j", asked);
        }
    }

    private void checkCertificate() {
        if (ours.answer() == Answer.SHORT) {
            Optional<Certificate> certificate = ours.certificate();
            if (certificate.isEmpty()) {
                tally.miss("short without a certificate", asked);
            }
            certificate.ifPresent(told -> tally.require(
                    asked.check(told, UsableUnits.held(held)).isEmpty(), asked, "certificate is wrong: %s", told));
        }
    }

    private long credit() {
        return ours.assignment().stream()
                .map(CountedUnit::credit)
                .flatMap(Optional::stream)
                .mapToLong(Credit::value)
                .sum();
    }
}
