package io.github.qcf4j.examples.command;

import io.github.qcf4j.check.CheckCsv;
import io.github.qcf4j.check.CheckHtml;
import io.github.qcf4j.check.CheckJson;
import io.github.qcf4j.check.CheckJunit;
import io.github.qcf4j.check.CheckMarkdown;
import io.github.qcf4j.check.CheckOutput;
import io.github.qcf4j.check.CheckSarif;
import io.github.qcf4j.check.CheckText;
import io.github.qcf4j.finding.Severity;

/** How the result of a check is written, such as 'sarif'. */
enum CheckFormat {
    /** A line for each finding. */
    TEXT,

    /** Everything, for programs. */
    JSON,

    /** For code hosts. */
    SARIF,

    /** For build servers. */
    JUNIT,

    /** A table by owner, for those who write the units. */
    CSV,

    /** For a review or an issue. */
    MD,

    /** One page that needs nothing else. */
    HTML;

    /** Returns what writes this form, where that is a failure which is at least so bad. */
    CheckOutput output(Severity least) {
        return switch (this) {
            case TEXT -> CheckText.of();
            case JSON -> CheckJson.of();
            case SARIF -> CheckSarif.of();
            case JUNIT -> CheckJunit.of().failingFrom(least);
            case CSV -> CheckCsv.of();
            case MD -> CheckMarkdown.of();
            case HTML -> CheckHtml.of();
        };
    }

    /** Reads a format. */
    static final class Converter extends WordConverter<CheckFormat> {
        Converter() {
            super(CheckFormat.class);
        }
    }
}
