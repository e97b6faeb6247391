package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionObjective;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A question which units are best taken, ready to be asked again and again with the standard budget. */
final class CompletionTask {

    private final String line;
    private final RulesQuestion drawn;
    private final RulesOfCombination rules;
    private final CompletionQuestion question;
    private final SortedMap<UnitIdentifier, Long> weights;

    private CompletionTask(
            String line, RulesQuestion drawn, CompletionObjective objective, SortedMap<UnitIdentifier, Long> weights) {
        this.line = line;
        this.drawn = drawn;
        this.rules = drawn.rules();
        this.weights = weights;
        this.question =
                CompletionQuestion.builder(drawn.held()).objective(objective).build();
    }

    /** Returns the question for the fewest credits. */
    static CompletionTask fewestCredits(String line, RulesQuestion drawn) {
        return new CompletionTask(line, drawn, CompletionObjective.fewestCredits(), drawn.credits());
    }

    /** Returns the question for the fewest open criteria, of which each unit has a number drawn by chance. */
    static CompletionTask fewestOpenCriteria(String line, RulesQuestion drawn) {
        Random random = new Random(drawn.units().size());
        SortedMap<UnitIdentifier, Integer> criteria = new TreeMap<>();
        SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
        drawn.units().forEach(unit -> criteria.put(unit.identifier(), 5 + random.nextInt(36)));
        criteria.forEach((unit, open) -> weights.put(unit, (long) open));
        return new CompletionTask(line, drawn, CompletionObjective.fewestOpenCriteria(criteria), weights);
    }

    /** Returns the line of the table that it belongs to. */
    String line() {
        return line;
    }

    RulesQuestion drawn() {
        return drawn;
    }

    /** Returns what each unit weighs. */
    SortedMap<UnitIdentifier, Long> weights() {
        return weights;
    }

    /** Asks the library. */
    Completion answer() {
        Completion completion = AnswerTimes.timed(line, () -> rules.complete(question));
        AnswerTimes.proven(line, completion.proven());
        return completion;
    }
}
