package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;

/** Finds what the smallest and the largest combination come to in credit or in hours. */
final class AmountRanges {

    private final WaySearch search;
    private final Measure measure;
    private final CountedMeasure counted;
    private final boolean recorded;

    AmountRanges(WaySearch search, Measure measure) {
        this.search = search;
        this.measure = measure;
        this.counted = CountedMeasure.of(measure);
        this.recorded = NotRecorded.of(search.asked(), measure).isEmpty();
    }

    AmountRange range(SharedBudget budget) {
        RangeEnd least = least(certain(budget.share(3)), budget.share(2));
        return new AmountRange(least, most(budget));
    }

    /** Searches the smallest combination that certainly is one. */
    Found certain(SharedBudget budget) {
        return search.least(Reading.CERTAIN, this::cost, budget);
    }

    private long cost(UnitIdentifier unit) {
        return search.amount(measure, unit).orElse(0);
    }

    /** Returns what the smallest combination comes to, once the smallest that certainly is one was searched. */
    RangeEnd least(Found certain, SharedBudget budget) {
        if (recorded) {
            return certain.isFeasible() && certain.isProven()
                    ? RangeEnd.exactly(counted, certain.solution().value())
                    : RangeEnd.atLeast(counted, floor(certain), certain.isProven());
        }
        Found possible = search.least(Reading.POSSIBLE, this::cost, budget);
        long floor = floor(possible);
        boolean reached = certain.isFeasible()
                && certain.solution().value() == floor
                && certain.taken().stream()
                        .allMatch(unit -> search.amount(measure, unit).isPresent());
        return reached
                ? RangeEnd.exactly(counted, floor)
                : RangeEnd.atLeast(counted, floor, possible.isProven() && certain.isProven());
    }

    /** Returns what every combination comes to at least: what was searched, or what is asked for outright. */
    private long floor(Found found) {
        long bound = found.isInfeasible() ? 0 : found.bound();
        return Math.max(bound, search.wholeMinimum(measure).orElse(0));
    }

    /**
     * Returns the most that counts together in a combination that certainly is one.
     * <p>
     * First it is tried whether a combination comes to all that could be hoped for; where it does, that is soon found.
     */
    RangeEnd most(SharedBudget budget) {
        long hoped = new AmountCeiling(search.any(Reading.CERTAIN).build(), measure).amount();
        long ceiling = Math.min(hoped, Problem.UNBOUNDED - 1L);
        Found all = search.valid(asking(ceiling), budget.share(4));
        if (all.isFeasible()) {
            return most(all, ceiling, budget);
        }
        Found largest = search.largest(search.gaining(measure), budget.share(2));
        if (!largest.isFeasible()) {
            return RangeEnd.notKnown(counted, largest.isProven());
        }
        long bound = largest.solution().bound() == Long.MIN_VALUE
                ? ceiling
                : -largest.solution().bound();
        return most(largest, Math.min(bound, all.isInfeasible() ? ceiling - 1 : ceiling), budget);
    }

    private RuleProblemBuilder asking(long amount) {
        RuleProblemBuilder question = search.gaining(measure);
        return amount == 0 ? question : question.asking(SizeRule.of(measure, Bounds.atLeast((int) amount)));
    }

    private RangeEnd most(Found found, long bound, SharedBudget budget) {
        long most = found.given(Problem.WHOLE, measure, null);
        long ceiling = bound;
        boolean proven = true;
        while (most < ceiling && proven) {
            long middle = most + (ceiling - most + 1) / 2;
            Found larger = search.valid(asking(middle), budget.share(2));
            if (larger.isFeasible()) {
                most = Math.max(middle, larger.given(Problem.WHOLE, measure, null));
            } else if (larger.isInfeasible()) {
                ceiling = middle - 1;
            } else {
                proven = false;
            }
        }
        return recorded && proven ? RangeEnd.exactly(counted, most) : RangeEnd.atLeast(counted, most, proven);
    }
}
