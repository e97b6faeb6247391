package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionRoute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a qualification may come from recognition, as a specification file writes it.
 *
 * @param routes  the routes that are limited
 * @param credits  the most credit
 * @param units  the most units
 * @param guidedLearningHours  the most guided learning hours
 * @param points  the most points
 * @param share  the most, in percent
 * @param measure  what a share is a share of, credit when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"routes", "credits", "units", "guidedLearningHours", "points", "share", "measure"})
public record RecognitionLimitDocument(
        @NotEmpty(message = "{json.property.missing}") @Distinct @Nullable
        List<@Present @ConstantOf(RecognitionRoute.class) String> routes,

        @Valid @Nullable BoundsDocument credits,
        @Valid @Nullable BoundsDocument units,
        @Valid @Nullable BoundsDocument guidedLearningHours,
        @Valid @Nullable BoundsDocument points,

        @Min(value = 0, message = "{json.number.small}") @Max(value = 100, message = "{json.number.large}") @Nullable
        Integer share,

        @ConstantOf(Measure.class) @Nullable String measure) {

    public RecognitionLimitDocument {
        routes = Copies.list(routes);
    }
}
