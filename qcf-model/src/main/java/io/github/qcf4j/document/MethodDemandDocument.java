package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.MethodFamily;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment methods that are asked for, as a specification file writes them.
 *
 * @param allOf  methods every one of which must be used
 * @param anyOf  methods one of which must be used
 * @param families  families from each of which a method must be used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"allOf", "anyOf", "families"})
public record MethodDemandDocument(
        @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> allOf,
        @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> anyOf,
        @Nullable List<@Present @ConstantOf(MethodFamily.class) String> families) {

    public MethodDemandDocument {
        allOf = Copies.list(allOf);
        anyOf = Copies.list(anyOf);
        families = Copies.list(families);
    }
}
