package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as a portfolio file writes it: what the learner is registered for, and since when.
 *
 * @param reference  the reference that other records point at
 * @param qualification  the number or code of the qualification
 * @param version  the version of the qualification; the one in force when absent
 * @param on  the day of the registration
 * @param pathway  the name of the pathway
 * @param units  the units that the learner selected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "qualification", "version", "on", "pathway", "units"})
public record RegistrationDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,

        @NotNull(message = "{registration.qualification.missing}")
        @WrittenAs(WrittenForm.QUALIFICATION_IDENTIFIER)
        @Nullable
        String qualification,

        @WrittenAs(WrittenForm.VERSION) @Nullable String version,

        @NotNull(message = "{registration.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on,

        @WrittenAs(WrittenForm.TEXT) @Nullable String pathway,
        @Nullable List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> units) {

    public RegistrationDocument {
        units = Copies.list(units);
    }
}
