package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a specification demands of the evidence beyond each criterion being met, such as 'direct observation on two
 * occasions for criteria 1.1, 1.2'.
 * <p>
 * It is asked of its scope jointly, unless {@link #each()} asks it of every criterion. Simulation, prohibited methods
 * and currency decide whether evidence counts at all. Methods, items, occasions, assessors and range have to be shown
 * by what counts, and leave the criteria as they are.
 */
public final class EvidenceRequirement {

    private final RequirementScope scope;
    private final boolean each;
    private final RequirementStrength strength;
    private final @Nullable String statement;
    private final @Nullable SimulationRule simulation;
    private final List<AssessmentMethod> prohibitedMethods;
    private final @Nullable Period currency;
    private final @Nullable Period validFor;
    private final @Nullable MethodDemand methods;
    private final int items;
    private final int occasions;
    private final int assessors;
    private final List<RangeDemand> range;
    private final @Nullable AssessorCompetence assessorCompetence;
    private final @Nullable AssessmentMethod mainSource;

    private EvidenceRequirement(Builder builder) {
        this.scope = builder.scope;
        this.each = builder.each;
        this.strength = builder.strength;
        this.statement = builder.statement;
        this.simulation = builder.simulation;
        this.prohibitedMethods = builder.prohibitedMethods;
        this.currency = builder.currency;
        this.validFor = builder.validFor;
        this.methods = builder.methods;
        this.items = builder.items;
        this.occasions = builder.occasions;
        this.assessors = builder.assessors;
        this.range = List.copyOf(builder.range);
        this.assessorCompetence = builder.assessorCompetence;
        this.mainSource = builder.mainSource;
    }

    /** Returns a builder for a requirement of the whole unit, asked jointly and not merely advised. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this requirement holds. */
    public Builder toBuilder() {
        Builder builder = builder().scope(scope).each(each).strength(strength);
        builder.statement = statement;
        builder.simulation = simulation;
        builder.prohibitedMethods = prohibitedMethods;
        builder.currency = currency;
        builder.validFor = validFor;
        builder.methods = methods;
        builder.items = items;
        builder.occasions = occasions;
        builder.assessors = assessors;
        builder.range = new ArrayList<>(range);
        builder.assessorCompetence = assessorCompetence;
        builder.mainSource = mainSource;
        return builder;
    }

    /** Returns the part of the unit this is about. */
    public RequirementScope scope() {
        return scope;
    }

    /** Returns whether every criterion in the scope has to fulfil this by itself, rather than all of them together. */
    public boolean each() {
        return each;
    }

    /** Returns whether this is required, and keeps a unit from being ready, or only advised. */
    public RequirementStrength strength() {
        return strength;
    }

    /** Returns the words of the specification; they explain the demand and add nothing to it. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** Returns the rule about simulated work. */
    public Optional<SimulationRule> simulation() {
        return Optional.ofNullable(simulation);
    }

    /** Returns the methods by which evidence does not count. */
    public List<AssessmentMethod> prohibitedMethods() {
        return prohibitedMethods;
    }

    /** Returns how old evidence may be when it is first decided on. */
    public Optional<Period> currency() {
        return Optional.ofNullable(currency);
    }

    /** Returns how long evidence goes on counting after it occurred or was produced. */
    public Optional<Period> validFor() {
        return Optional.ofNullable(validFor);
    }

    /** Returns the methods by which evidence has to come about. */
    public Optional<MethodDemand> methods() {
        return Optional.ofNullable(methods);
    }

    /** Returns how many items of evidence are asked for, at least. */
    public OptionalInt items() {
        return asked(items);
    }

    /** Returns on how many different days evidence has to have occurred, at least. */
    public OptionalInt occasions() {
        return asked(occasions);
    }

    /** Returns how many different assessors have to have decided, at least. */
    public OptionalInt assessors() {
        return asked(assessors);
    }

    /** Returns the range that evidence has to show. */
    public List<RangeDemand> range() {
        return range;
    }

    /** Returns what the assessor has to be in the occupation. */
    public Optional<AssessorCompetence> assessorCompetence() {
        return Optional.ofNullable(assessorCompetence);
    }

    /** Returns the method that most evidence should come from; this is always advice. */
    public Optional<AssessmentMethod> mainSource() {
        return Optional.ofNullable(mainSource);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EvidenceRequirement other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Returns the strength and the scope, such as 'Required of criteria 1.1, 1.2'. */
    @Override
    public String toString() {
        return "%s of %s%s".formatted(strength.label(), each ? "each of " : "", scope);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                scope,
                each,
                strength,
                statement,
                simulation,
                prohibitedMethods,
                currency,
                validFor,
                methods,
                items,
                occasions,
                assessors,
                range,
                assessorCompetence,
                mainSource);
    }

    private static OptionalInt asked(int minimum) {
        return minimum == 0 ? OptionalInt.empty() : OptionalInt.of(minimum);
    }

    /** Collects the parts of an evidence requirement; what each means is told by the accessor of the same name. */
    public static final class Builder {

        private RequirementScope scope = RequirementScope.wholeUnit();
        private boolean each;
        private RequirementStrength strength = RequirementStrength.REQUIRED;
        private @Nullable String statement;
        private @Nullable SimulationRule simulation;
        private List<AssessmentMethod> prohibitedMethods = List.of();
        private @Nullable Period currency;
        private @Nullable Period validFor;
        private @Nullable MethodDemand methods;
        private int items;
        private int occasions;
        private int assessors;
        private List<RangeDemand> range = new ArrayList<>();
        private @Nullable AssessorCompetence assessorCompetence;
        private @Nullable AssessmentMethod mainSource;

        private Builder() {}

        public Builder scope(RequirementScope scope) {
            this.scope = requireNonNull(scope, "scope");
            return this;
        }

        public Builder each(boolean each) {
            this.each = each;
            return this;
        }

        public Builder strength(RequirementStrength strength) {
            this.strength = requireNonNull(strength, "strength");
            return this;
        }

        public Builder statement(String statement) {
            this.statement = Wording.notBlank("Requirement statement", requireNonNull(statement, "statement"));
            return this;
        }

        public Builder simulation(SimulationRule simulation) {
            this.simulation = requireNonNull(simulation, "simulation");
            return this;
        }

        public Builder prohibitedMethods(List<AssessmentMethod> prohibitedMethods) {
            this.prohibitedMethods = List.copyOf(requireNonNull(prohibitedMethods, "prohibitedMethods"));
            return this;
        }

        public Builder currency(Period currency) {
            this.currency = Positive.period("Requirement currency", requireNonNull(currency, "currency"));
            return this;
        }

        public Builder validFor(Period validFor) {
            this.validFor = Positive.period("Requirement validity", requireNonNull(validFor, "validFor"));
            return this;
        }

        public Builder methods(MethodDemand methods) {
            this.methods = requireNonNull(methods, "methods");
            return this;
        }

        public Builder items(int atLeast) {
            this.items = Positive.amount("Requirement items", atLeast);
            return this;
        }

        public Builder occasions(int atLeast) {
            this.occasions = Positive.amount("Requirement occasions", atLeast);
            return this;
        }

        public Builder assessors(int atLeast) {
            this.assessors = Positive.amount("Requirement assessors", atLeast);
            return this;
        }

        public Builder range(List<RangeDemand> range) {
            this.range = new ArrayList<>(requireNonNull(range, "range"));
            return this;
        }

        public Builder range(RangeDemand demand) {
            range.add(requireNonNull(demand, "demand"));
            return this;
        }

        public Builder assessorCompetence(AssessorCompetence assessorCompetence) {
            this.assessorCompetence = requireNonNull(assessorCompetence, "assessorCompetence");
            return this;
        }

        public Builder mainSource(AssessmentMethod mainSource) {
            this.mainSource = requireNonNull(mainSource, "mainSource");
            return this;
        }

        /** Returns the requirement. */
        public EvidenceRequirement build() {
            return new EvidenceRequirement(this);
        }
    }
}
