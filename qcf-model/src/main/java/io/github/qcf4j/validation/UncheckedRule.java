package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

/**
 * A rule of the catalogue that no finding of its own tells of, with the reason, such as that reading takes care of it.
 *
 * @param id  the number it has in the catalogue, such as 'REF-005'
 * @param title  what it asks, in one line
 * @param reason  why there is no finding for it
 */
public record UncheckedRule(String id, String title, String reason) {

    public UncheckedRule {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
    }

    /** Parses a line such as 'REF-005 | A unit reference carries no meaning | nothing is inferred from one'. */
    static UncheckedRule parse(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Line '%s' must have three parts".formatted(line));
        }
        return new UncheckedRule(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
