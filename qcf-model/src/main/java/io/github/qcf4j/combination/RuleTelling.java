package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.SizeRule;
import java.util.List;

/** Tells what came of one rule in a combination. */
final class RuleTelling {

    private final Told told;
    private final AskedRule asked;
    private final RuleSource source;

    RuleTelling(Told told, AskedRule asked) {
        this.told = told;
        this.asked = asked;
        this.source = RuleSource.of(asked);
    }

    RuleResult result() {
        Standing standing = told.standing(source);
        return new RuleResult(asked, standing, amount(standing.answer()));
    }

    /** Returns the numbers in the measure of the rule, none for a rule that has none. */
    private Amount amount(Answer answer) {
        boolean isShort = answer == Answer.SHORT;
        for (RuleClause clause : told.way().certainly().clauses()) {
            if (clause.source().equals(source)
                    && clause.role() == RuleClause.Role.MINIMUM
                    && clause.clause() instanceof Clause.Linear linear) {
                long missing = isShort ? told.outcome().shortfall(told(clause)) : 0;
                if (asked.rule() instanceof SizeRule) {
                    return new Amount(told.way().certain().sum(linear), linear.bound(), missing);
                }
                if (asked.rule() instanceof RemainingRule rule) {
                    long own = linear.bound() - rule.bounds().min();
                    long held = Math.max(0, told.way().certain().sum(linear) - own);
                    return new Amount(held, rule.bounds().min(), missing);
                }
                if (asked.rule() instanceof LevelShareRule rule) {
                    return share(rule, linear, missing);
                }
            }
        }
        return Amount.NONE;
    }

    /** Returns the same clause in the reading in which the combination was found. */
    private Clause told(RuleClause clause) {
        return told.outcome().problem().clauses().stream()
                .filter(other -> other.source().equals(source) && other.role() == clause.role())
                .findFirst()
                .map(RuleClause::clause)
                .orElseThrow();
    }

    private Amount share(LevelShareRule rule, Clause.Linear linear, long missing) {
        Outcome certain = told.way().certain();
        long part = 0;
        long whole = 0;
        for (Term term : linear.terms()) {
            long given = certain.given(term.node(), term.dimension());
            part += term.coefficient() > 0 ? given : 0;
            whole += term.coefficient() < 0 ? given : 0;
        }
        return new Amount(part, (whole * rule.percent() + 99) / 100, missing);
    }

    /** Returns the sentences about advice, which a combination need not follow. */
    List<String> notes() {
        List<RuleClause> certainly = of(told.way().certainly());
        List<RuleClause> possibly = of(told.outcome().problem());
        if (certainly.isEmpty()) {
            return List.of();
        }
        String subject = asked.subject() + " is advice";
        if (holds(certainly, told.way().certain())) {
            return List.of(subject + " and is followed");
        }
        return List.of(subject
                + (holds(possibly, told.outcome())
                        ? ", and whether it is followed is not recorded"
                        : " and is not followed"));
    }

    private List<RuleClause> of(RuleProblem problem) {
        return problem.advice().stream()
                .filter(clause -> clause.source().equals(source))
                .toList();
    }

    private static boolean holds(List<RuleClause> clauses, Outcome outcome) {
        return clauses.stream().allMatch(clause -> outcome.shortfall(clause.clause()) == 0);
    }
}
