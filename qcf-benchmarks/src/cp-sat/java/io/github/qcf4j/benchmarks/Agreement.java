package io.github.qcf4j.benchmarks;

import java.io.PrintStream;
import java.util.List;

/**
 * Whether the library and CP-SAT answer alike, and the checker confirms the answers of both, over generated questions.
 *
 * @param first  the first seed of each family
 * @param last  the last seed of each family
 * @param effort  the work that each may do for a question
 */
record Agreement(long first, long last, Effort effort) {

    Agreement {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "Seeds '%d to %d' must be zero or more, and in order".formatted(first, last));
        }
    }

    /** Asks the questions of every family, tells what came of them, and returns what differs. */
    List<String> differences(PrintStream out) {
        return List.of(QuestionFamily.values()).stream()
                .flatMap(family -> differences(family, out).stream())
                .toList();
    }

    /** Asks the questions of a family, tells what came of them, and returns what differs. */
    List<String> differences(QuestionFamily family, PrintStream out) {
        Tally tally = new Tally();
        for (long seed = first; seed <= last; seed++) {
            for (WayCase asked : WayCase.of(family.question(seed))) {
                EvaluationAgreement.compare(asked, effort, tally);
                CompletionAgreement.compare(asked, effort, tally);
            }
        }
        out.println("%s, %s, seeds %d to %d:".formatted(family, family.label(), first, last));
        out.println(tally);
        return tally.differences();
    }
}
