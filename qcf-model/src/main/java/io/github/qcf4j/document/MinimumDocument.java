package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A least number of things, as a specification file writes it: {@code {"min": 2}}.
 *
 * @param min  the least number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"min"})
public record MinimumDocument(
        @NotNull(message = "{minimum.missing}") @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer min) {}
