package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a check fail, such as 'warnings'. */
enum CheckFailOn {
    /** Something that cannot be used. */
    ERRORS(Severity.ERROR),

    /** Also something that is probably not meant. */
    WARNINGS(Severity.WARNING),

    /** Anything at all. */
    NOTES(Severity.NOTE),

    /** Nothing. */
    NEVER(null);

    private final @Nullable Severity least;

    CheckFailOn(@Nullable Severity least) {
        this.least = least;
    }

    /** Returns how bad a finding is at least that makes a check fail, if one does. */
    Optional<Severity> least() {
        return Optional.ofNullable(least);
    }

    /** Reads what makes a check fail. */
    static final class Converter extends WordConverter<CheckFailOn> {
        Converter() {
            super(CheckFailOn.class);
        }
    }
}
