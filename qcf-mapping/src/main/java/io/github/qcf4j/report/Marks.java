package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.MappingState;

/** The signs that stand for a status where there is no room for its words, each told apart without its colour. */
final class Marks {

    private static final String TICK = "\u2713";
    private static final String CROSS = "\u2717";
    private static final String HALF = "\u25D0";
    private static final String QUESTION = "?";
    private static final String DASH = "\u2013";
    private static final String EMPTY = "\u25CB";

    private Marks() {}

    static String of(CriterionStatus status) {
        return switch (status) {
            case NOT_REQUIRED -> "N";
            case RECOGNISED -> "R";
            case MET -> TICK;
            case LAPSED -> "L";
            case PARTLY_MET -> HALF;
            case AWAITING_DECISION -> QUESTION;
            case NOT_YET_MET -> CROSS;
            case NO_EVIDENCE -> EMPTY;
        };
    }

    static String of(MappingState state) {
        return switch (state) {
            case UNKNOWN_CRITERION -> "U";
            case UNKNOWN_EVIDENCE -> "X";
            case OUTDATED_VERSION -> "V";
            case WITHDRAWN -> "W";
            case UNIT_NOT_SELECTED -> "S";
            case NOT_REQUIRED -> "N";
            case NOT_ADMISSIBLE -> DASH;
            case COUNTED -> TICK;
            case LAPSED -> "L";
            case PARTLY_MET -> HALF;
            case NOT_YET_MET -> CROSS;
            case AWAITING_DECISION -> QUESTION;
        };
    }
}
