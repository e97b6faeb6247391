package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What counts as covered, such as 'two different items accepted, each with a locator'.
 * <p>
 * A policy is data: a centre or an awarding body states it once, and every report says by which policy it was made.
 * The rule says how much accepted evidence a criterion needs; overrides state it anew for a unit, an outcome or a
 * criterion, and the narrower wins. Demands say what makes evidence count at all.
 * <pre>{@code
 * CoveragePolicy policy = CoveragePolicy.accepted(2).toBuilder()
 *         .demand(PolicyDemand.LOCATOR)
 *         .enoughAlone(AssessmentMethod.DIRECT_OBSERVATION)
 *         .build();
 * }</pre>
 * A policy is immutable and may be shared between threads.
 */
public final class CoveragePolicy {

    private static final CoveragePolicy ANY_ACCEPTED = of(CoverageRule.ANY_ACCEPTED);

    private final @Nullable String name;
    private final CoverageRule rule;
    private final List<CoverageOverride> overrides;
    private final List<AssessmentMethod> enoughAlone;
    private final List<PolicyDemand> demands;
    private final @Nullable Period currency;
    private final CurrencyMeasure currencyMeasure;
    private final List<PersonRule> waived;
    private final boolean exemptionCounts;

    private CoveragePolicy(Builder builder) {
        name = Recorded.textIfAny("Policy name", builder.name);
        rule = builder.rule;
        overrides = builder.overrides.stream().sorted().toList();
        enoughAlone = List.copyOf(builder.enoughAlone);
        demands = List.copyOf(builder.demands);
        currency = builder.currency;
        currencyMeasure = builder.currencyMeasure;
        waived = List.copyOf(builder.waived);
        exemptionCounts = builder.exemptionCounts;
    }

    /** Returns the usual policy: one item in a standing decision that finds the criterion met. */
    public static CoveragePolicy anyAccepted() {
        return ANY_ACCEPTED;
    }

    /** Returns a policy that asks for a number of different items, each accepted. */
    public static CoveragePolicy accepted(int items) {
        return of(CoverageRule.accepted(items));
    }

    /** Returns a policy by which something has to be mapped, and all that is mapped has to be accepted. */
    public static CoveragePolicy allMappedAccepted() {
        return of(CoverageRule.ALL_MAPPED_ACCEPTED);
    }

    /** Returns a policy by which each mapped item is a share of its criterion. */
    public static CoveragePolicy proportional() {
        return of(CoverageRule.PROPORTIONAL);
    }

    /** Returns a policy by which accepted evidence counts from the assessor's sign-off of the unit on. */
    public static CoveragePolicy finalDecision() {
        return of(CoverageRule.FINAL_DECISION);
    }

    /** Returns a policy with a rule and nothing else. */
    public static CoveragePolicy of(CoverageRule rule) {
        return builder(rule).build();
    }

    /** Returns a builder of a policy with a rule. */
    public static Builder builder(CoverageRule rule) {
        return new Builder(rule);
    }

    /** Returns a builder that holds what this policy says. */
    public Builder toBuilder() {
        Builder builder = new Builder(rule);
        builder.name = name;
        builder.overrides.addAll(overrides);
        builder.enoughAlone.addAll(enoughAlone);
        builder.demands.addAll(demands);
        builder.currency = currency;
        builder.currencyMeasure = currencyMeasure;
        builder.waived.addAll(waived);
        builder.exemptionCounts = exemptionCounts;
        return builder;
    }

    /** Returns what the policy is called. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Returns the rule for every criterion that no override speaks of. */
    public CoverageRule rule() {
        return rule;
    }

    /** Returns the other rules for units, outcomes and criteria, in the order of what they are for. */
    public List<CoverageOverride> overrides() {
        return overrides;
    }

    /**
     * Returns the rule for a criterion: the narrowest that speaks of it.
     *
     * @param criterion  the criterion
     * @param outcome  the outcome that the specification lists it under
     */
    public CoverageRule ruleFor(CriterionReference criterion, OutcomeReference outcome) {
        CoverageRule found = rule;
        int narrowness = 0;
        for (CoverageOverride override : overrides) {
            int narrow = override.narrowness(criterion, outcome);
            if (narrow > narrowness) {
                narrowness = narrow;
                found = override.rule();
            }
        }
        return found;
    }

