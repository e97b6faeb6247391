package io.github.qcf4j.document;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What can be wrong with a coverage policy as it is written, such as 'policy.rule.missing'.
 */
public enum PolicyFinding implements FindingKind {
    /** Whoever asks a file for its policy is not to be given the usual one instead. */
    POLICY_NONE(Severity.ERROR, "holds no policy", "add a policy"),

    /** Which of several policies was meant cannot be told. */
    POLICY_SEVERAL(
            Severity.ERROR,
            "holds more than one policy where one is asked for",
            "read it as a list of policies and choose one by its name"),

    /** A policy is chosen by its name, and reports say by which policy they were made. */
    POLICY_NAME_REPEATED(Severity.ERROR, "is the name of another policy here", "give each policy a name of its own"),

    /** Without a rule a policy does not say how much evidence a criterion needs. */
    POLICY_RULE_MISSING(Severity.ERROR, "does not name its rule", "say how much accepted evidence a criterion needs"),

    /** A rule that counts items needs to know how many. */
    POLICY_ITEMS_MISSING(
            Severity.ERROR, "does not say how many items have to be accepted", "give the number as 'items'"),

    /** A number that no rule counts was most often meant to be counted. */
    POLICY_ITEMS_MISPLACED(
            Severity.ERROR,
            "is a number of items, which the rule beside it does not count",
            "remove it or write the rule 'ACCEPTED'"),

    /** A rule for nothing in particular would be the rule of the policy. */
    POLICY_PLACE_MISSING(
            Severity.ERROR, "does not say what it is for", "name a unit, an outcome or a criterion as 'for'"),

    /** Which of two rules for one place was meant cannot be told. */
    POLICY_PLACE_REPEATED(
            Severity.ERROR, "names what another override of the policy is for", "keep one override for each place");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    PolicyFinding(Severity severity, String sentence, String advice) {
        this.severity = severity;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns what is wrong in the words that fit every finding of this kind; a finding may be more exact. */
    public String sentence() {
        return sentence;
    }

    @Override
    public String advice() {
        return advice;
    }
}
