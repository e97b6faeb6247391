package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * That a unit or qualification was claimed or certificated, as a portfolio file writes it.
 *
 * @param reference  the reference that other records point at
 * @param qualification  the number or code of the qualification
 * @param claimed  the day of the claim
 * @param certificated  the day of the certificate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "unit", "qualification", "claimed", "certificated", "certificateNumber"})
public record CertificationDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,

        @WrittenAs(WrittenForm.QUALIFICATION_IDENTIFIER) @Nullable
        String qualification,

        @WrittenAs(WrittenForm.DATE) @Nullable String claimed,
        @WrittenAs(WrittenForm.DATE) @Nullable String certificated,
        @WrittenAs(WrittenForm.TEXT) @Nullable String certificateNumber) {}
