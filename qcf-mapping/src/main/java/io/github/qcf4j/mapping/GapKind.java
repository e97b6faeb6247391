package io.github.qcf4j.mapping;

import java.util.Locale;

/**
 * What kind of work is still to do, such as 'Criterion' (V8.1).
 */
public enum GapKind {
    /** A criterion is not met. */
    CRITERION("Criterion"),

    /** Of a choice among criteria, too few are met with all that is asked of them (V3.10, V5.13). */
    CHOICE("Choice"),

    /** Values of a range are not shown, or not often enough (V5.8, V5.9, V5.10). */
    RANGE("Range"),

    /** A method of assessment is missing (V5.5). */
    METHOD("Method"),

    /** Too few different items count (V5.6). */
    ITEMS("Items"),

    /** The evidence comes from too few different days (V5.7). */
    OCCASIONS("Occasions"),

    /** Too few different assessors decided (V5.6). */
    ASSESSORS("Assessors"),

    /** A unit whose criteria are not recorded is not signed off (V7.9), or its specification cannot be met (V7.10). */
    UNIT("Unit"),

    /** A group of units is short even if every selected unit were achieved (V8.2). */
    GROUP("Group"),

    /** A rule of combination is short even if every selected unit were achieved (V8.2). */
    RULE("Rule");

    private final String label;

    GapKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Occasions'. */
    public String label() {
        return label;
    }

    /** Returns the code by which gaps of this kind are known, such as 'gap.criterion'. */
    public String code() {
        return "gap." + name().toLowerCase(Locale.ROOT);
    }
}
