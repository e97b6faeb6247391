package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Solver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers which units are still to be taken, over all ways that are asked. */
final class CompletionAnswers {

    private final List<CompletionSearch> searches;
    private final CompletionQuestion question;
    private final SharedBudget budget;

    CompletionAnswers(List<Structure> ways, CompletionQuestion question, Solver solver) {
        this.searches =
                ways.stream().map(way -> new CompletionSearch(way, question)).toList();
        this.question = question;
        this.budget = SharedBudget.of(question.budget(), solver);
    }

    Completion answer() {
        List<Completion> ways = new ArrayList<>();
        for (CompletionSearch search : searches) {
            int toCome = searches.size() - ways.size() + (question.alternatives() > 1 ? 1 : 0);
            ways.add(search.best(budget.share(toCome)));
        }
        Completion told = told(ways);
        CompletionPlans plans = searches.get(ways.indexOf(told)).all(told.found(), budget);
        List<Completion> several = ways.size() == 1 ? List.of() : ways;
        return told.toldOf(several, together(ways), over(ways, plans), lacking(ways));
    }

    /** Returns the answer with the best plan, or else the first that is not impossible, or else the first. */
    private static Completion told(List<Completion> ways) {
        Optional<Completion> best = ways.stream()
                .filter(way -> way.best().isPresent())
                .min(Comparator.comparing(way -> way.best().orElseThrow().totals()));
        return best.or(() -> ways.stream()
                        .filter(way -> way.status() == Completability.UNKNOWN)
                        .findFirst())
                .orElse(ways.get(0));
    }

    private static Completability together(List<Completion> ways) {
        if (ways.stream().anyMatch(way -> way.status() == Completability.POSSIBLE)) {
            return Completability.POSSIBLE;
        }
        boolean none = ways.stream().allMatch(way -> way.status() == Completability.IMPOSSIBLE);
        return none ? Completability.IMPOSSIBLE : Completability.UNKNOWN;
    }

    private static List<UnknownFact> lacking(List<Completion> ways) {
        return together(ways) == Completability.UNKNOWN
                ? ways.stream()
                        .flatMap(way -> way.unknownFacts().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Returns the plans with what is known of them beside the plans of the other ways. */
    private static CompletionPlans over(List<Completion> ways, CompletionPlans plans) {
        OptionalLong bound = ways.stream()
                .filter(way -> plans.plans().isEmpty() || mayHavePlans(way))
                .flatMapToLong(way -> way.bound().stream())
                .min();
        boolean proven = plans.proven() && ways.stream().allMatch(way -> isDecided(way, plans));
        return new CompletionPlans(plans.plans(), bound, proven, proven && plans.allProven());
    }

    /** Returns whether plans are known on the way, or may be found yet. */
    private static boolean mayHavePlans(Completion way) {
        return way.status() == Completability.POSSIBLE || !way.proven();
    }

    /** Returns whether a way is searched to its end, or certainly has no plan that is better. */
    private static boolean isDecided(Completion way, CompletionPlans plans) {
        boolean worse = way.bound().isPresent()
                && plans.plans().stream()
                        .anyMatch(plan -> plan.value() < way.bound().getAsLong());
        return way.proven() || worse;
    }
}
