package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A specification file as it is written: units and qualifications, side by side, and policies.
 * <p>
 * Every component may be absent here, and every one is checked when the document is read. A host may bind it with a
 * JSON mapper of its own and hand it to {@code SpecificationReader}.
 *
 * @param format  the form the file is written in, such as 'qcf4j/1'
 * @param units  the units that the file describes
 * @param qualifications  the qualifications that the file describes
 * @param policies  what counts as covered, one or several ways; {@code PolicyReader} reads them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"format", "units", "qualifications", "policies"})
public record SpecificationDocument(
        @NotNull(message = "{format.missing}")
        @WrittenAs(value = WrittenForm.FORMAT, message = "{format.unknown}")
        @Nullable
        String format,

        @Nullable List<@Present @Valid UnitDocument> units,
        @Nullable List<@Present @Valid QualificationDocument> qualifications,
        @Nullable List<@Present @Valid PolicyDocument> policies) {

    public SpecificationDocument {
        units = Copies.list(units);
        qualifications = Copies.list(qualifications);
        policies = Copies.list(policies);
    }
}
