package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a learner holds that stands in for a unit, as a portfolio file writes it.
 *
 * @param level  the level, such as '3' or 'E1'
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"unit", "level", "credit"})
public record HeldAchievementDocument(
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,
        @WrittenAs(WrittenForm.LEVEL) @Nullable String level,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer credit) {}
