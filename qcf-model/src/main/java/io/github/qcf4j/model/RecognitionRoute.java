package io.github.qcf4j.model;

import java.util.Objects;

/**
 * A way to have a unit covered without being assessed for it here, such as 'Exemption'.
 * <p>
 * By every route the unit counts towards the rules of combination with its own credit. What differs is the credit
 * awarded: an exemption counts and awards nothing, and an equivalent unit counts as the unit it stands in for while the
 * credit awarded is its own.
 */
public enum RecognitionRoute {
    /** The same unit was achieved elsewhere and its credit is brought in. */
    CREDIT_TRANSFER("Credit transfer"),

    /** Another unit of the framework, at least as demanding and as large, stands in for the unit. */
    EQUIVALENT_UNIT("Equivalent unit"),

    /** A certificated achievement from outside the framework stands in for the unit. */
    EXEMPTION("Exemption"),

    /** Learning from before was assessed against the unit, which is assessment like any other. */
    PRIOR_LEARNING("Prior learning");

    private final String label;

    RecognitionRoute(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Equivalent unit'. */
    public String label() {
        return label;
    }

    /** Returns whether the credit is awarded by the centre at which the learner is registered. */
    public boolean awardedHere() {
        return this == PRIOR_LEARNING;
    }

    /** Returns whether the credit was awarded before, for a unit that the learner brings along. */
    public boolean awardedElsewhere() {
        return this == CREDIT_TRANSFER || this == EQUIVALENT_UNIT;
    }

    /** Returns the credit that counts towards the rules of combination: that of the unit, whatever stands in for it. */
    public Credit creditCounted(Credit unit) {
        return Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns the credit that the learner was or is awarded, here or elsewhere.
     *
     * @param unit  the credit of the unit that is covered
     * @param held  the credit of the unit that the learner holds; it matters for an equivalent unit only
     */
    public Credit creditAwarded(Credit unit, Credit held) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(held, "held");
        if (this == EXEMPTION) {
            return Credit.ZERO;
        }
        return this == EQUIVALENT_UNIT ? held : unit;
    }
}
