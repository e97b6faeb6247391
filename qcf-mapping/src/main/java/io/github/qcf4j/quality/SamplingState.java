package io.github.qcf4j.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a sample meets one demand of a policy, such as 'Learners: 3 of 12 sampled, 3 needed'.
 */
public final class SamplingState {

    private final SamplingDemand demand;
    private final @Nullable String assessor;
    private final int sampled;
    private final int needed;
    private final List<String> open;
    private final int whole;

    SamplingState(
            SamplingDemand demand, @Nullable String assessor, int sampled, int needed, int whole, List<String> open) {
        this.demand = demand;
        this.assessor = assessor;
        this.sampled = sampled;
        this.needed = needed;
        this.whole = whole;
        this.open = List.copyOf(open);
    }

    /** Returns what is asked for. */
    public SamplingDemand demand() {
        return demand;
    }

    /** Returns the reference of the assessor of whom it is asked, where it is asked of each. */
    public Optional<String> assessor() {
        return Optional.ofNullable(assessor);
    }

    /** Returns how many are sampled. */
    public int sampled() {
        return sampled;
    }

    /** Returns how many have to be. */
    public int needed() {
        return needed;
    }

    /** Returns how many there are. */
    public int whole() {
        return whole;
    }

    /** Returns how many are still missing. */
    public int missing() {
        return Math.max(0, needed - sampled);
    }

    /** Returns whether the demand is met. */
    public boolean isMet() {
        return missing() == 0;
    }

    /** Returns those that are not sampled yet, of which the missing ones have to be taken, sorted. */
    public List<String> open() {
        return open;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SamplingState other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the demand and the numbers, such as 'Learners: 2 of 12 sampled, 3 needed, 1 missing'. */
    @Override
    public String toString() {
        return "%s%s: %s of %s sampled, %s needed%s"
                .formatted(
                        demand.label(),
                        assessor == null ? "" : " (" + assessor + ")",
                        sampled,
                        whole,
                        needed,
                        isMet() ? "" : ", %s missing".formatted(missing()));
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(demand, assessor, sampled, needed, whole, open);
    }
}
