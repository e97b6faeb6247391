package io.github.qcf4j.planning;

/**
 * Why an activity would not count for a criterion, such as 'Simulation is not allowed there'.
 */
public enum RefusalReason {
    /** No unit that the report answers has the criterion. */
    UNKNOWN_CRITERION("No unit of the qualification has such a criterion"),

    /** The learner does not work for the unit, and it is not planned. */
    UNIT_NOT_PLANNED("The unit is neither selected nor planned"),

    /** The unit is achieved or recognised. */
    UNIT_HELD("The unit is held already"),

    /** The criterion, its outcome or its unit is recognised. */
    RECOGNISED("The criterion is recognised"),

    /** The portfolio holds no such item of evidence. */
    UNKNOWN_EVIDENCE("The portfolio has no such evidence"),

    /** The item was withdrawn, as a whole or for the criterion. */
    WITHDRAWN("The evidence was withdrawn"),

    /** It happens after the day by which the learner is to finish. */
    TOO_LATE("It happens after the day that is asked about"),

    /** The specification does not allow simulation there, or not without agreement (V5.1). */
    SIMULATION_NOT_ALLOWED("Simulation is not allowed there"),

    /** The specification prohibits the method there (V5.2). */
    METHOD_PROHIBITED("The method is prohibited there"),

    /** It would be too old when it is assessed (V5.3, V4.11). */
    NOT_CURRENT("It is too old"),

    /** It no longer counts on the day that is asked about (V3.9). */
    ENDED("It no longer counts on that day"),

    /** Internal quality assurance asked for action on the very day, too late to be closed by then (V4.9, V7.17). */
    ACTION_OPEN("Internal quality assurance asks for action on that day"),

    /** Who would assess it cannot decide on it (V6). */
    ASSESSOR_NOT_ADMITTED("Its assessor cannot decide on it"),

    /** Who would assess it agreed the unit or the learner, and that agreement would no longer count (V6.8). */
    ASSESSOR_ASSURES("Its assessor is the internal quality assurer"),

    /** A decision on it with other evidence, set aside so far, would count again and take that away (V2.13, V2.14). */
    DECISION_REVIVED("An earlier decision would count again and take other evidence away");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Simulation is not allowed there'. */
    public String label() {
        return label;
    }
}
