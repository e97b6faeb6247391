package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records about one learner as a portfolio file writes them, or one line of a file that holds many.
 * <p>
 * Records point at each other by {@code reference}, and only where they are pointed at do they need one.
 *
 * @param format  the form that a line is written in; a file says it once, outside
 * @param learner  the opaque reference of the learner
 * @param mappings  mappings that are not written with their evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "learner",
    "registrations",
    "evidence",
    "mappings",
    "decisions",
    "qualityAssurance",
    "recognitions",
    "signOffs",
    "certifications",
    "withdrawals",
    "people",
    "centre"
})
public record LearnerPortfolioDocument(
        @WrittenAs(value = WrittenForm.FORMAT, message = "{format.unknown}") @Nullable
        String format,

        @NotNull(message = "{portfolio.learner.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String learner,

        @Nullable List<@Present @Valid RegistrationDocument> registrations,
        @Nullable List<@Present @Valid EvidenceDocument> evidence,
        @Nullable List<@Present @Valid MappingDocument> mappings,
        @Nullable List<@Present @Valid DecisionDocument> decisions,
        @Nullable List<@Present @Valid QualityAssuranceDocument> qualityAssurance,
        @Nullable List<@Present @Valid RecognitionDocument> recognitions,
        @Nullable List<@Present @Valid SignOffDocument> signOffs,
        @Nullable List<@Present @Valid CertificationDocument> certifications,
        @Nullable List<@Present @Valid WithdrawalDocument> withdrawals,
        @Nullable List<@Present @Valid PersonDocument> people,
        @Valid @Nullable CentreDocument centre) {

    public LearnerPortfolioDocument {
        registrations = Copies.list(registrations);
        evidence = Copies.list(evidence);
        mappings = Copies.list(mappings);
        decisions = Copies.list(decisions);
        qualityAssurance = Copies.list(qualityAssurance);
        recognitions = Copies.list(recognitions);
        signOffs = Copies.list(signOffs);
        certifications = Copies.list(certifications);
        withdrawals = Copies.list(withdrawals);
        people = Copies.list(people);
    }
}
