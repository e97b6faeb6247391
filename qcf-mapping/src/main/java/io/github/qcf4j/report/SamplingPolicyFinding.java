package io.github.qcf4j.report;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/** What can be wrong with a sampling policy as it is written, such as 'sampling.demand.empty'. */
public enum SamplingPolicyFinding implements FindingKind {
    /** Without its format nobody can tell a sampling policy from another document. */
    SAMPLING_FORMAT_MISSING(
            Severity.ERROR,
            "does not say its format",
            "give it the property 'format' with the value 'qcf4j-sampling/1'"),

    /** A document of another format may use the same words for something else. */
    SAMPLING_FORMAT_UNKNOWN(Severity.ERROR, "names a format that cannot be read", "write 'qcf4j-sampling/1'"),

    /** By a policy that asks for nothing every sample is enough, which nobody writes a policy for. */
    SAMPLING_DEMANDS_NONE(Severity.WARNING, "asks for nothing", "add what has to be sampled as 'demands'"),

    /** A demand without a number is met by any sample. */
    SAMPLING_DEMAND_EMPTY(Severity.ERROR, "does not say how much is asked for", "give a 'share' or a 'minimum'"),

    /** Which of two demands of one kind was meant cannot be told. */
    SAMPLING_DEMAND_REPEATED(
            Severity.ERROR, "is what another demand of the policy is about", "keep one demand of each kind"),

    /** Nobody is a new assessor while the policy does not say for how long one is, so the demand asks for nothing. */
    SAMPLING_NEW_UNSAID(
            Severity.WARNING,
            "asks for work of new assessors and does not say how long one is new",
            "give the period as 'newFor'");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    SamplingPolicyFinding(Severity severity, String sentence, String advice) {
        this.severity = severity;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns what is wrong, in words that go on from the place. */
    public String sentence() {
        return sentence;
    }

    @Override
    public String advice() {
        return advice;
    }
}
