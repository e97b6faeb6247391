package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of several sizes awarded from one pool of units, such as the 'Certificate' of 13 credits.
 * <p>
 * What is achieved for a smaller size counts on towards a larger one. Its rules hold beside those of the qualification.
 */
public final class SizeOption {

    private final String name;
    private final @Nullable QualificationSize size;
    private final @Nullable QualificationIdentifier number;
    private final List<RuleOfCombination> rules;
    private final boolean rulesComplete;

    private SizeOption(Builder builder) {
        this.name = builder.name;
        this.size = builder.size;
        this.number = builder.number;
        this.rules = List.copyOf(builder.rules);
        this.rulesComplete = builder.rulesComplete;
    }

    /** Returns a builder for a size without rules of its own. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder that holds what this size holds. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.size = size;
        builder.number = number;
        return builder.rules(rules).rulesComplete(rulesComplete);
    }

    /** Returns what it is called, unique within the qualification. */
    public String name() {
        return name;
    }

    /** Returns the size that the regulator knows, empty for another such as an extended diploma. */
    public Optional<QualificationSize> size() {
        return Optional.ofNullable(size);
    }

    /** Returns the number or code under which this size is awarded, where it has its own. */
    public Optional<QualificationIdentifier> number() {
        return Optional.ofNullable(number);
    }

    public List<RuleOfCombination> rules() {
        return rules;
    }

    /** Returns whether all rules of its own are recorded; of an outline some may not be. */
    public boolean rulesComplete() {
        return rulesComplete;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SizeOption other
                && name.equals(other.name)
                && size == other.size
                && Objects.equals(number, other.number)
                && rules.equals(other.rules)
                && rulesComplete == other.rulesComplete;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, size, number);
    }

    /** Returns 'size' and the name, such as 'size Certificate'. */
    @Override
    public String toString() {
        return "size " + name;
    }

    /** Collects the rules of a size. */
    public static final class Builder {

        private final String name;
        private @Nullable QualificationSize size;
        private @Nullable QualificationIdentifier number;
        private final List<RuleOfCombination> rules = new ArrayList<>();
        private boolean rulesComplete = true;

        private Builder(String name) {
            this.name = RuleText.name("Size name", name);
        }

        /** Sets the size that the regulator knows. */
        public Builder size(QualificationSize size) {
            this.size = requireNonNull(size, "size");
            return this;
        }

        /** Sets the number or code under which this size is awarded. */
        public Builder number(QualificationIdentifier number) {
            this.number = requireNonNull(number, "number");
            return this;
        }

        /** Sets the rules that hold beside those of the qualification. */
        public Builder rules(List<RuleOfCombination> rules) {
            RuleText.replace(this.rules, requireNonNull(rules, "rules"));
            return this;
        }

        /** Adds a rule. */
        public Builder rule(RuleOfCombination rule) {
            rules.add(requireNonNull(rule, "rule"));
            return this;
        }

        /** Sets whether all rules of its own are recorded, which they are unless this says otherwise. */
        public Builder rulesComplete(boolean rulesComplete) {
            this.rulesComplete = rulesComplete;
            return this;
        }

        /** Returns the size. */
        public SizeOption build() {
            return new SizeOption(this);
        }
    }
}
