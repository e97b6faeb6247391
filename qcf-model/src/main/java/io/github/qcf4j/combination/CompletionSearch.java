package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Searches the plans that complete a qualification on one way: first the best, then those after it. */
final class CompletionSearch {

    private final Structure asked;
    private final CompletionQuestion question;
    private final SortedSet<UnitIdentifier> secured;
    private final CompletionCosts costs;
    private final long securedValue;
    private @Nullable Found cheapest;

    CompletionSearch(Structure asked, CompletionQuestion question) {
        this.asked = asked;
        this.question = question;
        this.secured = question.secured();
        this.costs = new CompletionCosts(
                asked, question.objective(), asked.qualification().units());
        this.securedValue =
                CompletionTotals.of(secured, question.objective(), asked).value();
    }

    /** Returns the answer with the best plan alone. */
    Completion best(SharedBudget budget) {
        if (!asked.asks()) {
            return unknown(0, true, List.of(NotRecorded.NO_RULES));
        }
        List<UnknownFact> lacking = NotRecorded.of(asked, question.held());
        Found certain =
                search(Reading.CERTAIN, List.of(), List.of(), lacking.isEmpty() ? budget.share(1) : budget.share(2));
        if (certain.isFeasible()) {
            cheapest = certain;
            OptionalLong bound = OptionalLong.of(securedValue + costs.weightOf(certain.bound()));
            CompletionPlans found =
                    new CompletionPlans(List.of(plan(certain)), bound, certain.isProven(), certain.isProven());
            return Completion.possible(asked.way(), question.objective(), found);
        }
        Found possible = lacking.isEmpty() ? certain : search(Reading.POSSIBLE, List.of(), List.of(), budget);
        if (possible.isInfeasible()) {
            return Completion.impossible(asked.way(), question.objective(), explanation(budget));
        }
        boolean decided = certain.isInfeasible() && possible.isFeasible();
        List<UnknownFact> notSearched =
                List.of(UnknownFact.notSearched("plans for %s were not searched to the end".formatted(asked.way())));
        return unknown(costs.weightOf(possible.bound()), decided, decided ? lacking : notSearched);
    }

    private Completion unknown(long furtherBound, boolean decided, List<UnknownFact> facts) {
        OptionalLong bound = OptionalLong.of(securedValue + furtherBound);
        return Completion.unknown(asked.way(), question.objective(), bound, decided, facts);
    }

    private Optional<Certificate> explanation(SharedBudget budget) {
        RuleProblem infeasible =
                question(Reading.POSSIBLE, List.of(), List.of()).build().hard();
        UsableUnits usable = UsableUnits.offered()
                .withHeld(question.held())
                .planning(secured)
                .excluding(question.excluded());
        return Certificates.explain(infeasible, usable, budget.rest());
    }

    /** Returns the best plans, as many as are asked for, once the best is found. */
    CompletionPlans all(CompletionPlans best, SharedBudget budget) {
        if (cheapest == null || question.alternatives() == 1) {
            return best;
        }
        FurtherSets sets = new FurtherSets(cheapest, (with, without) -> search(Reading.CERTAIN, with, without, budget));
        List<CompletionPlan> plans = new ArrayList<>();
        Optional<Found> next = sets.next();
        while (next.isPresent()) {
            plans.add(plan(next.get()));
            next = plans.size() < question.alternatives() ? sets.next() : Optional.empty();
        }
        plans.sort(Comparator.comparing(CompletionPlan::totals));
        return new CompletionPlans(withoutContaining(plans), best.bound(), best.proven(), sets.isProven());
    }

    /** Leaves out plans that take all units of a better one, which only a search that was cut short may find. */
    private static List<CompletionPlan> withoutContaining(List<CompletionPlan> plans) {
        List<CompletionPlan> kept = new ArrayList<>();
        for (CompletionPlan plan : plans) {
            if (kept.stream().noneMatch(better -> plan.furtherUnits().containsAll(better.furtherUnits()))) {
                kept.add(plan);
            }
        }
        return kept;
    }

    private Found search(
            Reading reading, Collection<UnitIdentifier> with, Collection<UnitIdentifier> without, SharedBudget budget) {
        return budget.solve(question(reading, with, without).build());
    }

    private RuleProblemBuilder question(
            Reading reading, Collection<UnitIdentifier> with, Collection<UnitIdentifier> without) {
        SortedSet<UnitIdentifier> excluded = new TreeSet<>(question.excluded());
        excluded.addAll(without);
        RuleProblemBuilder builder = RuleProblemBuilder.of(asked, reading)
                .held(question.held())
                .planned(secured)
                .offering(unit -> !excluded.contains(unit), costs::of);
        with.forEach(builder::taking);
        return builder;
    }

    private CompletionPlan plan(Found found) {
        return new CompletionPlanMaker(question, secured, found).plan();
    }
}
