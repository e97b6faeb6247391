package io.github.qcf4j.combination;

/**
 * What units come to on one way, and the combination that tells it.
 * <p>
 * Where what is held is enough, the combination is the best in the certain reading. Otherwise it is the best in the
 * possible reading, so that what it is short of is certainly missing.
 *
 * @param answer  whether what is held is enough
 * @param told  the combination
 * @param certainly  the same question in the certain reading
 * @param searched  whether the answer is known as far as what is recorded goes
 * @param proven  whether no combination is better than the one told
 */
record WayAnswer(Answer answer, Outcome told, RuleProblem certainly, boolean searched, boolean proven) {

    Structure asked() {
        return certainly.asked();
    }

    /** Returns what the combination comes to in the certain reading. */
    Outcome certain() {
        return told.in(certainly);
    }

    /** Returns by how much the combination is short. */
    long shortfall() {
        return told.shortfall(
                told.problem().clauses().stream().map(RuleClause::clause).toList());
    }
}
