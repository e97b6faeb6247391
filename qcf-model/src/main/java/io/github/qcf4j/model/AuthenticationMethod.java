package io.github.qcf4j.model;

/**
 * How it was made sure that evidence is the learner's own, such as 'Secure login'.
 */
public enum AuthenticationMethod {
    /** The learner signed that it is. */
    DECLARATION("Declaration"),

    /** It was handed in under the learner's own login. */
    SECURE_LOGIN("Secure login"),

    /** The learner can be seen or heard in it. */
    RECORDING("Recording"),

    /** Somebody watched it being made. */
    OBSERVATION("Observation"),

    /** The learner was questioned about it. */
    QUESTIONING("Questioning"),

    /** In any other way. */
    OTHER("Other");

    private final String label;

    AuthenticationMethod(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Secure login'. */
    public String label() {
        return label;
    }
}
