package io.github.qcf4j.report;

import io.github.qcf4j.explanation.ExplainedQuestion;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.RecordClaim;
import java.util.ArrayList;
import java.util.List;

/** The lines in which an explanation is told, whatever they are written on. */
final class ExplanationLines {

    private ExplanationLines() {}

    static String title(Explanation explanation) {
        return "Why %s".formatted(explanation.place());
    }

    /** Returns who is asked about, and as of when. */
    static String question(Explanation explanation) {
        ExplainedQuestion question = explanation.question();
        String registered = question.qualification()
                .map(qualification -> ", registered for " + qualification.text())
                .orElse("");
        return "Learner %s, as of %s%s".formatted(question.learner(), question.asOf(), registered);
    }

    /** Returns what kind of thing is explained, and which. */
    static String heading(Explanation explanation) {
        return explanation.kind().label() + " " + explanation.place();
    }

    /** Returns the verdict as a sentence, with its clause. */
    static String verdict(Explanation explanation) {
        return "%s (%s)".formatted(explanation.sentence(), explanation.clause());
    }

    /** Returns what became of each record. */
    static List<String> records(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        explanation.records().stream().map(RecordClaim::toString).forEach(lines::add);
        return lines;
    }

    /** Returns what would do alone, and what the rules of combination say. */
    static List<String> remarks(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        if (!explanation.sufficient().isEmpty()) {
            lines.add("Enough by %s: %s"
                    .formatted(
                            explanation.sufficient().size() == 1 ? "itself" : "themselves",
                            String.join("; ", explanation.sufficientNames())));
            if (explanation.sufficient().size() > 1) {
                lines.add(explanation.isSmallest() ? "No fewer records are enough." : "None of these can be left out.");
            }
        }
        lines.addAll(explanation.reasons());
        return lines;
    }

    static Tone tone(ExplainedVerdict verdict) {
        return switch (verdict) {
            case MET, RECOGNISED, COVERED, ACHIEVED, SATISFIED -> Tone.GOOD;
            case PARTLY_MET, LAPSED, OPEN, IN_PROGRESS, SHORT -> Tone.SOME;
            case AWAITING_DECISION, READY, UNKNOWN -> Tone.WAIT;
            case NOT_YET_MET -> Tone.BAD;
            case NOT_REQUIRED, NO_EVIDENCE, NOT_STARTED -> Tone.NONE;
        };
    }
}
