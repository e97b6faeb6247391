package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.ContributionKind;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How far evidence is the work of the learner, as a portfolio file writes it: the kind, or an object where there is
 * more to say.
 *
 * @param ownPart  what the learner did in the work of a group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "ownPart"})
public record ContributionDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(ContributionKind.class) @Nullable
        String kind,

        @WrittenAs(WrittenForm.TEXT) @Nullable String ownPart) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ContributionDocument {}

    /** Returns a contribution of which only the kind is said. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContributionDocument of(String kind) {
        return new ContributionDocument(kind, null);
    }
}
