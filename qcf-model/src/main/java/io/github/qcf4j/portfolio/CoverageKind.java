package io.github.qcf4j.portfolio;

/**
 * What a coverage rule counts, such as 'Any item accepted'.
 */
public enum CoverageKind {
    /** One item in a standing decision that finds the criterion met. */
    ANY_ACCEPTED("Any item accepted"),

    /** A number of different items in such decisions. */
    ACCEPTED("A number of items accepted"),

    /** Something is mapped, and all that is mapped is in such decisions. */
    ALL_MAPPED_ACCEPTED("All mapped items accepted"),

    /** The items in such decisions as a share of all that are mapped; met when that is all of them. */
    PROPORTIONAL("In proportion to the items mapped"),

    /** One item in such a decision, once the assessor has signed the unit off. */
    FINAL_DECISION("Final decision by sign-off");

    private final String label;

    CoverageKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Any item accepted'. */
    public String label() {
        return label;
    }
}
