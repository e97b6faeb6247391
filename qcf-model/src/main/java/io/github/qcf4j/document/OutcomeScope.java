package io.github.qcf4j.document;

/** The kind of learning outcomes that a demand on evidence spans, as a document writes it. */
public enum OutcomeScope {
    /** Every outcome that says what a learner can do. */
    COMPETENCE_OUTCOMES,

    /** Every outcome that says what a learner knows or understands. */
    KNOWLEDGE_OUTCOMES
}
