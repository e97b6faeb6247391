package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of one attribute that evidence has to show, such as a contact type of 'call', 'email' and 'live chat'.
 * <p>
 * All values are asked for, unless the demand says at least how many of them. It may then also name the methods by
 * which the remaining values can be shown, such as oral questioning.
 */
public final class RangeDemand {

    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final String attribute;
    private final List<String> values;
    private final int each;
    private final int atLeast;
    private final List<AssessmentMethod> remaining;

    private RangeDemand(Builder builder) {
        this.attribute = builder.attribute;
        this.values = builder.values;
        this.each = builder.each;
        this.atLeast = builder.atLeast;
        this.remaining = builder.remaining;
    }

    /** Returns the demand for every one of the values, once. */
    public static RangeDemand of(String attribute, String... values) {
        return builder(attribute, List.of(values)).build();
    }

    /**
     * Returns a builder for a demand.
     *
     * @param attribute  the name that evidence records the value under, such as 'contactType'
     * @param values  the values that can be shown, each once, at least one
     */
    public static Builder builder(String attribute, List<String> values) {
        return new Builder(attribute, values);
    }

    /** Returns a builder that holds what this demand holds. */
    public Builder toBuilder() {
        Builder builder = builder(attribute, values);
        builder.each = each;
        builder.atLeast = atLeast;
        builder.remaining = remaining;
        return builder;
    }

    /** Returns the name that evidence records the value under, such as 'contactType'. */
    public String attribute() {
        return attribute;
    }

    /** Returns the values that can be shown, in specification order. */
    public List<String> values() {
        return values;
    }

    /** Returns how many times a value is to be shown, normally once. */
    public int each() {
        return each;
    }

    /** Returns how many of the values are to be shown, or empty when all of them are. */
    public OptionalInt atLeast() {
        return atLeast == 0 ? OptionalInt.empty() : OptionalInt.of(atLeast);
    }

    /** Returns the methods by which the values beyond those asked for may be shown. */
    public List<AssessmentMethod> remaining() {
        return remaining;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RangeDemand other
                && attribute.equals(other.attribute)
                && values.equals(other.values)
                && each == other.each
                && atLeast == other.atLeast
                && remaining.equals(other.remaining);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attribute, values, each, atLeast, remaining);
    }

    /** Returns the demand in words, such as 'contactType: at least 2 of call, email, live chat'. */
    @Override
    public String toString() {
        return "%s: %s%s%s"
                .formatted(
                        attribute,
                        atLeast == 0 ? "" : "at least %s of ".formatted(atLeast),
                        String.join(", ", values),
                        each == 1 ? "" : ", each %s times".formatted(each));
    }

    /** Collects the parts of a range demand. */
    public static final class Builder {

        private final String attribute;
        private final List<String> values;
        private int each = 1;
        private int atLeast;
        private List<AssessmentMethod> remaining = List.of();

        private Builder(String attribute, List<String> values) {
            if (!ATTRIBUTE.matcher(requireNonNull(attribute, "attribute")).matches()) {
                throw new IllegalArgumentException(
                        "Range attribute '%s' must be a letter followed by letters and digits".formatted(attribute));
            }
            this.attribute = attribute;
            this.values = Wording.distinct("Range of '" + attribute + "'", requireNonNull(values, "values"));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Range of '%s' must have at least one value".formatted(attribute));
            }
        }

        /** Sets how many times a value is to be shown. */
        public Builder each(int each) {
            this.each = Positive.amount("Range each", each);
            return this;
        }

        /** Asks only for so many of the values. */
        public Builder atLeast(int atLeast) {
            if (atLeast < 1 || atLeast > values.size()) {
                throw new IllegalArgumentException(
                        "Range minimum '%s' must be at least 1 and at most %s".formatted(atLeast, values.size()));
            }
            this.atLeast = atLeast;
            return this;
        }

        /** Sets the methods by which the values beyond those asked for may be shown. */
        public Builder remaining(List<AssessmentMethod> remaining) {
            this.remaining = List.copyOf(requireNonNull(remaining, "remaining"));
            return this;
        }

        /**
         * Returns the demand.
         *
         * @throws IllegalArgumentException if methods for remaining values are named, but every value is asked for
         */
        public RangeDemand build() {
            if (!remaining.isEmpty() && atLeast == 0) {
                throw new IllegalArgumentException(
                        "Range of '%s' must say at least how many values it asks for, or no value remains"
                                .formatted(attribute));
            }
            return new RangeDemand(this);
        }
    }
}
