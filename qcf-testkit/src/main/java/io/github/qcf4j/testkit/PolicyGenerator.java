package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.Period;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Coverage policies by chance, to ask of generated portfolios whatever counts as covered.
 * <p>
 * Every part of a policy turns up: rules of all kinds, other rules for units, outcomes and criteria, also for some that
 * do not exist, methods that are enough alone, demands, windows of currency by every measure, waived rules about
 * persons and exemptions without credit. One policy in four has a rule and nothing else. Equal seeds give equal policies. Make
 * one generator for a framework and share it:
 * <pre>{@code
 * Framework framework = SpecificationGenerator.of(SpecificationShape.SMALL).framework(7);
 * CoveragePolicy policy = PolicyGenerator.of(framework).policy(7);
 * Portfolio portfolio = PortfolioGenerator.of(framework, PortfolioShape.SMALL).portfolio(7);
 * ReferenceVerdicts verdicts = ReferenceMapper.of(framework, policy).map(portfolio, PortfolioGenerator.asOf(7));
 * }</pre>
 */
public final class PolicyGenerator {

    private static final List<Period> WINDOWS = List.of(Period.ofDays(10), Period.ofMonths(1), Period.ofMonths(24));

    private final List<Unit> units;

    private PolicyGenerator(List<Unit> units) {
        this.units = units;
    }

    /** Returns the generator of policies that speak of the units of a framework. */
    public static PolicyGenerator of(Framework framework) {
        return new PolicyGenerator(
                List.copyOf(requireNonNull(framework, "framework").units()));
    }

    /** Returns the policy of a seed. */
    public CoveragePolicy policy(long seed) {
        Dice dice = new Dice(seed ^ 0x901CL);
        CoveragePolicy.Builder policy = CoveragePolicy.builder(rule(dice));
        if (dice.chance(25)) {
            return policy.build();
        }
        overrides(dice).forEach(policy::override);
        if (dice.chance(35)) {
            dice.some(RequirementByChance.METHODS, dice.between(1, 2)).forEach(policy::enoughAlone);
        }
        if (dice.chance(45)) {
            dice.some(List.of(PolicyDemand.values()), dice.pick(1, 1, 1, 2, 3)).forEach(policy::demand);
        }
        addCurrency(dice, policy);
        if (dice.chance(35)) {
            dice.some(List.of(PersonRule.values()), dice.between(1, 3)).forEach(policy::waive);
        }
        if (dice.chance(20)) {
            policy.name("Centre policy");
        }
        return policy.exemptionCounts(!dice.chance(25)).build();
    }

    private static CoverageRule rule(Dice dice) {
        CoverageKind kind = dice.pick(CoverageKind.values());
        return kind == CoverageKind.ACCEPTED
                ? CoverageRule.accepted(dice.chance(75) ? 2 : 3)
                : new CoverageRule(kind, 1);
    }

    /** Returns no or a few other rules, at most one for a place. */
    private SortedSet<CoverageOverride> overrides(Dice dice) {
        SortedSet<CoverageOverride> overrides = new TreeSet<>();
        int count = dice.chance(45) ? dice.between(1, 3) : 0;
        for (int i = 0; i < count; i++) {
            overrides.add(override(dice, dice.pick(units)));
        }
        return overrides;
    }

    private static CoverageOverride override(Dice dice, Unit unit) {
        if (dice.chance(8)) {
            return dice.chance(50)
                    ? CoverageOverride.ofCriterion(CriterionReference.of(unit.identifier(), "9.9"), rule(dice))
                    : CoverageOverride.ofUnit(IllustrativeReferences.unit(999), rule(dice));
        }
        List<CriterionReference> criteria = unit.criteria().toList();
        int narrowness = dice.below(criteria.isEmpty() ? 1 : 4);
        if (narrowness == 0) {
            return CoverageOverride.ofUnit(unit.identifier(), rule(dice));
        }
        return narrowness == 1
                ? CoverageOverride.ofOutcome(
                        OutcomeReference.of(
                                unit.identifier(), dice.pick(unit.outcomes()).number()),
                        rule(dice))
                : CoverageOverride.ofCriterion(dice.pick(criteria), rule(dice));
    }

    private static void addCurrency(Dice dice, CoveragePolicy.Builder policy) {
        if (dice.chance(35)) {
            policy.currency(dice.pick(WINDOWS));
        }
        if (dice.chance(50)) {
            policy.currencyMeasure(dice.pick(CurrencyMeasure.SIGN_OFF, CurrencyMeasure.AS_OF));
        }
    }
}
