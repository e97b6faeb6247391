package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A number that a specification states and contradicts itself, such as 'the groups come to at most 33 credits, and 37
 * credits are stated'.
 *
 * @param kind  what is contradicted
 * @param subject  what a sentence about it starts with, such as 'group A' or 'the qualification'
 * @param stated  the number that is stated
 * @param found  what it comes to instead; of several numbers the nearest below and above
 * @param sentence  the contradiction in a sentence, without a full stop
 */
public record SourceError(Kind kind, String subject, long stated, List<Long> found, String sentence) {

    public SourceError {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        found = List.copyOf(requireNonNull(found, "found"));
        requireNonNull(sentence, "sentence");
    }

    /** What a specification contradicts, such as 'Credit of the groups'. */
    public enum Kind {
        /** The rules ask for another total than the qualification states. */
        TOTAL_OF_RULES("Total of the rules"),
        /** The groups come to another total than is stated. */
        TOTAL_OF_GROUPS("Total of the groups"),
        /** The units of a mandatory group come to other credit than is stated. */
        CREDIT_OF_GROUP("Credit of a group"),
        /** A mandatory group lists another number of units than is stated. */
        UNITS_OF_GROUP("Units of a group"),
        /** Whole units of a group do not come to the exact credit that is stated. */
        CREDIT_NOT_REACHED("Credit not reached by whole units"),
        /** The total qualification time goes with another number of credits than is stated. */
        QUALIFICATION_TIME("Total qualification time");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Total of the groups'. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return sentence;
    }
}
