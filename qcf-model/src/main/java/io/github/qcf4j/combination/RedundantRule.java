package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * A rule or the minimum of a group that adds nothing, since whatever meets everything else meets it too.
 * <p>
 * Of several that say the same, all but the first written are told.
 *
 * @param part  what adds nothing
 */
public record RedundantRule(AskedPart part) {

    public RedundantRule {
        requireNonNull(part, "part");
    }

    /** Returns the fact in a sentence. */
    public String sentence() {
        return "%s, which adds nothing to the others".formatted(part.sentence());
    }

    @Override
    public String toString() {
        return sentence();
    }
}
