package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.SignOffRole;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That a unit was signed, as a portfolio file writes it: by whom, in which role, on which day.
 *
 * @param reference  the reference that other records point at
 * @param person  the opaque reference of who signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "unit", "role", "person", "on"})
public record SignOffDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,

        @NotNull(message = "{signoff.unit.missing}") @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable
        String unit,

        @NotNull(message = "{signoff.role.missing}") @ConstantOf(SignOffRole.class) @Nullable
        String role,

        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String person,

        @NotNull(message = "{signoff.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on) {}
