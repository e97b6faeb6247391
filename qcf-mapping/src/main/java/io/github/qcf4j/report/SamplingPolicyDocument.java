package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPolicy;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sampling policy as a file writes it: how much internal quality assurance looks at, such as '25 % of each assessor'.
 * <p>
 * It says what is written and nothing more; {@link SamplingPolicyReader} makes a policy of it, or says what is wrong.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param newFor  for how long an assessor counts as new, such as 'P6M'
 * @param demands  what is asked for, never null; null entries are kept, since findings count them
 */
public record SamplingPolicyDocument(
        @Nullable String format, @Nullable String newFor, List<@Nullable Demand> demands) {

    /** The form in which sampling policies are written. */
    public static final String FORMAT = "qcf4j-sampling/1";

    public SamplingPolicyDocument {
        demands = demands == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(demands));
    }

    /** Returns what a policy says, as a file writes it: what goes without saying is absent. */
    public static SamplingPolicyDocument of(SamplingPolicy policy) {
        requireNonNull(policy, "policy");
        Period newFor = policy.newFor();
        List<@Nullable Demand> demands = new ArrayList<>();
        for (SamplingDemand demand : SamplingDemand.values()) {
            if (policy.asksFor(demand)) {
                demands.add(new Demand(demand.name(), asked(policy.share(demand)), asked(policy.minimum(demand))));
            }
        }
        return new SamplingPolicyDocument(FORMAT, newFor.isZero() ? null : newFor.toString(), demands);
    }

    private static @Nullable Integer asked(int number) {
        return number == 0 ? null : number;
    }

    /**
     * How much is asked for of one kind.
     *
     * @param demand  the name of the kind, such as 'EACH_ASSESSOR'
     * @param share  the share, in per cent
     * @param minimum  the number that there has to be at least, as far as there are so many
     */
    public record Demand(
            @Nullable String demand,
            @Nullable Integer share,
            @Nullable Integer minimum) {}
}
