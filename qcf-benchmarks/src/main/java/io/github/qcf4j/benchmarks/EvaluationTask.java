package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.SearchBudget;

/** A question whether what is held is enough, with the time that its answer may take. */
final class EvaluationTask {

    private static final SearchBudget BUDGET = SearchBudget.standard().withTime(CompletionTask.MOST_TIME);

    private final RulesQuestion drawn;
    private final RulesOfCombination rules;

    EvaluationTask(RulesQuestion drawn) {
        this.drawn = drawn;
        this.rules = drawn.rules();
    }

    RulesQuestion drawn() {
        return drawn;
    }

    /** Asks the library. */
    CombinationResult answer() {
        CombinationResult result = AnswerTimes.timed("answer", () -> rules.evaluate(drawn.held(), BUDGET));
        if (!result.proven()) {
            AnswerTimes.keepOpen();
        }
        return result;
    }
}
