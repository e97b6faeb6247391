package io.github.qcf4j.examples.command;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.report.HtmlExplanationReport;
import io.github.qcf4j.report.JsonExplanationReport;
import io.github.qcf4j.report.MarkdownExplanationReport;
import io.github.qcf4j.report.TextExplanationReport;

/** The forms in which {@code qcf why} tells an explanation. */
enum WhyFormat {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** Returns an explanation in this form. */
    String write(Explanation explanation) {
        return switch (this) {
            case TEXT -> TextExplanationReport.of().write(explanation);
            case MARKDOWN -> MarkdownExplanationReport.of().write(explanation);
            case HTML -> HtmlExplanationReport.of().write(explanation);
            case JSON -> JsonExplanationReport.of().write(explanation);
        };
    }

    /** Returns whether several explanations may follow each other and still be read. */
    boolean mayFollow() {
        return this == TEXT || this == MARKDOWN;
    }

    /** Reads a form. */
    static final class Converter extends WordConverter<WhyFormat> {
        Converter() {
            super(WhyFormat.class);
        }
    }
}
