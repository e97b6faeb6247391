package io.github.qcf4j.testkit;

/**
 * S8: how what is not recorded is read, such as 'possible', where it may turn out as is best for the learner.
 * <p>
 * An amount that is not recorded lies between two ends, and each demand looks at one of them.
 */
enum Reading {
    /** What holds whatever is not recorded. */
    CERTAIN(End.LEAST, End.MOST),

    /** What does not fail whatever is not recorded. */
    POSSIBLE(End.MOST, End.LEAST);

    private final End ofMinimum;
    private final End ofMaximum;

    Reading(End ofMinimum, End ofMaximum) {
        this.ofMinimum = ofMinimum;
        this.ofMaximum = ofMaximum;
    }

    /** Returns the end that a minimum looks at. */
    End ofMinimum() {
        return ofMinimum;
    }

    /** Returns the end that a maximum looks at. */
    End ofMaximum() {
        return ofMaximum;
    }

    /** Returns the reading in which a condition holds exactly when it does not fail to hold in this one. */
    Reading opposite() {
        return this == CERTAIN ? POSSIBLE : CERTAIN;
    }

    /** One end of an amount. */
    enum End {
        LEAST,
        MOST
    }
}
