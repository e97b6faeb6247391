package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What evidence must show of one attribute, as a specification file writes it: 'two of call, email and live chat'.
 * <p>
 * Either every value is asked for {@code each} times, or {@code atLeast} of them are.
 *
 * @param of  the values
 * @param each  how often every value must be shown, once when absent
 * @param atLeast  how many of the values must be shown, where it is not all of them
 * @param remaining  the methods by which the other values may be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"of", "each", "atLeast", "remaining"})
public record RangeDocument(
        @NotEmpty(message = "{range.values.none}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.TEXT) String> of,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer each,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer atLeast,

        @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> remaining) {

    public RangeDocument {
        of = Copies.list(of);
        remaining = Copies.list(remaining);
    }
}
