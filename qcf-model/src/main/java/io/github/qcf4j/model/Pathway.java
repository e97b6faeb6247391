package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways through a qualification, such as 'Team leading'.
 * <p>
 * A learner takes exactly one. It consists of the groups it names, a core shared with other pathways included; where it
 * names none, of all. Its rules hold beside those of the qualification.
 */
public final class Pathway {

    private final String name;
    private final @Nullable String title;
    private final @Nullable String endorsement;
    private final List<String> groups;
    private final List<RuleOfCombination> rules;
    private final boolean rulesComplete;

    private Pathway(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.endorsement = builder.endorsement;
        this.groups = builder.groups;
        this.rules = List.copyOf(builder.rules);
        this.rulesComplete = builder.rulesComplete;
    }

    /** Returns a builder for a pathway through all groups, without rules of its own. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder that holds what this pathway holds. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.title = title;
        builder.endorsement = endorsement;
        builder.groups = groups;
        return builder.rules(rules).rulesComplete(rulesComplete);
    }

    /** Returns what registrations call it, unique within the qualification. */
    public String name() {
        return name;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns what it adds to the title of the qualification, in brackets. */
    public Optional<String> endorsement() {
        return Optional.ofNullable(endorsement);
    }

    /** Returns the names of its groups, none when it consists of all; each brings the groups nested in it. */
    public List<String> groups() {
        return groups;
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
        return object instanceof Pathway other
                && name.equals(other.name)
                && Objects.equals(title, other.title)
                && Objects.equals(endorsement, other.endorsement)
                && groups.equals(other.groups)
                && rules.equals(other.rules)
                && rulesComplete == other.rulesComplete;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, groups);
    }

    /** Returns 'pathway' and the name, such as 'pathway Team leading'. */
    @Override
    public String toString() {
        return "pathway " + name;
    }

    /** Collects the groups and rules of a pathway. */
    public static final class Builder {

        private final String name;
        private @Nullable String title;
        private @Nullable String endorsement;
        private List<String> groups = List.of();
        private final List<RuleOfCombination> rules = new ArrayList<>();
        private boolean rulesComplete = true;

        private Builder(String name) {
            this.name = RuleText.name("Pathway name", name);
        }

        /** Sets the title. */
        public Builder title(String title) {
            this.title = Wording.notBlank("Pathway title", requireNonNull(title, "title"));
            return this;
        }

        /** Sets what it adds to the title of the qualification. */
        public Builder endorsement(String endorsement) {
            this.endorsement = Wording.notBlank("Endorsement", requireNonNull(endorsement, "endorsement"));
            return this;
        }

        /** Sets the names of its groups, none for all. */
        public Builder groups(List<String> groups) {
            this.groups = requireNonNull(groups, "groups").isEmpty() ? List.of() : RuleScope.namesOfGroups(groups);
            return this;
        }

        /** Sets the names of its groups. */
        public Builder groups(String... groups) {
            return groups(List.of(groups));
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

        /** Returns the pathway. */
        public Pathway build() {
            return new Pathway(this);
        }
    }
}
