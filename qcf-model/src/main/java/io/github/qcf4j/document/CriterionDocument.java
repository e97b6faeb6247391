package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment criterion as a specification file writes it: a sentence, or an object where there is more to say.
 *
 * @param number  the number, such as '1.1'; follows from the order when absent
 * @param statement  what the learner can do
 * @param content  what the criterion spans, as a list
 * @param range  the values that evidence must show, by attribute
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"number", "statement", "content", "range"})
public record CriterionDocument(
        @WrittenAs(WrittenForm.NUMBER) @Nullable String number,

        @NotBlank(message = "{criterion.statement.missing}") @Nullable
        String statement,

        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> content,
        @Nullable Map<@WrittenAs(WrittenForm.ATTRIBUTE) String, @Present @Valid RangeDocument> range) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public CriterionDocument {
        content = Copies.list(content);
        range = Copies.map(range);
    }

    /** Returns a criterion that is nothing but its statement. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CriterionDocument of(String statement) {
        return new CriterionDocument(null, statement, null, null);
    }
}
