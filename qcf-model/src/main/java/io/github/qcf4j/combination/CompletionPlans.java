package io.github.qcf4j.combination;

import java.util.List;
import java.util.OptionalLong;

/**
 * The plans that a search found, the best first.
 *
 * @param plans  the plans
 * @param bound  what no plan can go below, empty where there is no plan
 * @param proven  whether the first is known to be the best, or what is said instead is known
 * @param allProven  whether all are known to be the best, and to be all there are where fewer than asked for
 */
record CompletionPlans(List<CompletionPlan> plans, OptionalLong bound, boolean proven, boolean allProven) {

    /** That there is no plan. */
    static final CompletionPlans NONE = new CompletionPlans(List.of(), OptionalLong.empty(), true, true);

    CompletionPlans {
        plans = List.copyOf(plans);
    }
}
