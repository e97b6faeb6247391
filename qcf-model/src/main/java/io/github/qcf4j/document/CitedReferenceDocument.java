package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.CitedReferenceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A source that evidence cites, as a portfolio file writes it, such as a policy and the clause of it.
 *
 * @param name  what the source is called
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "name", "clause"})
public record CitedReferenceDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(CitedReferenceKind.class) @Nullable
        String kind,

        @NotBlank(message = "{json.property.missing}") @Nullable
        String name,

        @WrittenAs(WrittenForm.TEXT) @Nullable String clause) {}
