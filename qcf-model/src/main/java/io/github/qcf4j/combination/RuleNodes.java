package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The nodes of the problems of one way: the whole, each group, a shadow of each group that lists units inside one that
 * forbids to take more, and one for units taken outside groups.
 */
final class RuleNodes {

    private final List<RuleNode> nodes = new ArrayList<>();
    private final List<Integer> shadowByGroup = new ArrayList<>();
    private final List<AskedGroup> groups;
    private final int taken;

    RuleNodes(Structure asked) {
        this.groups = asked.groups();
        nodes.add(new RuleNode(RuleNode.Kind.WHOLE, null));
        groups.forEach(group ->
                nodes.add(new RuleNode(group.counts() ? RuleNode.Kind.GROUP : RuleNode.Kind.ADDITIONAL, group)));
        for (AskedGroup group : groups) {
            boolean shadowed =
                    group.counts() && groups.stream().anyMatch(other -> other.forbids() && group.isWithin(other));
            shadowByGroup.add(shadowed ? nodes.size() : Problem.NONE);
            if (shadowed) {
                nodes.add(new RuleNode(RuleNode.Kind.SHADOW, group));
            }
        }
        taken = nodes.size();
        nodes.add(new RuleNode(RuleNode.Kind.TAKEN, null));
    }

    List<RuleNode> nodes() {
        return nodes;
    }

    /** Returns the node where units count in the group. */
    int of(AskedGroup group) {
        return group.number();
    }

    /** Returns the node where units are taken and count only in the maximum of groups around the group. */
    OptionalInt shadowOf(AskedGroup group) {
        int shadow = shadowByGroup.get(group.number() - 1);
        return shadow == Problem.NONE ? OptionalInt.empty() : OptionalInt.of(shadow);
    }

    /** Returns the node where units are taken and count in nothing. */
    int taken() {
        return taken;
    }

    /** Returns the groups whose shadows lie within the group. */
    List<Integer> shadowsWithin(AskedGroup outer) {
        return groups.stream()
                .filter(group -> group.isWithin(outer))
                .flatMapToInt(group -> shadowOf(group).stream())
                .boxed()
                .toList();
    }

    /** Returns the nodes of the groups directly nested in the group, those that count. */
    List<Integer> childrenOf(AskedGroup outer) {
        return groups.stream()
                .filter(group -> group.counts() && group.outer() == outer)
                .map(AskedGroup::number)
                .toList();
    }

    int parentOf(int node) {
        RuleNode.Kind kind = nodes.get(node).kind();
        if (kind != RuleNode.Kind.GROUP) {
            return Problem.NONE;
        }
        AskedGroup outer = groups.get(node - 1).outer();
        return outer == null ? Problem.WHOLE : outer.number();
    }
}
