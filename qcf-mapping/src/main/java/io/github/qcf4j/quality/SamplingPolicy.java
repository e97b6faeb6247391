package io.github.qcf4j.quality;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of the assessment in a cohort internal quality assurance looks at, such as 'at least 25 % of the learners'.
 * <p>
 * A share is rounded up: 10 % of 15 units are two. A minimum is no more than there is. What a policy does not mention
 * it does not ask for. The numbers are the centre's own; make one policy and share it.
 */
public final class SamplingPolicy {

    private static final int WHOLE = 100;

    private final Map<SamplingDemand, Integer> shares;
    private final Map<SamplingDemand, Integer> minimums;
    private final Period newFor;

    private SamplingPolicy(Builder builder) {
        shares = Collections.unmodifiableMap(new EnumMap<>(builder.shares));
        minimums = Collections.unmodifiableMap(new EnumMap<>(builder.minimums));
        newFor = builder.newFor;
    }

    /** Returns a builder of a policy that asks for nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the share that is asked for, in per cent; zero where none is. */
    public int share(SamplingDemand demand) {
        return shares.getOrDefault(Objects.requireNonNull(demand, "demand"), 0);
    }

    /** Returns the number that is asked for at least; zero where none is. */
    public int minimum(SamplingDemand demand) {
        return minimums.getOrDefault(Objects.requireNonNull(demand, "demand"), 0);
    }

    /** Returns for how long an assessor counts as new; no time at all where the policy knows no new assessors. */
    public Period newFor() {
        return newFor;
    }

    /** Returns whether the policy asks for anything of the kind. */
    public boolean asksFor(SamplingDemand demand) {
        return share(demand) > 0 || minimum(demand) > 0;
    }

    /** Returns how many of so many there have to be. */
    public int needed(SamplingDemand demand, int of) {
        if (of < 0) {
            throw new IllegalArgumentException("Number '%s' must be zero or more".formatted(of));
        }
        long share = ((long) share(demand) * of + WHOLE - 1) / WHOLE;
        return (int) Math.max(share, Math.min(minimum(demand), of));
    }

    /** Returns the policy as sentences, one for each demand. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (SamplingDemand demand : SamplingDemand.values()) {
            if (asksFor(demand)) {
                List<String> amounts = new ArrayList<>();
                if (share(demand) > 0) {
                    amounts.add("%s %%".formatted(share(demand)));
                }
                if (minimum(demand) > 0) {
                    amounts.add("%s or as many as there are".formatted(minimum(demand)));
                }
                sentences.add("%s: at least %s.".formatted(demand.label(), Words.and(amounts)));
            }
        }
        if (!newFor.isZero()) {
            sentences.add("An assessor is new for %s.".formatted(told(newFor)));
        }
        return List.copyOf(sentences);
    }

    private static String told(Period period) {
        List<String> parts = new ArrayList<>();
        add(period.getYears(), "year", parts);
        add(period.getMonths(), "month", parts);
        add(period.getDays(), "day", parts);
        return Words.and(parts);
    }

    private static void add(int number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(Words.count(number, unit, unit + "s"));
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SamplingPolicy other
                && shares.equals(other.shares)
                && minimums.equals(other.minimums)
                && newFor.equals(other.newFor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shares.toString(), minimums.toString(), newFor);
    }

    /** Returns the sentences of the policy in one line. */
    @Override
    public String toString() {
        return String.join(" ", sentences());
    }

    /** Collects the demands of a policy. */
    public static final class Builder {

        private final Map<SamplingDemand, Integer> shares = new EnumMap<>(SamplingDemand.class);
        private final Map<SamplingDemand, Integer> minimums = new EnumMap<>(SamplingDemand.class);
        private Period newFor = Period.ZERO;

        private Builder() {}

        /** Sets the share that is asked for, in per cent. */
        public Builder share(SamplingDemand demand, int percent) {
            Objects.requireNonNull(demand, "demand");
            if (percent < 0 || percent > WHOLE) {
                throw new IllegalArgumentException(
                        "Share '%s' of '%s' must be 0 to 100 per cent".formatted(percent, demand.label()));
            }
            shares.put(demand, percent);
            return this;
        }

        /** Sets the number that is asked for at least, as far as there are so many. */
        public Builder minimum(SamplingDemand demand, int number) {
            Objects.requireNonNull(demand, "demand");
            if (number < 0) {
                throw new IllegalArgumentException(
                        "Minimum '%s' of '%s' must be zero or more".formatted(number, demand.label()));
            }
            minimums.put(demand, number);
            return this;
        }

        /** Sets for how long an assessor counts as new, from the first day as an assessor. */
        public Builder newFor(Period period) {
            Objects.requireNonNull(period, "period");
            if (period.isNegative()) {
                throw new IllegalArgumentException("Period '%s' must not be negative".formatted(period));
            }
            newFor = period;
            return this;
        }

        /** Returns the policy. */
        public SamplingPolicy build() {
            shares.values().removeIf(share -> share == 0);
            minimums.values().removeIf(minimum -> minimum == 0);
            return new SamplingPolicy(this);
        }
    }
}
