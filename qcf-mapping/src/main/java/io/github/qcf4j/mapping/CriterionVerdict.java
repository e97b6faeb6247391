package io.github.qcf4j.mapping;

import java.util.List;

/**
 * Where a criterion stands if its unit is selected, it is not recognised, and no choice releases it.
 *
 * @param view  the records it rests on
 * @param status  one from {@link CriterionStatus#MET} to {@link CriterionStatus#NO_EVIDENCE}
 * @param states  what came of each item of the view
 * @param counting  the decisions that make the criterion met
 */
record CriterionVerdict(
        CriterionView view, CriterionStatus status, MappingState[] states, List<Judgement> counting) {}
