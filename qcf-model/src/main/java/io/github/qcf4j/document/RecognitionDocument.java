package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.RecognitionRoute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That something is covered another way, as a portfolio file writes it, such as a unit by credit transfer.
 *
 * @param reference  the reference that other records point at
 * @param outcome  the number of the outcome, where not the whole unit is covered
 * @param criterion  the number of the criterion, where not the whole unit is covered
 * @param held  what the learner holds
 * @param basis  what the recognition rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "unit", "outcome", "criterion", "route", "held", "basis", "on"})
public record RecognitionDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,

        @NotNull(message = "{recognition.unit.missing}") @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable
        String unit,

        @WrittenAs(WrittenForm.NUMBER) @Nullable String outcome,
        @WrittenAs(WrittenForm.NUMBER) @Nullable String criterion,

        @NotNull(message = "{recognition.route.missing}") @ConstantOf(RecognitionRoute.class) @Nullable
        String route,

        @Valid @Nullable HeldAchievementDocument held,
        @WrittenAs(WrittenForm.TEXT) @Nullable String basis,

        @NotNull(message = "{recognition.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on) {}
