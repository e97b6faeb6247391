package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionObjective;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.Duration;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A question which units are best taken, with the time that its answer may take, ready to be asked again and again. */
final class CompletionTask {

    static final Duration MOST_TIME = Duration.ofSeconds(1);

    private final RulesQuestion drawn;
    private final RulesOfCombination rules;
    private final CompletionQuestion question;
    private final SortedMap<UnitIdentifier, Long> weights;

    private CompletionTask(
            RulesQuestion drawn, CompletionObjective objective, SortedMap<UnitIdentifier, Long> weights) {
        this.drawn = drawn;
        this.rules = drawn.rules();
        this.weights = weights;
        this.question = CompletionQuestion.builder(drawn.held())
                .objective(objective)
                .budget(SearchBudget.standard().withTime(MOST_TIME))
                .build();
    }

    /** Returns the question for the fewest credits. */
    static CompletionTask fewestCredits(RulesQuestion drawn) {
        return new CompletionTask(drawn, CompletionObjective.fewestCredits(), drawn.credits());
    }

    /** Returns the question for the fewest open criteria, of which each unit has a number drawn by chance. */
    static CompletionTask fewestOpenCriteria(RulesQuestion drawn) {
        Random random = new Random(drawn.units().size());
        SortedMap<UnitIdentifier, Integer> criteria = new TreeMap<>();
        SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
        drawn.units().forEach(unit -> criteria.put(unit.identifier(), 5 + random.nextInt(36)));
        criteria.forEach((unit, open) -> weights.put(unit, (long) open));
        return new CompletionTask(drawn, CompletionObjective.fewestOpenCriteria(criteria), weights);
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
        Completion completion = AnswerTimes.timed("answer", () -> rules.complete(question));
        if (!completion.proven()) {
            AnswerTimes.keepOpen();
        }
        return completion;
    }
}
