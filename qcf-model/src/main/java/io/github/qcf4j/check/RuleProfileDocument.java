package io.github.qcf4j.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile as the file 'qcf-rules.json' writes it.
 * <p>
 * What is left out is as the catalogue has it. {@link CheckProfile} is what it means.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param framework  the framework as whose a specification is checked that names none, such as 'QCF'
 * @param severities  'ERROR', 'WARNING', 'NOTE' or 'OFF', by code
 * @param thresholds  the numbers by which rules judge, by the name of the threshold
 * @param words  the words by which rules judge, by the name of the list, which they replace
 * @param suppressions  what is suppressed
 */
public record RuleProfileDocument(
        @Nullable String format,
        @Nullable String framework,
        @Nullable Map<String, String> severities,
        @Nullable Map<String, Integer> thresholds,
        @Nullable Map<String, List<String>> words,
        @Nullable List<Suppressed> suppressions) {

    /** The form of this version of the document. */
    public static final String FORMAT = "qcf4j-rules/1";

    /**
     * A suppression.
     *
     * @param code  the code of the finding
     * @param place  the place of the finding, such as 'J/999/0001 1.2'
     * @param file  the path of the file or its last parts
     * @param reason  why it may stay
     * @param approvedBy  who answers for that
     * @param until  the last day on which it holds
     */
    public record Suppressed(
            @Nullable String code,
            @Nullable String place,
            @Nullable String file,
            @Nullable String reason,
            @Nullable String approvedBy,
            @Nullable String until) {}
}
