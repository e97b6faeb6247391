package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * What one group or rule asks for, in plain words, such as 'group B asks for 12 credits or more'.
 *
 * @param subject  the group or rule, such as 'group B' or 'rule 1 of pathway Team leading'
 * @param text  the sentence, which starts with the subject and has no full stop
 */
public record RuleSentence(String subject, String text) {

    public RuleSentence {
        requireNonNull(subject, "subject");
        requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
