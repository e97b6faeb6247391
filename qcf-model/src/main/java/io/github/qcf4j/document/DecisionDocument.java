package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.QualityJudgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an assessor as a portfolio file writes it: criteria judged on items of evidence together.
 *
 * @param reference  the reference that other records point at
 * @param evidence  the references of the evidence
 * @param criteria  the criteria, such as 'J/999/0001 1.1'
 * @param version  the version of the unit; the one of the registration when absent
 * @param reasons  why the criteria are not met
 * @param qualities  the judgement of each quality of the evidence
 * @param assessor  the opaque reference of the assessor
 * @param accepted  the day on which the learner accepted the decision
 * @param sequence  the order among decisions of one day, zero when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reference",
    "evidence",
    "criteria",
    "version",
    "outcome",
    "reasons",
    "qualities",
    "assessor",
    "countersigned",
    "feedback",
    "accepted",
    "on",
    "sequence"
})
public record DecisionDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,

        @NotEmpty(message = "{decision.evidence.none}") @Nullable
        List<@Present @WrittenAs(WrittenForm.RECORD_REFERENCE) String> evidence,

        @NotEmpty(message = "{decision.criteria.none}") @Nullable
        List<@Present @WrittenAs(WrittenForm.CRITERION_REFERENCE) String> criteria,

        @WrittenAs(WrittenForm.VERSION) @Nullable String version,

        @NotNull(message = "{decision.outcome.missing}") @ConstantOf(DecisionOutcome.class) @Nullable
        String outcome,

        @Nullable List<@Present @ConstantOf(NotYetMetReason.class) String> reasons,

        @Nullable
        Map<@ConstantOf(EvidenceQuality.class) String, @Present @ConstantOf(QualityJudgement.class) String> qualities,

        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String assessor,
        @Valid @Nullable AttestationDocument countersigned,
        @WrittenAs(WrittenForm.TEXT) @Nullable String feedback,
        @WrittenAs(WrittenForm.DATE) @Nullable String accepted,

        @NotNull(message = "{decision.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer sequence) {

    public DecisionDocument {
        evidence = Copies.list(evidence);
        criteria = Copies.list(criteria);
        reasons = Copies.list(reasons);
        qualities = Copies.map(qualities);
    }
}
