package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A further code of a unit or qualification as a specification file writes it: a text, or an object that names who
 * uses it.
 *
 * @param organisation  the organisation that uses the code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"organisation", "code"})
public record LocalCodeDocument(
        @WrittenAs(WrittenForm.TEXT) @Nullable String organisation,

        @NotBlank(message = "{json.property.missing}") @Nullable
        String code) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public LocalCodeDocument {}

    /** Returns a code of which it is not said who uses it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalCodeDocument of(String code) {
        return new LocalCodeDocument(null, code);
    }
}
