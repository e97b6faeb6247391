package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AuthenticationMethod;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How it was made sure that evidence is the work of the learner, as a portfolio file writes it.
 *
 * @param by  the opaque reference of who made sure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"how", "by", "on"})
public record AuthenticationDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(AuthenticationMethod.class) @Nullable
        String how,

        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String by,
        @WrittenAs(WrittenForm.DATE) @Nullable String on) {}
