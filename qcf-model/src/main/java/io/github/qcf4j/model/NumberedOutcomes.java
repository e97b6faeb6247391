package io.github.qcf4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of one unit, all numbered and each number used once, with the way from a number to what bears it.
 * <p>
 * Outcomes and criteria are numbered apart: outcome '1' beside criterion '1' is no repetition. The maps are only ever
 * asked by number, so their order is of no account.
 */
final class NumberedOutcomes {

    private final List<LearningOutcome> outcomes;
    private final Map<String, LearningOutcome> outcomeByNumber = new HashMap<>();
    private final Map<String, Placed> criterionByNumber = new HashMap<>();

    private NumberedOutcomes(UnitIdentifier unit, List<LearningOutcome> outcomes) {
        this.outcomes = outcomes;
        for (LearningOutcome outcome : outcomes) {
            refuseRepeated(unit, outcomeByNumber.put(outcome.number(), outcome), outcome);
            for (AssessmentCriterion criterion : outcome.criteria()) {
                Placed placed = new Placed(criterionByNumber.size(), outcome, criterion);
                refuseRepeated(unit, criterionByNumber.put(criterion.number(), placed), criterion);
            }
        }
    }

    /** Numbers the outcomes by order when nothing in them has a number, and refuses them when only some of it has. */
    static NumberedOutcomes of(UnitIdentifier unit, List<LearningOutcome> drafts) {
        boolean someNumbered = false;
        boolean someUnnumbered = false;
        for (LearningOutcome outcome : drafts) {
            someNumbered |= outcome.isNumbered();
            someUnnumbered |= !outcome.isNumbered();
            for (AssessmentCriterion criterion : outcome.criteria()) {
                someNumbered |= criterion.isNumbered();
                someUnnumbered |= !criterion.isNumbered();
            }
        }
        if (someNumbered && someUnnumbered) {
            throw new IllegalArgumentException(
                    "Unit '%s' must give a number to every outcome and criterion, or to none".formatted(unit.text()));
        }
        return new NumberedOutcomes(unit, someUnnumbered ? numberedByOrder(drafts) : List.copyOf(drafts));
    }

    List<LearningOutcome> outcomes() {
        return outcomes;
    }

    Optional<LearningOutcome> outcome(String number) {
        return Optional.ofNullable(outcomeByNumber.get(number));
    }

    Optional<Placed> criterion(String number) {
        return Optional.ofNullable(criterionByNumber.get(number));
    }

    private static List<LearningOutcome> numberedByOrder(List<LearningOutcome> drafts) {
        List<LearningOutcome> numbered = new ArrayList<>(drafts.size());
        for (LearningOutcome draft : drafts) {
            String number = String.valueOf(numbered.size() + 1);
            List<AssessmentCriterion> criteria =
                    new ArrayList<>(draft.criteria().size());
            for (AssessmentCriterion criterion : draft.criteria()) {
                criteria.add(criterion.toBuilder()
                        .number(number + "." + (criteria.size() + 1))
                        .build());
            }
            numbered.add(draft.toBuilder().number(number).criteria(criteria).build());
        }
        return List.copyOf(numbered);
    }

    private static void refuseRepeated(UnitIdentifier unit, @Nullable Object earlier, Object numbered) {
        if (earlier != null) {
            throw new IllegalArgumentException("Unit '%s' must have %s only once".formatted(unit.text(), numbered));
        }
    }

    /** Where a criterion stands: how many criteria come before it in the unit, and in which outcome. */
    record Placed(int position, LearningOutcome outcome, AssessmentCriterion criterion) {}
}
