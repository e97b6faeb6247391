package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The methods by which evidence has to come about, such as 'all of Direct observation, Work product'.
 * <p>
 * Every method under {@link #allOf()} has to be used, one at least of those under {@link #anyOf()}, and of every family
 * under {@link #families()} one method, whichever it is. What is not named is not forbidden.
 */
public final class MethodDemand {

    private final List<AssessmentMethod> allOf;
    private final List<AssessmentMethod> anyOf;
    private final List<MethodFamily> families;

    private MethodDemand(Builder builder) {
        this.allOf = builder.allOf;
        this.anyOf = builder.anyOf;
        this.families = builder.families;
    }

    /** Returns the demand that every one of the methods is used. */
    public static MethodDemand all(AssessmentMethod... methods) {
        return builder().allOf(List.of(methods)).build();
    }

    /** Returns the demand that one of the methods is used, whichever it is. */
    public static MethodDemand any(AssessmentMethod... methods) {
        return builder().anyOf(List.of(methods)).build();
    }

    /** Returns a builder for a demand. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds what this demand holds. */
    public Builder toBuilder() {
        return builder().allOf(allOf).anyOf(anyOf).families(families);
    }

    /** Returns the methods all of which are to be used. */
    public List<AssessmentMethod> allOf() {
        return allOf;
    }

    /** Returns the methods one of which is to be used. */
    public List<AssessmentMethod> anyOf() {
        return anyOf;
    }

    /** Returns the families of each of which one method is to be used. */
    public List<MethodFamily> families() {
        return families;
    }

    /**
     * Returns whether the demand names the method, be it by itself or by its family.
     * <p>
     * Evidence by another method does not count towards what a requirement asks beside its methods, such as the number
     * of items.
     */
    public boolean names(AssessmentMethod method) {
        return allOf.contains(method) || anyOf.contains(method) || families.contains(method.family());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MethodDemand other
                && allOf.equals(other.allOf)
                && anyOf.equals(other.anyOf)
                && families.equals(other.families);
    }

    @Override
    public int hashCode() {
        return Objects.hash(allOf, anyOf, families);
    }

    /** Returns the demand in words, such as 'all of Direct observation, Work product; any of Test'. */
    @Override
    public String toString() {
        List<String> asked = new ArrayList<>();
        tell(asked, "all of ", allOf, AssessmentMethod::label);
        tell(asked, "any of ", anyOf, AssessmentMethod::label);
        tell(asked, "each family of ", families, MethodFamily::label);
        return asked.isEmpty() ? "nothing" : String.join("; ", asked);
    }

    private static <T> void tell(List<String> asked, String words, List<T> named, Function<T, String> label) {
        if (!named.isEmpty()) {
            asked.add(words + named.stream().map(label).collect(Collectors.joining(", ")));
        }
    }

    /** Collects the parts of a method demand. */
    public static final class Builder {

        private List<AssessmentMethod> allOf = List.of();
        private List<AssessmentMethod> anyOf = List.of();
        private List<MethodFamily> families = List.of();

        private Builder() {}

        /** Sets the methods all of which are to be used. */
        public Builder allOf(List<AssessmentMethod> methods) {
            this.allOf = List.copyOf(requireNonNull(methods, "methods"));
            return this;
        }

        /** Sets the methods one of which is to be used. */
        public Builder anyOf(List<AssessmentMethod> methods) {
            this.anyOf = List.copyOf(requireNonNull(methods, "methods"));
            return this;
        }

        /** Sets the families of each of which one method is to be used. */
        public Builder families(List<MethodFamily> families) {
            this.families = List.copyOf(requireNonNull(families, "families"));
            return this;
        }

        /**
         * Returns the demand.
         *
         * @throws IllegalArgumentException if it names no method and no family
         */
        public MethodDemand build() {
            MethodDemand demand = new MethodDemand(this);
            if (allOf.isEmpty() && anyOf.isEmpty() && families.isEmpty()) {
                throw new IllegalArgumentException(
                        "Method demand '%s' must name a method or a family".formatted(demand));
            }
            return demand;
        }
    }
}
