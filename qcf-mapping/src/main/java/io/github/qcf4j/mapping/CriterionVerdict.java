package io.github.qcf4j.mapping;

import java.util.List;

/** Where a criterion stands if its unit is selected, it is not recognised, and no choice releases it. */
final class CriterionVerdict {

    private final CriterionView view;
    private final CriterionStatus status;
    private final MappingState[] states;
    private final List<Judgement> counting;

    CriterionVerdict(CriterionView view, CriterionStatus status, MappingState[] states, List<Judgement> counting) {
        this.view = view;
        this.status = status;
        this.states = states;
        this.counting = counting;
    }

    /** Returns the records it rests on. */
    CriterionView view() {
        return view;
    }

    /** Returns one from {@link CriterionStatus#MET} to {@link CriterionStatus#NO_EVIDENCE}. */
    CriterionStatus status() {
        return status;
    }

    /** Returns what came of each item of the view, in its order. */
    MappingState[] states() {
        return states;
    }

    /** Returns the decisions that count. */
    List<Judgement> counting() {
        return counting;
    }

    /** Returns what the decisions that count come to by the rule for the criterion. */
    AcceptedItems accepted() {
        return view.accepted(counting);
    }

    /** Returns whether nothing but the sign-off of the unit is lacking, where the policy waits for that (V4.8). */
    boolean awaitsSignOff() {
        return status == CriterionStatus.MET
                && view.criterion()
                        .plan()
                        .filter(plan -> plan.coverage().awaitsSignOff())
                        .isPresent();
    }
}
