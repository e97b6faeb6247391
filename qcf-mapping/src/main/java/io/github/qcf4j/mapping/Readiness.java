package io.github.qcf4j.mapping;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit is ready, and what its choices still ask for (V5.13, V7.4).
 * <p>
 * Criteria may be left out when none of them is required and each choice that holds any of them has enough others. What
 * is demanded only of such criteria is demanded by their choices: a criterion carries its choices once it is
 * recognised, or met with every such demand on it met. All other demands are made in any case.
 */
final class Readiness {

    private final UnitPlan plan;
    private final Attained attained;
    private @Nullable BitSet madeInAnyCase;

    Readiness(UnitPlan plan, Attained attained) {
        this.plan = plan;
        this.attained = attained;
    }

    /** Takes notice that another criterion is recognised. */
    void recognisedChanged() {
        madeInAnyCase = null;
    }

    /** Returns whether every required criterion is met or recognised; nothing is met by being empty (V7.10). */
    boolean hasAllCriteria() {
        if (!plan.canBeMet()) {
            return false;
        }
        for (CriterionPlan criterion : plan.criteria()) {
            if (criterion.isInNoChoice() && !attained.isCovered(criterion.index())) {
                return false;
            }
        }
        return plan.choices().stream().allMatch(this::isMet);
    }

    /** Returns whether every required criterion and every required demand is met (V7.4). */
    boolean isReady() {
        if (!hasAllCriteria()) {
            return false;
        }
        for (DemandPlan demand : plan.demands()) {
            if (demand.isRequired() && isMadeInAnyCase(demand) && !attained.isMet(demand)) {
                return false;
            }
        }
        return plan.choices().stream().allMatch(this::isCarried);
    }

    /** Returns how many criteria of a choice are met or recognised. */
    int coveredIn(ChoicePlan choice) {
        int covered = 0;
        for (int member : choice.members()) {
            covered += attained.isCovered(member) ? 1 : 0;
        }
        return covered;
    }

    /** Returns whether as many criteria of a choice as it asks for are met or recognised (V3.10). */
    boolean isMet(ChoicePlan choice) {
        return coveredIn(choice) >= choice.atLeast();
    }

    /** Returns whether every choice that the criterion is one of has enough others (V3.10). */
    boolean isReleased(int criterion) {
        CriterionPlan asked = plan.criterion(criterion);
        return !asked.isInNoChoice()
                && !attained.isCovered(criterion)
                && asked.choices().stream().map(plan.choices()::get).allMatch(this::isMet);
    }

    /** Returns whether the criterion is recognised, or met with all that is demanded of it through its choices. */
    boolean carries(int criterion) {
        if (!attained.isCovered(criterion)) {
            return false;
        }
        for (DemandPlan demand : plan.demandsOn(criterion)) {
            if (demand.isRequired()
                    && !attained.isRecognised(criterion)
                    && !isMadeInAnyCase(demand)
                    && !attained.isMet(demand)) {
                return false;
            }
        }
        return true;
    }

    int carriersOf(ChoicePlan choice) {
        int carriers = 0;
        for (int member : choice.members()) {
            carriers += carries(member) ? 1 : 0;
        }
        return carriers;
    }

    boolean isCarried(ChoicePlan choice) {
        return carriersOf(choice) >= choice.atLeast();
    }

    /** Returns whether anything is asked of a criterion: it is not recognised, and no choice can do without it yet. */
    boolean isAsked(int criterion) {
        CriterionPlan asked = plan.criterion(criterion);
        if (attained.isRecognised(criterion) || isReleased(criterion)) {
            return false;
        }
        return asked.isInNoChoice()
                || carries(criterion)
                || !asked.choices().stream().map(plan.choices()::get).allMatch(this::isCarried);
    }

    /** Returns whether a demand is made: in any case, or by choices that cannot do without its criteria yet. */
    boolean isMade(DemandPlan demand) {
        return isMadeInAnyCase(demand) || demand.scope().stream().anyMatch(this::isAsked);
    }

    /** Returns whether not all criteria of a demand may be left out. */
    boolean isMadeInAnyCase(DemandPlan demand) {
        BitSet known = madeInAnyCase;
        if (known == null) {
            known = new BitSet();
            for (DemandPlan each : plan.demands()) {
                known.set(each.index(), !mayBeLeftOut(each));
            }
            madeInAnyCase = known;
        }
        return known.get(demand.index());
    }

    private boolean mayBeLeftOut(DemandPlan demand) {
        int[] spanned = new int[plan.choices().size()];
        for (int criterion : demand.scope()) {
            if (!attained.isRecognised(criterion)) {
                if (plan.criterion(criterion).isInNoChoice()) {
                    return false;
                }
                plan.criterion(criterion).choices().forEach(choice -> spanned[choice]++);
            }
        }
        for (int i = 0; i < spanned.length; i++) {
            ChoicePlan choice = plan.choices().get(i);
            if (spanned[i] > 0 && choice.members().size() - spanned[i] < choice.atLeast()) {
                return false;
            }
        }
        return true;
    }
}
