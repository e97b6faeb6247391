package io.github.qcf4j.framework;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which outcomes and criteria of a unit are which in a later version of it.
 * <p>
 * A criterion is first looked for by its words: under its number, in the outcome of its number, anywhere; then by words
 * that differ in style alone; and then by {@linkplain SimilarWording similar} words. Outcomes are looked for alike, and
 * an outcome of which nothing is left but its criteria by those: it is the one that has most of them, more than half of
 * what either has, which no other can be.
 */
final class UnitParts {

    private final Pairing<Located> criteria;
    private final Pairing<LearningOutcome> outcomes;
    private final BitSet outOfOrder;

    private UnitParts(Unit before, Unit after) {
        this.criteria = new Pairing<>(located(before), located(after))
                .same(criterion -> List.of(criterion.number(), criterion.statement()))
                .by(criterion -> List.of(criterion.outcome().number(), criterion.statement()))
                .by(Located::statement)
                .by(criterion -> List.of(criterion.number(), criterion.style()))
                .by(Located::style);
        SimilarWording.pair(criteria, Located::statement, Located::number);
        this.outcomes = new Pairing<>(before.outcomes(), after.outcomes())
                .same(outcome -> List.of(outcome.number(), outcome.statement()))
                .by(LearningOutcome::statement)
                .by(outcome -> Wordings.style(outcome.statement()));
        pairByCriteria();
        SimilarWording.pair(outcomes, LearningOutcome::statement, LearningOutcome::number);
        this.outOfOrder = criteria.outOfOrder(
                b -> outcomes.afterOf(criteria.before().get(b).outcomeIndex()),
                a -> criteria.after().get(a).outcomeIndex());
    }

    /** Looks for the parts of one version in another. */
    static UnitParts of(Unit before, Unit after) {
        return new UnitParts(before, after);
    }

    /** Returns the criteria of both, in specification order. */
    Pairing<Located> criteria() {
        return criteria;
    }

    /** Returns the outcomes of both, in specification order. */
    Pairing<LearningOutcome> outcomes() {
        return outcomes;
    }

    /** Returns whether a criterion, by its later index, stayed in its outcome and left the order that it had there. */
    boolean leftItsOrder(int a) {
        return outOfOrder.get(a);
    }

    /** Returns whether the criterion of a pair is still in the outcome that it was in. */
    boolean staysInOutcome(Located was, Located is) {
        return outcomes.afterOf(was.outcomeIndex()) == is.outcomeIndex();
    }

    private void pairByCriteria() {
        Map<List<Integer>, Integer> common = new LinkedHashMap<>();
        criteria.pairs((earlier, later) ->
                common.merge(List.of(earlier.outcomeIndex(), later.outcomeIndex()), 1, Integer::sum));
        common.forEach((pair, count) -> {
            int b = pair.get(0);
            int a = pair.get(1);
            int larger = Math.max(
                    outcomes.before().get(b).criteria().size(),
                    outcomes.after().get(a).criteria().size());
            if (2 * count > larger && !outcomes.hasAfter(b) && !outcomes.hasBefore(a)) {
                outcomes.pair(b, a);
            }
        });
    }

    private static List<Located> located(Unit unit) {
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < unit.outcomes().size(); i++) {
            LearningOutcome outcome = unit.outcomes().get(i);
            for (int j = 0; j < outcome.criteria().size(); j++) {
                located.add(new Located(outcome.criteria().get(j), outcome, i, j));
            }
        }
        return located;
    }

    /**
     * A criterion and where it is.
     *
     * @param criterion  the criterion
     * @param outcome  the outcome that it belongs to
     * @param outcomeIndex  how many outcomes come before that
     * @param index  how many criteria come before it in the outcome
     */
    record Located(AssessmentCriterion criterion, LearningOutcome outcome, int outcomeIndex, int index) {

        String number() {
            return criterion.number();
        }

        String statement() {
            return criterion.statement();
        }

        String style() {
            return Wordings.style(criterion.statement());
        }
    }
}
