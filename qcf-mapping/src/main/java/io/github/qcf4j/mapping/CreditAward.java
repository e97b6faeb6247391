package io.github.qcf4j.mapping;

/**
 * Where the credit of a unit is awarded, such as 'Elsewhere' (V7.11).
 */
public enum CreditAward {
    /** By the awarding organisation of this qualification: the unit was achieved, or recognised as prior learning. */
    HERE("Here"),

    /** It was awarded before, for a unit that the learner brings along. */
    ELSEWHERE("Elsewhere"),

    /** Not at all: the unit is exempted, or not yet held. */
    NOWHERE("Nowhere");

    private final String label;

    CreditAward(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Elsewhere'. */
    public String label() {
        return label;
    }
}
