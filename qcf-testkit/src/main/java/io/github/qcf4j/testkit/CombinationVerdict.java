package io.github.qcf4j.testkit;

import java.util.List;

/**
 * What the reference answers about units held, such as 'SHORT by 3 on the qualification, 12 credits of 3 units counted'.
 *
 * @param answer  whether they make up the qualification
 * @param way  the way that is told
 * @param shortfall  S9: how much the best combination on that way is short of
 * @param credit  S9: the recorded credit of the units that count in it
 * @param units  S9: how many units count in it
 * @param ways  the answer on every way, in order
 */
public record CombinationVerdict(
        Answer answer, ReferenceWay way, long shortfall, long credit, long units, List<OnWay> ways) {

    /** Whether units make up a qualification. */
    public enum Answer {
        SATISFIED,
        SHORT,
        UNKNOWN
    }

    /**
     * The answer on one way.
     *
     * @param way  the way
     * @param answer  whether units make up the qualification on that way
     * @param shortfall  how much the best combination is short of
     * @param credit  the recorded credit of the units that count in it
     * @param units  how many units count in it
     */
    public record OnWay(ReferenceWay way, Answer answer, long shortfall, long credit, long units) {}
}
