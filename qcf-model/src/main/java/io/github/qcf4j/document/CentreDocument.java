package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The centre at which a learner is assessed, as a portfolio file writes it.
 *
 * @param sites  the opaque references of the sites of the centre
 * @param directClaims  the qualifications that it may claim without external quality assurance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "sites", "directClaims"})
public record CentreDocument(
        @NotNull(message = "{centre.reference.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String reference,

        @Nullable List<@Present @WrittenAs(WrittenForm.RECORD_REFERENCE) String> sites,
        @Nullable List<@Present @Valid DirectClaimDocument> directClaims) {

    public CentreDocument {
        sites = Copies.list(sites);
        directClaims = Copies.list(directClaims);
    }
}
