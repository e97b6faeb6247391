package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice among criteria as a specification file writes it, such as 'one of 1.3 and 1.4'.
 *
 * @param atLeast  how many of the criteria must be met
 * @param of  the numbers of the criteria
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"atLeast", "of"})
public record ChoiceDocument(
        @NotNull(message = "{choice.number.missing}") @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer atLeast,

        @NotEmpty(message = "{choice.criteria.none}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.NUMBER) String> of) {

    public ChoiceDocument {
        of = Copies.list(of);
    }
}
