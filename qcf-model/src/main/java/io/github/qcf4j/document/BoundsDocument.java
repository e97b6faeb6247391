package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A least and a greatest number, as a specification file writes them: {@code {"min": 2, "max": 7}}.
 *
 * @param min  the least number, none when absent
 * @param max  the greatest number, none when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"min", "max"})
public record BoundsDocument(
        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer min,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer max) {}
