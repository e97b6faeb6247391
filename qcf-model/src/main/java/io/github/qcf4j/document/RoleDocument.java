package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.PersonRole;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person as a portfolio file writes it: its name, or an object where it has dates.
 *
 * @param from  the first day in the role
 * @param until  the last day in the role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"role", "from", "until"})
public record RoleDocument(
        @NotNull(message = "{json.property.missing}") @ConstantOf(PersonRole.class) @Nullable
        String role,

        @WrittenAs(WrittenForm.DATE) @Nullable String from,
        @WrittenAs(WrittenForm.DATE) @Nullable String until) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public RoleDocument {}

    /** Returns a role that was held always. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleDocument of(String role) {
        return new RoleDocument(role, null, null);
    }
}
