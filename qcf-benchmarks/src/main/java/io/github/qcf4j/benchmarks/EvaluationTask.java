package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.RulesOfCombination;

/** A question whether what is held is enough, ready to be asked again and again with the standard budget. */
final class EvaluationTask {

    private final String line;
    private final RulesQuestion drawn;
    private final RulesOfCombination rules;

    EvaluationTask(String line, RulesQuestion drawn) {
        this.line = line;
        this.drawn = drawn;
        this.rules = drawn.rules();
    }

    /** Returns the line of the table that it belongs to. */
    String line() {
        return line;
    }

    RulesQuestion drawn() {
        return drawn;
    }

    /** Asks the library. */
    CombinationResult answer() {
        CombinationResult result = AnswerTimes.timed(line, () -> rules.evaluate(drawn.held()));
        AnswerTimes.proven(line, result.proven());
        return result;
    }
}
