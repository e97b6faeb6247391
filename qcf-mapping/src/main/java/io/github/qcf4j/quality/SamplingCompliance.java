package io.github.qcf4j.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far what was sampled in a cohort meets a sampling policy, demand by demand.
 */
public final class SamplingCompliance {

    private final LocalDate asOf;
    private final List<SamplingState> states;
    private final List<AssessedUnit> sampled;

    SamplingCompliance(LocalDate asOf, List<SamplingState> states, List<AssessedUnit> sampled) {
        this.asOf = asOf;
        this.states = List.copyOf(states);
        this.sampled = List.copyOf(sampled);
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns every demand of the policy, met or not; those of each assessor once for each. */
    public List<SamplingState> states() {
        return states;
    }

    /** Returns the demands that are not met. */
    public List<SamplingState> missing() {
        return states.stream().filter(state -> !state.isMet()).toList();
    }

    /** Returns whether every demand is met. */
    public boolean isCompliant() {
        return missing().isEmpty();
    }

    /** Returns what was sampled, in the order of learners and units. */
    public List<AssessedUnit> sampled() {
        return sampled;
    }

    /** Returns the report as lines to be read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Sampling on %s: %s"
                .formatted(
                        asOf,
                        isCompliant()
                                ? "the policy is met"
                                : "%s of %s demands are not met"
                                        .formatted(missing().size(), states.size())));
        states.forEach(state -> lines.add("  " + (state.isMet() ? "met      " : "not met  ") + state));
        return List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SamplingCompliance other
                && asOf.equals(other.asOf)
                && states.equals(other.states)
                && sampled.equals(other.sampled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, states, sampled);
    }

    /** Returns the first of the lines, such as 'Sampling on 2014-11-21: the policy is met'. */
    @Override
    public String toString() {
        return lines().get(0);
    }
}
