package io.github.qcf4j.model;

/**
 * What a rule of combination counts in, such as 'Credit'.
 * <p>
 * Hours and points are for qualifications from before or after credit.
 */
public enum Measure {
    /** The credit of units. */
    CREDIT("Credit"),

    /** The number of units. */
    UNITS("Units"),

    /** The guided learning hours of units. */
    GUIDED_LEARNING_HOURS("Guided learning hours"),

    /** The points a qualification gives its units. */
    POINTS("Points");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Credit'. */
    public String label() {
        return label;
    }
}
