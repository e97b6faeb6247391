package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import io.github.qcf4j.benchmarks.cpsat.CpSatModel;
import io.github.qcf4j.benchmarks.cpsat.CpSatQuestion;
import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.Completion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The questions that are measured, put to CP-SAT; the time to write its model is kept apart. */
final class ByCpSat {

    private ByCpSat() {}

    static CpSatAnswer answer(CompletionTask task) {
        RulesQuestion drawn = task.drawn();
        return answer(
                task.line(), () -> asked(drawn).completion(drawn.held(), List.of(), List.of(), task.weights()::get));
    }

    static CpSatAnswer answer(EvaluationTask task) {
        RulesQuestion drawn = task.drawn();
        return answer(task.line(), () -> asked(drawn).evaluation(drawn.held()));
    }

    private static CpSatQuestion asked(RulesQuestion drawn) {
        return CpSatQuestion.of(drawn.qualification(), drawn.units(), Optional.empty(), Optional.empty());
    }

    private static CpSatAnswer answer(String line, Supplier<CpSatModel> question) {
        CpSatModel model = AnswerTimes.timed(model(line), question);
        CpSatAnswer answer = AnswerTimes.timed(line, () -> model.solve(Effort.STANDARD.seconds()));
        AnswerTimes.proven(line, answer.proven());
        return answer;
    }

    /** Returns the line of the models of another line. */
    static String model(String line) {
        return line + " model";
    }

    /** Confirms that what both know, they know alike. */
    static void requireEqualAnswers(CompletionTask task) {
        Completion ours = task.answer();
        CpSatAnswer theirs = answer(task);
        boolean isEqual = theirs.isFound()
                ? ours.best().map(Rank::taking).equals(Optional.of(Rank.taking(theirs)))
                : ours.best().isEmpty();
        require(isEqual || !ours.proven() || !theirs.proven(), ours, theirs);
    }

    /** Confirms that what both know, they know alike. */
    static void requireEqualAnswers(EvaluationTask task) {
        CombinationResult ours = task.answer();
        CpSatAnswer theirs = answer(task);
        boolean isEqual = (ours.answer() == Answer.SATISFIED) == (theirs.value() == 0)
                && ours.assignment().size() == theirs.units();
        require(isEqual || !ours.proven() || !theirs.proven(), ours, theirs);
    }

    private static void require(boolean isEqual, Object ours, CpSatAnswer theirs) {
        if (!isEqual) {
            throw new IllegalStateException("%s is not %s".formatted(ours, theirs));
        }
    }
}
