package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That a centre may claim a qualification by itself, as a portfolio file writes it.
 *
 * @param qualification  the number or code of the qualification
 * @param from  the first day on which it may
 * @param until  the last day on which it may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"qualification", "from", "until"})
public record DirectClaimDocument(
        @NotNull(message = "{json.property.missing}") @WrittenAs(WrittenForm.QUALIFICATION_IDENTIFIER) @Nullable
        String qualification,

        @WrittenAs(WrittenForm.DATE) @Nullable String from,
        @WrittenAs(WrittenForm.DATE) @Nullable String until) {}
