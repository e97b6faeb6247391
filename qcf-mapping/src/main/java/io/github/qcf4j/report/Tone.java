package io.github.qcf4j.report;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.mapping.CertificationState;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.markup.SafeText;
import io.github.qcf4j.markup.TerminalStyle;
import io.github.qcf4j.markup.TerminalStyle.Emphasis;
import java.util.Locale;

/** How a status is set off, beside the words that say it: good, half way, waiting, bad or not at all. */
enum Tone {
    GOOD,
    SOME,
    WAIT,
    BAD,
    NONE;

    static Tone of(CriterionStatus status) {
        return switch (status) {
            case MET, RECOGNISED -> GOOD;
            case PARTLY_MET, LAPSED -> SOME;
            case AWAITING_DECISION -> WAIT;
            case NOT_YET_MET -> BAD;
            case NOT_REQUIRED, NO_EVIDENCE -> NONE;
        };
    }

    static Tone of(MappingState state) {
        return switch (state) {
            case COUNTED -> GOOD;
            case PARTLY_MET, LAPSED -> SOME;
            case AWAITING_DECISION -> WAIT;
            case NOT_YET_MET -> BAD;
            default -> NONE;
        };
    }

    static Tone of(UnitState state) {
        return switch (state) {
            case ACHIEVED, RECOGNISED -> GOOD;
            case READY -> WAIT;
            case IN_PROGRESS -> SOME;
            case NOT_STARTED -> NONE;
        };
    }

    static Tone of(Answer answer) {
        return switch (answer) {
            case SATISFIED -> GOOD;
            case SHORT -> SOME;
            case UNKNOWN -> WAIT;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> SOME;
            case NOTE -> NONE;
        };
    }

    static Tone of(CertificationState state) {
        return switch (state) {
            case CLAIMED, CERTIFICATED -> GOOD;
            case CLAIMABLE -> WAIT;
            case NOT_CLAIMABLE -> NONE;
        };
    }

    /** Returns the name by which a style sheet knows this tone. */
    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words as a terminal shows them in this tone. */
    String show(TerminalStyle style, String words) {
        return switch (this) {
            case GOOD -> style.show(Emphasis.GOOD, words);
            case SOME -> style.show(Emphasis.CAUTION, words);
            case WAIT -> style.show(Emphasis.STRONG, words);
            case BAD -> style.show(Emphasis.BAD, words);
            case NONE -> SafeText.line(words);
        };
    }
}
