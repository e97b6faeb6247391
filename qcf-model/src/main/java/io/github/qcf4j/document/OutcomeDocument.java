package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.OutcomeKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learning outcome as a specification file writes it, such as 'Be able to review contacts with customers'.
 *
 * @param number  the number, such as '1'; follows from the order when absent
 * @param kind  the kind, where it is not to be told from the statement
 * @param content  what is to be taught, as a list
 * @param criteria  the assessment criteria
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"number", "statement", "kind", "content", "criteria"})
public record OutcomeDocument(
        @WrittenAs(WrittenForm.NUMBER) @Nullable String number,

        @NotBlank(message = "{outcome.statement.missing}") @Nullable
        String statement,

        @ConstantOf(OutcomeKind.class) @Nullable String kind,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> content,

        @NotEmpty(message = "{outcome.criteria.none}") @Nullable
        List<@Present @Valid CriterionDocument> criteria) {

    public OutcomeDocument {
        content = Copies.list(content);
        criteria = Copies.list(criteria);
    }
}
