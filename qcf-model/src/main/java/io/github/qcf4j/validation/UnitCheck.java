package io.github.qcf4j.validation;

/** A check of one unit by itself. */
interface UnitCheck {

    /** Checks a unit and tells it what is wrong. */
    void check(UnitInHand unit);
}
