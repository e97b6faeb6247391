package io.github.qcf4j.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What still has to be sampled so that a policy is met, such as '4 more, proven the fewest'.
 * <p>
 * What was sampled already is counted first. No plan that meets the policy samples less than the bound; a plan that
 * samples as much is proven to be as small as can be.
 */
public final class SamplingPlan {

    private final List<AssessedUnit> samples;
    private final int bound;
    private final SamplingCompliance before;
    private final SamplingCompliance after;

    SamplingPlan(List<AssessedUnit> samples, int bound, SamplingCompliance before, SamplingCompliance after) {
        this.samples = List.copyOf(samples);
        this.bound = bound;
        this.before = before;
        this.after = after;
    }

    /** Returns what is to be sampled, in the order of learners and units. */
    public List<AssessedUnit> samples() {
        return samples;
    }

    /** Returns how much is to be sampled. */
    public int value() {
        return samples.size();
    }

    /** Returns how much has to be sampled at the very least, by any plan. */
    public int bound() {
        return bound;
    }

    /** Returns whether it is proven that no smaller sample meets the policy. */
    public boolean isProven() {
        return bound == value();
    }

    /** Returns how far the policy is met by what was sampled already. */
    public SamplingCompliance before() {
        return before;
    }

    /** Returns how the policy is met once the plan is carried out. */
    public SamplingCompliance after() {
        return after;
    }

    /** Returns the plan as lines to be read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(before.lines());
        lines.add("To sample: " + this);
        samples.forEach(sample -> lines.add("  " + sample));
        return List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SamplingPlan other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the numbers, such as '4 assessed units, proven the fewest'. */
    @Override
    public String toString() {
        return "%s, %s"
                .formatted(
                        Words.count(value(), "assessed unit", "assessed units"),
                        isProven() ? "proven the fewest" : "at least %s by any plan".formatted(bound));
    }

    private List<Object> components() {
        return Arrays.asList(samples, bound, before, after);
    }
}
