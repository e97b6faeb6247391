package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of combination counts over, such as 'B or C': the whole qualification, or some of its groups together.
 * <p>
 * Units of several groups are put together before they are counted. A group brings the groups nested in it.
 */
public final class RuleScope {

    private static final RuleScope WHOLE = new RuleScope(List.of());

    private final List<String> groups;

    private RuleScope(List<String> groups) {
        this.groups = groups;
    }

    /** Returns the scope of everything that counts towards the qualification. */
    public static RuleScope whole() {
        return WHOLE;
    }

    /** Returns the scope of the groups with these names, put together. */
    public static RuleScope from(List<String> groups) {
        return new RuleScope(namesOfGroups(groups));
    }

    /** Returns the scope of the groups with these names, put together. */
    public static RuleScope from(String... groups) {
        return from(List.of(groups));
    }

    /** Returns the names, once there is one, each is a name, and none is repeated. */
    static List<String> namesOfGroups(List<String> groups) {
        if (Objects.requireNonNull(groups, "groups").isEmpty()) {
            throw new IllegalArgumentException("Groups '' must name at least one group");
        }
        groups.forEach(group -> RuleText.name("Group name", group));
        return RuleText.distinct("Groups", groups);
    }

    /** Returns whether everything that counts towards the qualification is counted. */
    public boolean isWhole() {
        return groups.isEmpty();
    }

    /** Returns the names of the groups, none when the scope is the whole qualification. */
    public List<String> groups() {
        return groups;
    }

    /** Returns what a sentence about a size ends with, such as ' from B or C', or nothing. */
    String ending() {
        return isWhole() ? "" : " from " + this;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RuleScope other && groups.equals(other.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? "the whole qualification" : RuleText.or(groups);
    }
}
