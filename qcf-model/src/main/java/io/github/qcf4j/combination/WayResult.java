package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * What units come to on one way through a qualification, such as 'pathway Team leading: Short'.
 *
 * @param way  the way
 * @param answer  whether what is held is enough on it
 */
public record WayResult(Way way, Answer answer) {

    public WayResult {
        requireNonNull(way, "way");
        requireNonNull(answer, "answer");
    }

    @Override
    public String toString() {
        return way + ": " + answer.label();
    }
}
