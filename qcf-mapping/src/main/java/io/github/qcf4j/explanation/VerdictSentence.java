package io.github.qcf4j.explanation;

import static io.github.qcf4j.explanation.ExplainedNumber.ASKED;
import static io.github.qcf4j.explanation.ExplainedNumber.AWAITING;
import static io.github.qcf4j.explanation.ExplainedNumber.COUNTED;
import static io.github.qcf4j.explanation.ExplainedNumber.COVERED;
import static io.github.qcf4j.explanation.ExplainedNumber.HELD;
import static io.github.qcf4j.explanation.ExplainedNumber.MISSING;
import static io.github.qcf4j.explanation.ExplainedNumber.NEEDED;
import static io.github.qcf4j.explanation.ExplainedNumber.NOT_YET_MET;
import static io.github.qcf4j.explanation.ExplainedNumber.SELECTED;

import java.util.ArrayList;
import java.util.List;

/** Tells a verdict with its numbers, such as 'Partly met: 1 item counts, 2 are needed'. */
final class VerdictSentence {

    private final Explanation explanation;
    private final List<String> parts = new ArrayList<>();

    private VerdictSentence(Explanation explanation) {
        this.explanation = explanation;
    }

    static String of(Explanation explanation) {
        return new VerdictSentence(explanation).sentence();
    }

    private String sentence() {
        switch (explanation.kind()) {
            case CRITERION -> tellCriterion();
            case OUTCOME -> tellProgress();
            case UNIT -> tellUnit();
            case REQUIREMENT -> tellRequirement();
            case QUALIFICATION -> tellQualification();
        }
        String told = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        String when = explanation.verdict() == ExplainedVerdict.ACHIEVED ? " on " + explanation.measuredOn() : "";
        return explanation.verdict().label() + when + told;
    }

    private int number(ExplainedNumber number) {
        return explanation.number(number);
    }

    private void tellCriterion() {
        if (!explanation.isSelected()) {
            parts.add("its unit is not selected");
        } else if (explanation.verdict() == ExplainedVerdict.NOT_REQUIRED) {
            parts.add("each choice that it is one of has enough others");
        }
        if (number(NEEDED) > 0) {
            parts.add("%s %s".formatted(count(number(COUNTED), "item"), verb(number(COUNTED), "counts", "count")));
            parts.add("%s %s needed".formatted(number(NEEDED), verb(number(NEEDED), "is", "are")));
        }
        if (number(AWAITING) > 0) {
            parts.add("%s %s a decision"
                    .formatted(count(number(AWAITING), "item"), verb(number(AWAITING), "awaits", "await")));
        }
        if (number(NOT_YET_MET) > 0) {
            parts.add("%s %s not yet met"
                    .formatted(count(number(NOT_YET_MET), "item"), verb(number(NOT_YET_MET), "was", "were")));
        }
    }

    private void tellProgress() {
        parts.add("%s of %s criteria asked for are met or recognised".formatted(number(COVERED), number(ASKED)));
    }

    private void tellUnit() {
        tellProgress();
        if (number(MISSING) > 0) {
            parts.add("%s short of something".formatted(count(number(MISSING), "requirement")));
        }
        if (!explanation.isSelected()) {
            parts.add("the unit is not selected");
        }
    }

    private void tellRequirement() {
        explanation.lacks().forEach(lack -> parts.add(lack.toString()));
    }

    private void tellQualification() {
        parts.add("%s held".formatted(count(number(HELD), "unit")));
        parts.add("%s selected".formatted(number(SELECTED)));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : "%s %ss".formatted(number, noun);
    }

    private static String verb(int number, String one, String many) {
        return number == 1 ? one : many;
    }
}
