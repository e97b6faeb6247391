package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.List;

/** Lists what came of every decision for each of its criteria (V3.13). */
final class DecisionList {

    private DecisionList() {}

    /** Returns the results by decision, and those of one decision by criterion. */
    static List<DecisionResult> of(Mapped mapped) {
        List<List<DecisionResult>> byDecision = new ArrayList<>();
        mapped.evidenced().records().judgements().forEach(judgement -> byDecision.add(new ArrayList<>()));
        for (CriterionView view : mapped.views()) {
            List<Judgement> judgements = view.criterion().judgements();
            for (int i = 0; i < judgements.size(); i++) {
                Judgement judgement = judgements.get(i);
                DecisionState state = view.decision(i);
                if (state != null) {
                    byDecision
                            .get(judgement.rank())
                            .add(new DecisionResult(
                                    judgement.decision(), view.criterion().reference(), state));
                }
            }
        }
        return byDecision.stream().flatMap(List::stream).toList();
    }
}
