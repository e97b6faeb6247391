package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * How much may be attempted without being passed, as a specification file writes it.
 *
 * @param credits  the most credit
 * @param units  the most units
 * @param guidedLearningHours  the most guided learning hours
 * @param points  the most points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"credits", "units", "guidedLearningHours", "points"})
public record CompensationDocument(
        @Valid @Nullable BoundsDocument credits,
        @Valid @Nullable BoundsDocument units,
        @Valid @Nullable BoundsDocument guidedLearningHours,
        @Valid @Nullable BoundsDocument points) {}
