package io.github.qcf4j.explanation;

import io.github.qcf4j.portfolio.PolicyDemand;

/**
 * Why a record did not do what it was made for, such as 'the assessor is the learner'.
 */
public enum ClaimReason {
    /** The learner does not decide, and does not sign for others (V6.1, V7.5). */
    BY_LEARNER("V6.1", "the assessor is the learner"),
    /** A witness does not decide on their own testimony (V6.2). */
    BY_WITNESS("V6.2", "the assessor is the witness of an item"),
    /** A recorded person in no assessing role does not decide (V6.3). */
    BY_NON_ASSESSOR("V6.3", "the assessor has no assessing role on that day"),
    /** An interest in the learner needs a second person (V6.4). */
    INTEREST_UNSECONDED("V6.4", "the assessor has an interest in the learner, and nobody who may has countersigned"),
    /** A trainee's decision awaits its countersignature (V6.5). */
    NOT_COUNTERSIGNED("V6.5", "the assessor is in training, and nobody who may has countersigned"),
    /** The assessor lacks the competence that is asked for (V6.7). */
    COMPETENCE_LACKING("V6.7", "the assessor is recorded without the competence asked for"),
    /** The record is for another version of the unit (V2.13). */
    OTHER_VERSION("V2.13", "it is for another version of the unit"),
    /** An item is mapped for another version of the unit only (V2.13). */
    MAPPED_TO_OTHER_VERSION("V2.13", "an item is mapped for another version of the unit only"),
    /** An item is not recorded (V2.13). */
    UNKNOWN_ITEM("V2.13", "an item is not recorded"),
    /** A simulated item is not admitted (V5.1). */
    SIMULATION("V5.1", "simulation is not allowed here"),
    /** The method is prohibited (V5.2). */
    METHOD_PROHIBITED("V5.2", "the method is prohibited here"),
    /** The evidence is too old (V5.3). */
    NOT_CURRENT("V5.3", "the evidence is too old"),
    /** A mapping without a locator (V4.9). */
    LOCATOR("V4.9", "a locator is missing"),
    /** An item that is not authenticated (V4.9). */
    AUTHENTICATION("V4.9", "an item is not authenticated"),
    /** A decision that the learner has not accepted (V4.9). */
    LEARNER_ACCEPTANCE("V4.9", "the learner has not accepted it"),
    /** A quality that was not judged, or not found (V4.9). */
    QUALITIES_JUDGED("V4.9", "not every quality is judged YES"),
    /** Internal quality assurance that has not agreed, or has an action open (V4.9). */
    INTERNAL_QUALITY_ASSURANCE("V4.9", "internal quality assurance has not agreed, or an action is open");

    private final String clause;
    private final String words;

    ClaimReason(String clause, String words) {
        this.clause = clause;
        this.words = words;
    }

    /** Returns the reason that stands for what a policy asks of a decision and its evidence. */
    public static ClaimReason of(PolicyDemand demand) {
        return switch (demand) {
            case LOCATOR -> LOCATOR;
            case AUTHENTICATION -> AUTHENTICATION;
            case LEARNER_ACCEPTANCE -> LEARNER_ACCEPTANCE;
            case QUALITIES_JUDGED -> QUALITIES_JUDGED;
            case INTERNAL_QUALITY_ASSURANCE -> INTERNAL_QUALITY_ASSURANCE;
            case MORE_THAN_WITNESS_TESTIMONY ->
                throw new IllegalArgumentException(
                        "Demand '%s' must be one that a decision can lack".formatted(demand.label()));
        };
    }

    /** Returns the number of the clause, such as 'V6.1'. */
    public String clause() {
        return clause;
    }

    /** Returns the reason in words, such as 'the assessor is the learner'. */
    public String words() {
        return words;
    }
}
