package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That somebody confirmed something on a day, as a portfolio file writes it: a countersignature.
 *
 * @param by  the opaque reference of the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"by", "on"})
public record AttestationDocument(
        @NotNull(message = "{json.property.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String by,

        @NotNull(message = "{json.property.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on) {}
