package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer.Status;
import io.github.qcf4j.combination.CombinationCheck;
import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionObjective;
import io.github.qcf4j.combination.CompletionPlan;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.UnitPlacement;
import io.github.qcf4j.combination.UnitToTake;
import io.github.qcf4j.combination.UsableUnits;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.RulesCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether the library and CP-SAT find alike which units are best taken, or that none are enough. */
final class CompletionAgreement {

    private final WayCase asked;
    private final Tally tally;
    private final List<HeldUnit> held;
    private final List<UnitIdentifier> wanted;
    private final Completion ours;
    private final CpSatAnswer theirs;

    private CompletionAgreement(WayCase asked, Effort effort, Tally tally) {
        this.asked = asked;
        this.tally = tally;
        this.held = asked.held(false);
        RulesCase drawn = asked.drawn();
        this.wanted = new ArrayList<>(drawn.planned());
        this.wanted.addAll(drawn.insisted());
        SortedMap<UnitIdentifier, Long> weights = weights(drawn);
        this.ours = asked.rules()
                .complete(CompletionQuestion.builder(held)
                        .planned(drawn.planned())
                        .insistingOn(drawn.insisted())
                        .excluding(drawn.excluded())
                        .objective(CompletionObjective.weights("effort", weights))
                        .budget(effort.steps())
                        .build());
        this.theirs = asked.cpSat()
                .completion(held, wanted, drawn.excluded(), weights::get)
                .solve(effort.seconds());
    }

    /** Asks both and keeps what came of it. */
    static void compare(WayCase asked, Effort effort, Tally tally) {
        CompletionAgreement agreement = new CompletionAgreement(asked, effort, tally);
        agreement.count();
        agreement.checkOurs();
        agreement.checkTheirs();
        agreement.compareRanks();
    }

    /** Returns what units weigh: by the seed a number drawn by chance, one, or their credit. */
    private static SortedMap<UnitIdentifier, Long> weights(RulesCase drawn) {
        Random random = new Random(drawn.seed());
        SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
        for (UnitIdentifier unit : drawn.qualification().units()) {
            long byChance = random.nextInt(40);
            long credit =
                    drawn.unit(unit).flatMap(Unit::credit).map(Credit::value).orElse(0);
            weights.put(unit, List.of(byChance, 1L, credit).get((int) (drawn.seed() % 3)));
        }
        return weights;
    }

    private void count() {
        tally.count("completion, %s".formatted(ours.status().label()), ours.proven() && theirs.proven());
        if (!ours.proven()) {
            tally.miss("completion not proven by qcf4j", asked);
        }
        if (!theirs.proven()) {
            tally.miss("completion not proven by CP-SAT", asked);
        }
    }

    private void checkOurs() {
        ours.best().ifPresent(plan -> {
            List<UnitIdentifier> taken =
                    plan.unitsToTake().stream().map(UnitToTake::unit).toList();
            CombinationCheck check = check(taken, WayCase.placements(plan.assignment()));
            tally.require(check.isConfirmed(), asked, "plan is wrong: %s %s", check.wrong(), check.lacking());
            tally.require(theirs.status() != Status.NONE, asked, "%s, none by CP-SAT", plan);
        });
        if (ours.status() == Completability.IMPOSSIBLE) {
            tally.require(!theirs.isFound(), asked, "impossible, %s by CP-SAT", theirs.taken());
            checkCertificate();
        }
    }

    private void checkCertificate() {
        UsableUnits usable = UsableUnits.offered()
                .withHeld(held)
                .planning(wanted)
                .excluding(asked.drawn().excluded());
        if (ours.certificate().isEmpty()) {
            tally.miss("impossible without a certificate", asked);
        }
        ours.certificate()
                .ifPresent(told ->
                        tally.require(asked.check(told, usable).isEmpty(), asked, "certificate is wrong: %s", told));
    }

    private void checkTheirs() {
        if (theirs.isFound()) {
            List<UnitIdentifier> taken = new ArrayList<>(wanted);
            taken.addAll(theirs.taken());
            CombinationCheck check = check(taken, theirs.placements());
            tally.require(check.isConfirmed(), asked, "plan of CP-SAT is wrong: %s %s", check.wrong(), check.lacking());
        }
    }

    /** Compares how good the plans are, and the bounds with the plans of the other. */
    private void compareRanks() {
        ours.best()
                .map(CompletionPlan::value)
                .ifPresent(value ->
                        tally.require(theirs.bound() <= value, asked, "%d below %d of CP-SAT", value, theirs.bound()));
        if (theirs.isFound()) {
            Rank their = Rank.taking(theirs);
            ours.bound()
                    .ifPresent(bound ->
                            tally.require(bound <= their.value(), asked, "bound %d above %s of CP-SAT", bound, their));
            ours.best().map(Rank::taking).ifPresent(our -> compare(our, their));
        }
    }

    private void compare(Rank our, Rank their) {
        boolean isBest = theirs.status() == Status.BEST;
        tally.require(!ours.proven() || our.compareTo(their) <= 0, asked, "%s is not best: %s by CP-SAT", our, their);
        tally.require(!isBest || their.compareTo(our) <= 0, asked, "%s is better than %s by CP-SAT", our, their);
    }

    /** Checks what counts once units are taken; one that was attempted is then held as it was taken. */
    private CombinationCheck check(Collection<UnitIdentifier> taken, Collection<UnitPlacement> placements) {
        SortedMap<UnitIdentifier, HeldUnit> inTheEnd = new TreeMap<>();
        held.forEach(unit -> inTheEnd.put(unit.unit(), unit));
        taken.stream()
                .filter(unit ->
                        !inTheEnd.containsKey(unit) || inTheEnd.get(unit).isAttempted())
                .forEach(unit -> inTheEnd.put(unit, HeldUnit.of(unit)));
        return asked.check(inTheEnd.values(), placements);
    }
}
