package io.github.qcf4j.framework;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The groups and units that a rule of combination and the rules in it name, each once, in the order of the rule. */
final class NamesInRules implements RuleOfCombination.Cases<NamesInRules> {

    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<UnitIdentifier> units = new LinkedHashSet<>();

    private NamesInRules() {}

    /** Returns the names in the rule. */
    static NamesInRules of(RuleOfCombination rule) {
        NamesInRules names = new NamesInRules();
        Set<RuleOfCombination> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<RuleOfCombination> open = new ArrayDeque<>(List.of(rule));
        while (!open.isEmpty()) {
            RuleOfCombination next = open.pop();
            if (seen.add(next)) {
                next.match(names);
                List<RuleOfCombination> parts = next.parts();
                for (int i = parts.size() - 1; i >= 0; i--) {
                    open.push(parts.get(i));
                }
            }
        }
        return names;
    }

    /** Returns the names of groups. */
    Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    /** Returns the units named. */
    Set<UnitIdentifier> units() {
        return Collections.unmodifiableSet(units);
    }

    private NamesInRules withGroups(Collection<String> named) {
        groups.addAll(named);
        return this;
    }

    private NamesInRules withUnits(Collection<UnitIdentifier> named) {
        units.addAll(named);
        return this;
    }

    @Override
    public NamesInRules size(SizeRule rule) {
        return withGroups(rule.scope().groups());
    }

    @Override
    public NamesInRules remaining(RemainingRule rule) {
        return withGroups(rule.groups());
    }

    @Override
    public NamesInRules levelShare(LevelShareRule rule) {
        return withGroups(rule.scope().groups());
    }

    @Override
    public NamesInRules compensationLimit(CompensationLimit rule) {
        return withGroups(rule.scope().groups());
    }

    @Override
    public NamesInRules barredUnits(BarredUnits rule) {
        return withUnits(rule.units());
    }

    @Override
    public NamesInRules unitsTogether(UnitsTogether rule) {
        return withUnits(rule.units());
    }

    @Override
    public NamesInRules unitOrder(UnitOrder rule) {
        return withUnits(List.of(rule.unit())).withUnits(rule.after()).withUnits(rule.alongside());
    }

    @Override
    public NamesInRules recognitionLimit(RecognitionLimit rule) {
        return this;
    }

    @Override
    public NamesInRules allOf(AllOf rule) {
        return this;
    }

    @Override
    public NamesInRules anyOf(AnyOf rule) {
        return this;
    }

    @Override
    public NamesInRules conditional(ConditionalRule rule) {
        return this;
    }

    @Override
    public NamesInRules advised(AdvisedRule rule) {
        return this;
    }
}
