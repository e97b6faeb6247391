package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * A group of which nobody can ever have what it asks for, or none of whose units can ever count.
 *
 * @param group  the name of the group
 * @param reason  why, such as 'group B asks for 12 credits or more, which its units do not come to'
 */
public record UnfillableGroup(String group, String reason) {

    public UnfillableGroup {
        requireNonNull(group, "group");
        requireNonNull(reason, "reason");
    }

    /** Returns the fact in a sentence. */
    public String sentence() {
        return "group %s can never be filled: %s".formatted(group, reason);
    }

    @Override
    public String toString() {
        return sentence();
    }
}
