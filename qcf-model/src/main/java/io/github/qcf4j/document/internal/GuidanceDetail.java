package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.GuidanceKind;
import java.util.Locale;

/** What may follow the text of an item of guidance, such as the answer to a question; the kind of guidance decides. */
enum GuidanceDetail {
    /** More about the text. */
    EXPLANATION,

    /** What is right, where the text is a mistake or a misconception. */
    CORRECTION,

    /** What a term means. */
    MEANING,

    /** The answer to a question. */
    ANSWER;

    /** Returns what may follow guidance of a kind. */
    static GuidanceDetail of(GuidanceKind kind) {
        return switch (kind) {
            case COMMON_MISTAKE, MISCONCEPTION -> CORRECTION;
            case KEY_TERM -> MEANING;
            case QUESTION -> ANSWER;
            default -> EXPLANATION;
        };
    }

    /** Returns the property that it is written in. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
