package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessorCompetence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts in a portfolio, as its file writes it: an opaque reference and roles, never a name.
 *
 * @param site  the opaque reference of the site at which the person works
 * @param interest  an interest in the result, described
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "roles", "competences", "site", "interest"})
public record PersonDocument(
        @NotNull(message = "{person.reference.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String reference,

        @Nullable List<@Present @Valid RoleDocument> roles,
        @Nullable List<@Present @ConstantOf(AssessorCompetence.class) String> competences,
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String site,
        @WrittenAs(WrittenForm.TEXT) @Nullable String interest) {

    public PersonDocument {
        roles = Copies.list(roles);
        competences = Copies.list(competences);
    }
}
