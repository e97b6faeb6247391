package io.github.qcf4j.validation;

/** A check of one qualification with the units it offers. */
interface QualificationCheck {

    /** Checks a qualification and tells it what is wrong. */
    void check(QualificationInHand qualification);
}
