package io.github.qcf4j.combination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a node of a {@link RuleProblem} stands for: the whole, or a group and what is done with units there. */
final class RuleNode {

    /** What is done with units placed in a node. */
    enum Kind {
        /** Everything that counts. */
        WHOLE,
        /** They count in the group. */
        GROUP,
        /** The group does not count, nor do they. */
        ADDITIONAL,
        /** They are taken and count in nothing but the maximum of the group, which forbids to take more. */
        SHADOW,
        /** They are taken and count in nothing. */
        TAKEN
    }

    private final Kind kind;
    private final @Nullable AskedGroup group;

    RuleNode(Kind kind, @Nullable AskedGroup group) {
        this.kind = kind;
        this.group = group;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the group, empty for the whole and for what is taken outside groups. */
    Optional<AskedGroup> group() {
        return Optional.ofNullable(group);
    }

    /** Returns whether units placed in the node count. */
    boolean counts() {
        return kind == Kind.WHOLE || kind == Kind.GROUP;
    }

    @Override
    public String toString() {
        return kind + (group == null ? "" : " " + group.name());
    }
}
