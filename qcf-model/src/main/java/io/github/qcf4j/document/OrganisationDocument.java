package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * An awarding organisation as a specification file writes it: its name, or an object where there is more to say.
 *
 * @param recognitionNumber  the number its regulator knows it by, such as 'RN5217'
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "acronym", "recognitionNumber"})
public record OrganisationDocument(
        @NotBlank(message = "{json.property.missing}") @Nullable
        String name,

        @WrittenAs(WrittenForm.TEXT) @Nullable String acronym,
        @WrittenAs(WrittenForm.TEXT) @Nullable String recognitionNumber) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public OrganisationDocument {}

    /** Returns an organisation of which only the name is said. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationDocument of(String name) {
        return new OrganisationDocument(name, null, null);
    }
}
