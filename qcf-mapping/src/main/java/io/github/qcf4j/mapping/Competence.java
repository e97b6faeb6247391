package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;

/** Whether whoever decided has what a criterion asks of its assessor (V6.7). */
enum Competence {
    /** Nothing is asked, or the person has it. */
    THERE,
    /** Nothing is recorded of the person's competence. */
    NOT_RECORDED,
    /** What is recorded is not what is asked for. */
    LACKING;

    static Competence of(CriterionPlan criterion, Decision decision, Portfolio portfolio) {
        if (criterion.competences().isEmpty() || decision.assessor().isEmpty()) {
            return THERE;
        }
        List<AssessorCompetence> recorded = decision.assessor()
                .flatMap(portfolio::person)
                .map(Person::competences)
                .orElse(List.of());
        if (recorded.isEmpty()) {
            return NOT_RECORDED;
        }
        boolean all = criterion.competences().stream().allMatch(needed -> has(recorded, needed));
        return all ? THERE : LACKING;
    }

    /** Who can do the work knows it too. */
    private static boolean has(List<AssessorCompetence> recorded, AssessorCompetence needed) {
        return recorded.contains(needed) || recorded.contains(AssessorCompetence.OCCUPATIONALLY_COMPETENT);
    }
}
