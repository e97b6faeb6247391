package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.QualificationSize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several sizes awarded from one pool of units, as a specification file writes it.
 *
 * @param number  the number or code under which the size is awarded
 * @param rules  the rules of the size, beside those of the qualification
 * @param rulesComplete  whether all rules of the size are recorded, which they are when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "size", "number", "rules", "rulesComplete"})
public record SizeDocument(
        @NotNull(message = "{size.name.missing}") @WrittenAs(WrittenForm.NAME) @Nullable
        String name,

        @ConstantOf(QualificationSize.class) @Nullable String size,

        @WrittenAs(WrittenForm.QUALIFICATION_IDENTIFIER) @Nullable
        String number,

        @Nullable List<@Present @Valid RuleDocument> rules,
        @Nullable Boolean rulesComplete) {

    public SizeDocument {
        rules = Copies.list(rules);
    }
}
