package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.StatementKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Published prose about a unit or qualification as a specification file writes it, such as its purpose.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "text"})
public record StatementDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(StatementKind.class) @Nullable
        String kind,

        @NotBlank(message = "{json.property.missing}") @Nullable
        String text) {}
