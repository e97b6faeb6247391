package io.github.qcf4j.combination;

import java.util.List;
import java.util.Objects;

/**
 * What came of the check of a combination: what is wrong with it, and how much it lacks, such as '2 short'.
 * <p>
 * Wrong is what no combination may do, such as to count one unit twice. What is short may be made good by more units.
 *
 * @param wrong  the sentences that say what is wrong
 * @param lacking  the sentences that say what is short
 * @param shortfall  how much is short in all, each demand in its own measure
 */
public record CombinationCheck(List<String> wrong, List<String> lacking, long shortfall) {

    public CombinationCheck {
        wrong = List.copyOf(Objects.requireNonNull(wrong, "wrong"));
        lacking = List.copyOf(Objects.requireNonNull(lacking, "lacking"));
    }

    /** Returns whether nothing is wrong and nothing is short. */
    public boolean isConfirmed() {
        return wrong.isEmpty() && lacking.isEmpty() && shortfall == 0;
    }

    @Override
    public String toString() {
        return isConfirmed() ? "confirmed" : "%s wrong, %s short".formatted(wrong.size(), shortfall);
    }
}
