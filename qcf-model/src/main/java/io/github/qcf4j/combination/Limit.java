package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * The most that a group, a rule or a barring code allows, such as 'group C allows 13 credits'.
 *
 * @param basis  the group, the rule or the code
 * @param counted  what is counted
 * @param most  how much is allowed
 */
public record Limit(Basis basis, CountedMeasure counted, long most) {

    public Limit {
        requireNonNull(basis, "basis");
        requireNonNull(counted, "counted");
    }

    /** Returns the limit as a sentence, such as 'group C allows 13 credits at the most'. */
    @Override
    public String toString() {
        return "%s allows %s at the most".formatted(basis, counted.amount(most));
    }
}
