package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.ExcessPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of units as a specification file writes it, such as the optional group 'B' of at least 12 credits.
 *
 * @param mandatory  whether all of its units must be achieved
 * @param allOrNothing  whether its units are taken all together or not at all
 * @param complete  whether all of its units are known, which they are when absent
 * @param counts  whether its units count towards the qualification, which they do when absent
 * @param credits  how much credit must and may come from it
 * @param unitCount  how many units must and may come from it
 * @param guidedLearningHours  how many guided learning hours must and may come from it
 * @param points  how many points must and may come from it
 * @param excess  what becomes of units beyond the maximum
 * @param units  the units that it offers
 * @param groups  the groups inside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "name",
    "title",
    "mandatory",
    "allOrNothing",
    "complete",
    "counts",
    "credits",
    "unitCount",
    "guidedLearningHours",
    "points",
    "excess",
    "units",
    "groups"
})
public record GroupDocument(
        @NotNull(message = "{group.name.missing}") @WrittenAs(WrittenForm.NAME) @Nullable
        String name,

        @WrittenAs(WrittenForm.TEXT) @Nullable String title,
        @Nullable Boolean mandatory,
        @Nullable Boolean allOrNothing,
        @Nullable Boolean complete,
        @Nullable Boolean counts,
        @Valid @Nullable BoundsDocument credits,
        @Valid @Nullable BoundsDocument unitCount,
        @Valid @Nullable BoundsDocument guidedLearningHours,
        @Valid @Nullable BoundsDocument points,
        @ConstantOf(ExcessPolicy.class) @Nullable String excess,
        @Nullable List<@Present @Valid OfferedUnitDocument> units,
        @Nullable List<@Present @Valid GroupDocument> groups) {

    public GroupDocument {
        units = Copies.list(units);
        groups = Copies.list(groups);
    }
}
