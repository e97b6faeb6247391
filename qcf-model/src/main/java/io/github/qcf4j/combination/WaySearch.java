package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Searches combinations of the units that one way offers, nobody holding any yet, and remembers which units were seen
 * to count in one that is valid.
 */
final class WaySearch {

    private final Structure asked;
    private final List<UnknownFact> notRecorded;
    private final Set<UnitIdentifier> seen = new LinkedHashSet<>();

    WaySearch(Structure asked) {
        this.asked = asked;
        this.notRecorded = NotRecorded.of(asked, List.of());
    }

    Structure asked() {
        return asked;
    }

    /** Returns what is not recorded of what is counted; where nothing is, both readings are the same. */
    List<UnknownFact> notRecorded() {
        return notRecorded;
    }

    /** Returns the units that count in some combination that was found. */
    Set<UnitIdentifier> seen() {
        return seen;
    }

    /** Returns the question for any combination at no cost. */
    RuleProblemBuilder any(Reading reading) {
        return RuleProblemBuilder.of(asked, reading).offering(unit -> true, unit -> 0);
    }

    /** Searches a combination that meets everything asked, and perhaps more. */
    Found valid(RuleProblemBuilder question, SharedBudget budget) {
        return remembered(budget.solve(question.build()));
    }

    private Found remembered(Found found) {
        if (found.isFeasible()) {
            seen.addAll(found.counted());
        }
        return found;
    }

    /**
     * Searches a combination of which as much as can be counts: minima are left out first, since such a combination
     * meets most of them anyway, and asked only where it does not.
     */
    Found largest(RuleProblemBuilder question, SharedBudget budget) {
        RuleProblem whole = question.build();
        Found relaxed = budget.share(2)
                .solve(whole.keeping(clause -> !isMinimum(whole.clauses().get(clause))));
        if (relaxed.isFeasible() && relaxed.isProven()) {
            Outcome outcome = whole.outcome(relaxed.solution().places());
            if (whole.clauses().stream().allMatch(clause -> outcome.shortfall(clause.clause()) == 0)) {
                return remembered(new Found(whole, relaxed.solution()));
            }
        }
        return remembered(budget.solve(whole));
    }

    private static boolean isMinimum(RuleClause clause) {
        return clause.clause() instanceof Clause.Linear linear
                && linear.terms().stream().allMatch(term -> term.coefficient() >= 0);
    }

    /** Searches the combination of least cost. */
    Found least(Reading reading, ToLongFunction<UnitIdentifier> cost, SharedBudget budget) {
        return valid(RuleProblemBuilder.of(asked, reading).offering(unit -> true, cost), budget);
    }

    /** Returns the credit or the hours of a unit, empty when they are not recorded. */
    OptionalLong amount(Measure measure, UnitIdentifier identifier) {
        Optional<Unit> unit = asked.unit(identifier);
        Optional<Integer> amount = measure == Measure.CREDIT
                ? unit.flatMap(Unit::credit).map(Credit::value)
                : unit.flatMap(Unit::guidedLearningHours).map(Hours::value);
        return amount.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Returns the question for any combination of which each unit that counts gains what it comes to. */
    RuleProblemBuilder gaining(Measure measure) {
        return any(Reading.CERTAIN).gain(item -> -amount(measure, item.unit()).orElse(0));
    }

    /** Returns the total that is asked for in a measure, over everything that counts and all levels. */
    OptionalInt wholeMinimum(Measure measure) {
        return WholeTotals.least(asked, measure);
    }
}
