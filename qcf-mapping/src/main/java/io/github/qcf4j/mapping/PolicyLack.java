package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.Objects;

/**
 * Something that the policy asks for and an accepted item of evidence lacks, such as 'E1 lacks a locator' (V4.9).
 *
 * @param evidence  the reference of the item
 * @param demand  what it lacks
 */
public record PolicyLack(String evidence, PolicyDemand demand) {

    /** Checks that both are there. */
    public PolicyLack {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(demand, "demand");
    }

    /** Returns what would supply it, as an imperative. */
    public String remedy() {
        return switch (demand) {
            case INTERNAL_QUALITY_ASSURANCE -> "get the decision agreed by internal quality assurance";
            case LOCATOR -> "say where in the evidence to look";
            case AUTHENTICATION -> "authenticate the evidence";
            case LEARNER_ACCEPTANCE -> "let the learner accept the decision";
            case QUALITIES_JUDGED -> "judge every quality of the evidence";
            case MORE_THAN_WITNESS_TESTIMONY -> "map evidence that is no witness testimony";
        };
    }

    /** Returns the item and what it lacks, such as 'E1 lacks a locator'. */
    @Override
    public String toString() {
        return evidence
                + switch (demand) {
                    case INTERNAL_QUALITY_ASSURANCE -> " lacks the agreement of internal quality assurance";
                    case LOCATOR -> " lacks a locator";
                    case AUTHENTICATION -> " is not authenticated";
                    case LEARNER_ACCEPTANCE -> " lacks the learner's acceptance of the decision";
                    case QUALITIES_JUDGED -> " lacks a judgement that it has every quality";
                    case MORE_THAN_WITNESS_TESTIMONY -> " is a witness testimony and needs other evidence beside it";
                };
    }
}