    /** Returns the methods of which one accepted item is enough, however many items a rule asks for. */
    public List<AssessmentMethod> enoughAlone() {
        return enoughAlone;
    }

    /** Returns what is asked of evidence before it counts, each once, in the order of the constants. */
    public List<PolicyDemand> demands() {
        return demands;
    }

    /** Returns whether something is asked of evidence before it counts. */
    public boolean demands(PolicyDemand demand) {
        return demands.contains(demand);
    }

    /** Returns how old evidence may be for every criterion, beside what the specification says. */
    public Optional<Period> currency() {
        return Optional.ofNullable(currency);
    }

    /** Returns on which day age is judged, both for this window and for those of the specification. */
    public CurrencyMeasure currencyMeasure() {
        return currencyMeasure;
    }

    /** Returns the rules about persons that are waived, each once, in the order of the constants. */
    public List<PersonRule> waived() {
        return waived;
    }

    /** Returns whether a rule about persons is waived. */
    public boolean waives(PersonRule personRule) {
        return waived.contains(personRule);
    }

    /** Returns whether the credit of a unit that is exempted counts towards the rules of combination. */
    public boolean exemptionCounts() {
        return exemptionCounts;
    }

    /** Returns what the policy says, a sentence for each thing it says. */
    public List<String> sentences() {
        return PolicySentences.of(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CoveragePolicy other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the name, or else the rule, such as '2 different items accepted'. */
    @Override
    public String toString() {
        return name != null ? name : rule.toString();
    }

    private List<Object> components() {
        return List.of(
                name(), rule, overrides, enoughAlone, demands, currency(), currencyMeasure, waived, exemptionCounts);
    }

    /** Collects what a policy says. */
    public static final class Builder {

        private @Nullable String name;
        private CoverageRule rule;
        private final List<CoverageOverride> overrides = new ArrayList<>();
        private final SortedSet<AssessmentMethod> enoughAlone = new TreeSet<>();
        private final SortedSet<PolicyDemand> demands = new TreeSet<>();
        private @Nullable Period currency;
        private CurrencyMeasure currencyMeasure = CurrencyMeasure.FIRST_DECISION;
        private final SortedSet<PersonRule> waived = new TreeSet<>();
        private boolean exemptionCounts = true;

        private Builder(CoverageRule rule) {
            this.rule = Objects.requireNonNull(rule, "rule");
        }

        /** Calls the policy something, such as 'Centre policy 2014'. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** States the rule anew. */
        public Builder rule(CoverageRule rule) {
            this.rule = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Adds another rule for a unit, an outcome or a criterion.
         *
         * @throws IllegalArgumentException  if there is one for it already
         */
        public Builder override(CoverageOverride override) {
            Objects.requireNonNull(override, "override");
            if (overrides.stream().anyMatch(override::isFor)) {
                throw new IllegalArgumentException(
                        "Override '%s' must be the only one for its place".formatted(override));
            }
            overrides.add(override);
            return this;
        }

        /** Says that one accepted item by a method is enough alone. */
        public Builder enoughAlone(AssessmentMethod method) {
            enoughAlone.add(Objects.requireNonNull(method, "method"));
            return this;
        }

        /** Asks for something before evidence counts. */
        public Builder demand(PolicyDemand demand) {
            demands.add(Objects.requireNonNull(demand, "demand"));
            return this;
        }

        /**
         * Says how old evidence may be.
         *
         * @throws IllegalArgumentException  if the period is not longer than nothing
         */
        public Builder currency(Period window) {
            if (window.isZero() || window.isNegative()) {
                throw new IllegalArgumentException("Currency '%s' must be longer than nothing".formatted(window));
            }
            currency = window;
            return this;
        }

        /** Says on which day age is judged. */
        public Builder currencyMeasure(CurrencyMeasure measure) {
            currencyMeasure = Objects.requireNonNull(measure, "measure");
            return this;
        }

        /** Waives a rule about persons. */
        public Builder waive(PersonRule personRule) {
            waived.add(Objects.requireNonNull(personRule, "personRule"));
            return this;
        }

        /** Says whether the credit of an exempted unit counts towards the rules of combination. */
        public Builder exemptionCounts(boolean counts) {
            exemptionCounts = counts;
            return this;
        }

        /** Returns the policy. */
        public CoveragePolicy build() {
            return new CoveragePolicy(this);
        }
    }
}
