package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether simulated work may be evidence for a unit, such as 'Not allowed except 4.1'.
 * <p>
 * A realistic working environment is treated as simulation, unless the rule names a policy for it apart. Work at the
 * workplace is never in question.
 */
public final class SimulationRule {

    private final SimulationPolicy policy;
    private final List<String> criteria;
    private final Set<String> listed;
    private final @Nullable SimulationPolicy realisticWorkingEnvironment;

    private SimulationRule(Builder builder) {
        this.policy = builder.policy;
        this.criteria = builder.criteria;
        this.listed = new HashSet<>(builder.criteria);
        this.realisticWorkingEnvironment = builder.realisticWorkingEnvironment;
    }

    /** Returns the rule that applies the policy to all simulated work, with the criteria if the policy needs them. */
    public static SimulationRule of(SimulationPolicy policy, String... criteria) {
        return builder(policy).criteria(List.of(criteria)).build();
    }

    /** Returns a builder for a rule with the policy. */
    public static Builder builder(SimulationPolicy policy) {
        return new Builder(policy);
    }

    /** Returns a builder that holds what this rule holds. */
    public Builder toBuilder() {
        Builder builder = builder(policy);
        builder.criteria = criteria;
        builder.realisticWorkingEnvironment = realisticWorkingEnvironment;
        return builder;
    }

    /** Returns the policy for simulated work. */
    public SimulationPolicy policy() {
        return policy;
    }

    /** Returns the numbers of the criteria for which simulated work is allowed; empty for a policy without a list. */
    public List<String> criteria() {
        return criteria;
    }

    /** Returns the policy for work in a realistic working environment, where it is named apart. */
    public Optional<SimulationPolicy> realisticWorkingEnvironment() {
        return Optional.ofNullable(realisticWorkingEnvironment);
    }

    /**
     * Returns whether evidence may count for a criterion.
     *
     * @param setting  where the work was done
     * @param criterion  the number of the criterion
     * @param agreed  whether the simulation was agreed beforehand
     */
    public boolean admits(EvidenceSetting setting, String criterion, boolean agreed) {
        boolean onList = listed.contains(requireNonNull(criterion, "criterion"));
        return switch (setting) {
            case WORKPLACE -> true;
            case REALISTIC_WORKING_ENVIRONMENT ->
                realisticWorkingEnvironment().orElse(policy).admits(onList, agreed);
            case SIMULATION -> policy.admits(onList, agreed);
        };
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SimulationRule other
                && policy == other.policy
                && criteria.equals(other.criteria)
                && realisticWorkingEnvironment == other.realisticWorkingEnvironment;
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, criteria, realisticWorkingEnvironment);
    }

    /** Returns the policy and its criteria, such as 'Not allowed except 4.1'. */
    @Override
    public String toString() {
        return criteria.isEmpty() ? policy.label() : policy.label() + " " + String.join(", ", criteria);
    }

    /** Collects the parts of a simulation rule. */
    public static final class Builder {

        private final SimulationPolicy policy;
        private List<String> criteria = List.of();
        private @Nullable SimulationPolicy realisticWorkingEnvironment;

        private Builder(SimulationPolicy policy) {
            this.policy = requireNonNull(policy, "policy");
        }

        /** Sets the numbers of the criteria for which simulated work is allowed. */
        public Builder criteria(List<String> criteria) {
            this.criteria = List.copyOf(requireNonNull(criteria, "criteria"));
            this.criteria.forEach(number -> Numbers.check("Criterion number", number));
            return this;
        }

        /** Names a policy for work in a realistic working environment, apart from other simulation. */
        public Builder realisticWorkingEnvironment(SimulationPolicy policy) {
            this.realisticWorkingEnvironment = requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalArgumentException if a policy needs criteria and there are none, or there are and none does
         */
        public SimulationRule build() {
            SimulationRule rule = new SimulationRule(this);
            boolean needsCriteria = policy.listsCriteria()
                    || (realisticWorkingEnvironment != null && realisticWorkingEnvironment.listsCriteria());
            if (needsCriteria == criteria.isEmpty()) {
                throw new IllegalArgumentException("Simulation rule '%s' must %s"
                        .formatted(rule, needsCriteria ? "list the criteria it is about" : "not list criteria"));
            }
            return rule;
        }
    }
}
