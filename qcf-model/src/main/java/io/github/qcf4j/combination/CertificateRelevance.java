package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which groups and rules a problem needs to be without solution: one after the other is left out, and stays out where
 * there is still none.
 */
final class CertificateRelevance implements Predicate<Basis> {

    private final Set<RuleSource> dropped;

    private CertificateRelevance(Set<RuleSource> dropped) {
        this.dropped = dropped;
    }

    /** Returns what a problem without solution needs, as far as half of the budget tells. */
    static CertificateRelevance of(RuleProblem infeasible, SharedBudget budget) {
        Set<RuleSource> sources = new LinkedHashSet<>();
        infeasible.clauses().stream()
                .map(RuleClause::source)
                .filter(source -> source.kind() != RuleSource.Kind.ONCE && source.kind() != RuleSource.Kind.EXTRA)
                .forEach(sources::add);
        List<RuleSource> lastFirst = new ArrayList<>(sources);
        Collections.reverse(lastFirst);
        Set<RuleSource> dropped = new LinkedHashSet<>();
        for (RuleSource source : lastFirst) {
            dropped.add(source);
            RuleProblem rest = infeasible.keeping(
                    clause -> !dropped.contains(infeasible.clauses().get(clause).source()));
            if (!budget.share(2 * (1 + sources.size())).solve(rest).isInfeasible()) {
                dropped.remove(source);
            }
        }
        return new CertificateRelevance(dropped);
    }

    @Override
    public boolean test(Basis basis) {
        return dropped.stream().noneMatch(source -> isOf(source, basis));
    }

    private static boolean isOf(RuleSource source, Basis basis) {
        return switch (source.kind()) {
            case GROUP ->
                basis.kind() == Basis.Kind.GROUP
                        && source.group()
                                .filter(group -> group.name().equals(basis.text()))
                                .isPresent();
            case RULE -> isOf(source.rule(), basis);
            case BARRING_CODE ->
                basis.kind() == Basis.Kind.BARRING_CODE && source.equals(RuleSource.ofCode(basis.text()));
            case ONCE, EXTRA -> false;
        };
    }

    private static boolean isOf(Optional<AskedRule> asked, Basis basis) {
        RuleOfCombination rule = basis.rule().orElse(null);
        return rule != null
                && asked.filter(other -> CheckedWay.apart(other.rule()).anyMatch(rule::equals))
                        .isPresent();
    }
}
