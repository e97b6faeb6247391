package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.OccupationalStandard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An occupational standard as a specification file writes it, such as 'CFACC9', and how closely it is followed.
 *
 * @param reference  the reference of the standard
 * @param relationship  how closely the specification follows the standard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "title", "relationship"})
public record OccupationalStandardDocument(
        @NotBlank(message = "{json.property.missing}") @Nullable
        String reference,

        @WrittenAs(WrittenForm.TEXT) @Nullable String title,

        @NotNull(message = "{json.property.missing}") @ConstantOf(OccupationalStandard.Relationship.class) @Nullable
        String relationship) {}
