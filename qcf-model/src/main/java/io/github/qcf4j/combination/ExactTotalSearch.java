package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;

/** Finds whether whole units come to the total that is stated. */
final class ExactTotalSearch {

    private static final CountedMeasure CREDITS = CountedMeasure.of(Measure.CREDIT);

    private final WaySearch search;
    private final int total;
    private final boolean recorded;

    ExactTotalSearch(WaySearch search, int total) {
        this.search = search;
        this.total = total;
        this.recorded = NotRecorded.of(search.asked(), Measure.CREDIT).isEmpty();
    }

    /**
     * Returns the answer, once the smallest combination was searched.
     *
     * @param smallest  the smallest combination that certainly is one
     * @param least  what every combination comes to at least
     */
    ExactTotal find(Found smallest, RangeEnd least, SharedBudget budget) {
        if (least.amount() >= total) {
            return answer(smallest, least);
        }
        Found beyond = search.valid(
                RuleProblemBuilder.of(search.asked(), Reading.CERTAIN)
                        .offering(
                                unit -> true,
                                unit -> search.amount(Measure.CREDIT, unit).orElse(0))
                        .asking(SizeRule.of(Measure.CREDIT, Bounds.atLeast(total))),
                budget);
        return answer(beyond, least(beyond));
    }

    private RangeEnd least(Found beyond) {
        if (recorded && beyond.isInfeasible()) {
            return RangeEnd.notKnown(CREDITS, true);
        }
        return recorded && beyond.isFeasible() && beyond.isProven()
                ? RangeEnd.exactly(CREDITS, beyond.solution().value())
                : RangeEnd.atLeast(CREDITS, total, beyond.isProven());
    }

    private ExactTotal answer(Found found, RangeEnd least) {
        return new ExactTotal(Credit.of(total), reach(found, least), least);
    }

    private ExactTotal.Reach reach(Found found, RangeEnd least) {
        boolean reached = found.isFeasible()
                && found.solution().value() == total
                && found.taken().stream()
                        .allMatch(unit -> search.amount(Measure.CREDIT, unit).isPresent());
        if (reached) {
            return ExactTotal.Reach.EXACTLY;
        }
        if (recorded && found.isInfeasible()) {
            return ExactTotal.Reach.NOT_REACHED;
        }
        return least.amount() > total ? ExactTotal.Reach.ONLY_BEYOND : ExactTotal.Reach.NOT_KNOWN;
    }
}
