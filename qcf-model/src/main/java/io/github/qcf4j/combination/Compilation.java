package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What groups and rules are put into clauses with.
 *
 * @param asked  what is asked
 * @param nodes  the nodes of the problem
 * @param items  the items of the problem
 * @param columns  the dimensions of the problem, to which demands add theirs
 * @param held  what is held, planned units included, by identifier
 * @param planned  which of that is planned
 * @param unlisted  the units held that no asked group lists and a group not listed completely may offer
 */
record Compilation(
        Structure asked,
        RuleNodes nodes,
        List<RuleItem> items,
        RuleColumns columns,
        Map<UnitIdentifier, HeldUnit> held,
        Set<UnitIdentifier> planned,
        List<HeldUnit> unlisted) {

    /** Returns the nodes whose sum is the scope. */
    List<Integer> nodesOf(RuleScope scope) {
        return scope.isWhole() ? List.of(Problem.WHOLE) : nodesOf(asked.outermost(scope.groups()));
    }

    static List<Integer> nodesOf(List<AskedGroup> groups) {
        return groups.stream().map(AskedGroup::number).toList();
    }

    /** Returns the terms that count those of the units that count. */
    List<Term> counted(String name, Collection<UnitIdentifier> units) {
        return Demands.sum(List.of(Problem.WHOLE), columns.count(name, item -> units.contains(item.unit())));
    }

    /** Returns the terms that count those of the units that are newly taken, whether or not they count. */
    List<Term> taken(String name, Collection<UnitIdentifier> units) {
        int dimension =
                columns.count(name, item -> item.kind() == RuleItem.Kind.OFFERED && units.contains(item.unit()));
        List<Integer> anywhere = new ArrayList<>(List.of(Problem.WHOLE, nodes.taken()));
        asked.groups().forEach(group -> nodes.shadowOf(group).ifPresent(anywhere::add));
        return Demands.sum(anywhere, dimension);
    }
}
