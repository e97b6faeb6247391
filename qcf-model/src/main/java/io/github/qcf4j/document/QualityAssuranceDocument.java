package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That a decision, a unit or the learner was sampled, as a portfolio file writes it.
 * <p>
 * Exactly one of {@code decision}, {@code unit} and {@code learner} says what was sampled.
 *
 * @param reference  the reference that other records point at
 * @param decision  the reference of the decision
 * @param learner  true where all the work of the learner was sampled
 * @param by  on whose side
 * @param person  the opaque reference of the quality assurer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reference",
    "decision",
    "unit",
    "learner",
    "by",
    "stage",
    "outcome",
    "person",
    "countersigned",
    "on"
})
public record QualityAssuranceDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String decision,
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,
        @Nullable Boolean learner,

        @NotNull(message = "{assurance.body.missing}") @ConstantOf(AssuranceBody.class) @Nullable
        String by,

        @ConstantOf(AssuranceStage.class) @Nullable String stage,

        @NotNull(message = "{assurance.outcome.missing}") @ConstantOf(AssuranceOutcome.class) @Nullable
        String outcome,

        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String person,
        @Valid @Nullable AttestationDocument countersigned,

        @NotNull(message = "{assurance.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on) {}
