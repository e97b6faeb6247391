package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what the groups and rules of one way come to. */
final class WayAnalyser {

    /** How many units are looked at in all while combinations are counted. */
    private static final int MOST_LOOKED_AT = 60_000;

    private final Structure asked;
    private final SharedBudget budget;
    private final WaySearch search;
    private final WayFacts facts;

    WayAnalyser(Structure asked, SharedBudget budget) {
        this.asked = asked;
        this.budget = budget;
        this.search = new WaySearch(asked);
        this.facts = new WayFacts(asked);
    }

    WayAnalysis analysis() {
        facts.sourceErrors = new SourceErrorSearch(asked).find();
        if (!asked.asks()) {
            facts.unknowns.add(NotRecorded.NO_RULES);
            return new WayAnalysis(facts);
        }
        facts.unknowns.addAll(search.notRecorded());
        AmountRanges credits = new AmountRanges(search, Measure.CREDIT);
        Found smallest = credits.certain(budget.share(8));
        completable(smallest);
        if (facts.completable == Completability.IMPOSSIBLE) {
            contradictions(new ConflictSearch(search, question -> question, budget));
        } else {
            ranges(credits, smallest);
            exactTotal(smallest);
            neverCounting();
            redundancy();
            levels();
            facts.minimalCompletions = count();
        }
        return new WayAnalysis(facts);
    }

    private void completable(Found smallest) {
        if (smallest.isFeasible()) {
            facts.completable = Completability.POSSIBLE;
            return;
        }
        Found possible = search.valid(search.any(Reading.POSSIBLE), budget.share(4));
        if (possible.isInfeasible()) {
            facts.completable = Completability.IMPOSSIBLE;
            facts.certificate = Certificates.explain(
                            possible.problem().hard(),
                            UsableUnits.offered(),
                            budget.share(2).rest())
                    .orElse(null);
        }
        facts.searched(
                possible.isInfeasible() || possible.isFeasible() && smallest.isInfeasible(),
                "whether %s can be completed".formatted(asked.way()));
    }

    private void contradictions(ConflictSearch conflicts) {
        facts.unfillableGroups.addAll(UnfillableGroups.alone(asked, conflicts));
        facts.contradictions = conflicts.all().stream()
                .map(conflict -> new Contradiction(conflict.parts(), conflict.minimal()))
                .toList();
        facts.searched(conflicts.isProven(), "what contradicts itself");
        facts.everyContradiction = conflicts.isComplete();
    }

    private void ranges(AmountRanges credits, Found smallest) {
        RangeEnd least = credits.least(smallest, budget.share(8));
        facts.creditRange = new AmountRange(least, credits.most(budget.share(7)));
        facts.searched(facts.creditRange.proven(), "the range of credit");
        facts.guidedLearningHoursRange = new AmountRanges(search, Measure.GUIDED_LEARNING_HOURS).range(budget.share(6));
        facts.searched(facts.guidedLearningHoursRange.proven(), "the range of guided learning hours");
    }

    private void exactTotal(Found smallest) {
        OptionalInt stated = WholeTotals.statedCredit(asked);
        if (stated.isPresent()) {
            ExactTotal total = new ExactTotalSearch(search, stated.getAsInt())
                    .find(smallest, facts.creditRange.least(), budget.share(5));
            facts.exactTotal = total;
            facts.searched(total.smallest().proven(), "the smallest total");
        }
    }

    private void neverCounting() {
        NeverCountingSearch never = new NeverCountingSearch(search);
        facts.neverCounting = never.find(budget.share(4));
        facts.searched(never.unseen().isEmpty(), "which units can count");
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        facts.neverCounting.forEach(fact -> units.add(fact.unit()));
        facts.unfillableGroups.addAll(UnfillableGroups.withoutUnits(asked, units));
    }

    private void redundancy() {
        RedundancySearch redundancy = new RedundancySearch(search);
        facts.redundantRules = redundancy.find(budget.share(3));
        facts.searched(redundancy.isProven(), "which rules add nothing");
    }

    private void levels() {
        LevelFactSearch levels = new LevelFactSearch(search);
        facts.levelFacts = levels.find(budget.share(2));
        facts.searched(levels.isProven(), "what rules about levels come to");
    }

    /** Counts combinations that certainly complete it; where something is not recorded there may be more. */
    private CompletionCount count() {
        SharedBudget rest = budget.share(1);
        Found fewest = search.least(Reading.CERTAIN, unit -> 1, rest);
        FurtherSets sets = new FurtherSets(fewest, (with, without) -> {
            RuleProblemBuilder builder =
                    RuleProblemBuilder.of(asked, Reading.CERTAIN).offering(unit -> !without.contains(unit), unit -> 1);
            with.forEach(builder::taking);
            return rest.solve(builder.build());
        });
        int mostSearched = MOST_LOOKED_AT / (1 + asked.offered().size());
        long count = 0;
        Optional<Found> next = sets.next();
        while (next.isPresent()) {
            count++;
            boolean mayGoOn = sets.isProven() && sets.searched() < mostSearched && !rest.isUsedUp();
            if (!mayGoOn) {
                return new CompletionCount(count, false);
            }
            next = sets.next();
        }
        return new CompletionCount(
                count, sets.isProven() && search.notRecorded().isEmpty());
    }
}
