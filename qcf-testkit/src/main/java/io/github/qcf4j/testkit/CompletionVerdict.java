package io.github.qcf4j.testkit;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;

/**
 * What the reference answers about units that are still to be taken, such as 'POSSIBLE with 6 credits'.
 *
 * @param status  whether a qualification can be completed
 * @param way  the way that is told
 * @param plans  S10: the best sets of further units on that way, none containing another, best first
 */
public record CompletionVerdict(Status status, ReferenceWay way, List<Plan> plans) {

    public CompletionVerdict {
        plans = List.copyOf(plans);
    }

    private static final Plan NONE = new Plan(Long.MAX_VALUE, 0, 0, List.of());

    /** Returns the best plan, one that nobody can pay where there is none. */
    public Plan best() {
        return plans.isEmpty() ? NONE : plans.get(0);
    }

    /** Whether a qualification can be completed. */
    public enum Status {
        POSSIBLE,
        UNKNOWN,
        IMPOSSIBLE
    }

    /**
     * Units to be taken.
     *
     * @param value  what they cost, those that are taken in any case included
     * @param credit  their recorded credit
     * @param count  how many they are
     * @param further  those that are not taken in any case
     */
    public record Plan(long value, long credit, int count, List<UnitIdentifier> further) {}
}
