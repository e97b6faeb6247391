package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A figure that evidence reports, as a portfolio file writes it: a measure before and after.
 *
 * @param measure  what was measured
 * @param period  over which time it was measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"measure", "before", "after", "period"})
public record MeasuredResultDocument(
        @NotBlank(message = "{json.property.missing}") @Nullable
        String measure,

        @WrittenAs(WrittenForm.TEXT) @Nullable String before,
        @WrittenAs(WrittenForm.TEXT) @Nullable String after,
        @WrittenAs(WrittenForm.TEXT) @Nullable String period) {}
