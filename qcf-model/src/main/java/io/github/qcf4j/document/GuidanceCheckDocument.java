package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.GuidanceCheck;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program can look for in evidence, as a specification file writes it: 'figures before and after'.
 *
 * @param attribute  the attribute whose values are counted
 * @param atLeast  how many there must be
 * @param values  the values that count
 * @param parts  the parts that evidence should have
 * @param references  the kinds of reference that evidence should cite
 * @param methods  the methods of which evidence should have one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "attribute", "atLeast", "values", "parts", "references", "methods"})
public record GuidanceCheckDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(GuidanceCheck.Kind.class) @Nullable
        String kind,

        @WrittenAs(WrittenForm.TEXT) @Nullable String attribute,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer atLeast,

        @Distinct @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> values,
        @Nullable List<@Present @ConstantOf(EvidencePart.class) String> parts,
        @Nullable List<@Present @ConstantOf(CitedReferenceKind.class) String> references,
        @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> methods) {

    public GuidanceCheckDocument {
        values = Copies.list(values);
        parts = Copies.list(parts);
        references = Copies.list(references);
        methods = Copies.list(methods);
    }
}
