package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules and minima of groups that add nothing: no combination that meets the others fails them.
 * <p>
 * The last written are looked at first, and those that add nothing are left out when the others are looked at. What
 * caps a group is not looked at, nor are minima beyond which a rule counts what remains, nor rules about recognition.
 */
final class RedundancySearch {

    private static final Set<RuleOfCombination.Kind> NOT_LOOKED_AT = EnumSet.of(
            RuleOfCombination.Kind.ADVISED,
            RuleOfCombination.Kind.UNIT_ORDER,
            RuleOfCombination.Kind.RECOGNITION_LIMIT,
            RuleOfCombination.Kind.COMPENSATION_LIMIT);

    private final WaySearch search;
    private boolean proven = true;

    RedundancySearch(WaySearch search) {
        this.search = search;
    }

    List<RedundantRule> find(SharedBudget budget) {
        List<RuleSource> candidates = new ArrayList<>(candidates());
        Collections.reverse(candidates);
        Set<RuleSource> redundant = new LinkedHashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            RuleSource candidate = candidates.get(i);
            RuleProblem failing = search.any(Reading.POSSIBLE)
                    .without(redundant::contains)
                    .denying(candidate)
                    .build();
            Found found = budget.share(candidates.size() - i).solve(failing);
            if (found.isInfeasible()) {
                redundant.add(candidate);
            } else if (!found.isFeasible()) {
                proven = false;
            }
        }
        return candidates().stream()
                .filter(redundant::contains)
                .map(source -> new RedundantRule(AskedPart.of(source)))
                .toList();
    }

    /** Returns whether all were searched to the end. */
    boolean isProven() {
        return proven;
    }

    private List<RuleSource> candidates() {
        RuleProblem problem = search.any(Reading.POSSIBLE).build();
        Set<RuleSource> capping = new LinkedHashSet<>();
        problem.caps().forEach(cap -> capping.add(cap.source()));
        return Stream.concat(
                        search.asked().groups().stream()
                                .filter(RedundancySearch::asksForMinimaAlone)
                                .map(RuleSource::of),
                        search.asked().rules().stream()
                                .filter(rule -> isLookedAt(rule.rule()))
                                .map(RuleSource::of))
                .filter(source -> !capping.contains(source) && !isRemainedFrom(source))
                .toList();
    }

    private static boolean asksForMinimaAlone(AskedGroup group) {
        return group.asks()
                && !group.group().mandatory()
                && !group.group().allOrNothing()
                && group.group().bounds().values().stream().noneMatch(Bounds::hasMax);
    }

    /** Returns whether a rule about what remains depends on the minimum of the group. */
    private boolean isRemainedFrom(RuleSource source) {
        return source.group().isPresent()
                && search.asked().rules().stream()
                        .flatMap(rule -> rules(rule.rule()))
                        .filter(RemainingRule.class::isInstance)
                        .map(RemainingRule.class::cast)
                        .anyMatch(rule ->
                                rule.groups().contains(source.group().get().name()));
    }

    private static Stream<RuleOfCombination> rules(RuleOfCombination rule) {
        return Stream.concat(Stream.of(rule), rule.parts().stream().flatMap(RedundancySearch::rules));
    }

    private static boolean isLookedAt(RuleOfCombination rule) {
        boolean ranks = rule instanceof BarredUnits barred && barred.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS;
        return !ranks
                && !NOT_LOOKED_AT.contains(rule.kind())
                && rule.parts().stream().allMatch(RedundancySearch::isLookedAt);
    }
}
