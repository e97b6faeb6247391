package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as a portfolio file writes it, such as an observation, with what it is mapped to.
 *
 * @param source  where it comes from, current work when absent
 * @param occurred  the days on which what it shows happened
 * @param produced  the day on which it was made
 * @param expires  the last day on which it counts
 * @param by  the opaque reference of who made or observed it
 * @param location  where it is kept
 * @param attributes  what it shows, such as the attribute 'contactType' with the value 'call'
 * @param contribution  how far it is the work of the learner
 * @param authenticated  how it was made sure that it is the work of the learner
 * @param references  what it cites
 * @param results  the figures that it reports
 * @param parts  the parts that it has
 * @param simulationAgreed  who agreed beforehand that it is simulated
 * @param referenceMaterial  whether it is not the work of the learner but material to refer to
 * @param mappings  the criteria that it is offered for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reference",
    "title",
    "method",
    "medium",
    "setting",
    "source",
    "occurred",
    "produced",
    "expires",
    "by",
    "location",
    "attributes",
    "contribution",
    "authenticated",
    "references",
    "results",
    "parts",
    "simulationAgreed",
    "referenceMaterial",
    "mappings"
})
public record EvidenceDocument(
        @NotNull(message = "{evidence.reference.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String reference,

        @WrittenAs(WrittenForm.TEXT) @Nullable String title,
        @ConstantOf(AssessmentMethod.class) @Nullable String method,
        @ConstantOf(EvidenceMedium.class) @Nullable String medium,
        @ConstantOf(EvidenceSetting.class) @Nullable String setting,
        @ConstantOf(EvidenceSource.class) @Nullable String source,
        @Nullable List<@Present @WrittenAs(WrittenForm.DATE) String> occurred,
        @WrittenAs(WrittenForm.DATE) @Nullable String produced,
        @WrittenAs(WrittenForm.DATE) @Nullable String expires,
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String by,
        @WrittenAs(WrittenForm.TEXT) @Nullable String location,

        @Nullable
        Map<@WrittenAs(WrittenForm.RECORDED_ATTRIBUTE) String, @Present @WrittenAs(WrittenForm.TEXT) String> attributes,

        @Valid @Nullable ContributionDocument contribution,
        @Valid @Nullable AuthenticationDocument authenticated,
        @Nullable List<@Present @Valid CitedReferenceDocument> references,
        @Nullable List<@Present @Valid MeasuredResultDocument> results,
        @Nullable List<@Present @ConstantOf(EvidencePart.class) String> parts,
        @Valid @Nullable AttestationDocument simulationAgreed,
        @Nullable Boolean referenceMaterial,
        @Nullable List<@Present @Valid MappingDocument> mappings) {

    public EvidenceDocument {
        occurred = Copies.list(occurred);
        attributes = Copies.map(attributes);
        references = Copies.list(references);
        results = Copies.list(results);
        parts = Copies.list(parts);
        mappings = Copies.list(mappings);
    }
}
